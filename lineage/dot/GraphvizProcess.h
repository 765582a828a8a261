#pragma once

#include "core/jobs/Progress.h"
#include "core/result/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace hallmarker::lineage {

/// What one run of Graphviz may use. When it takes more, or crashes, that is an Error of the run.
struct GraphvizLimits {
    int deadlineMs = 5000;  ///< by the clock on the wall
    int cpuSeconds = 10;
    int memoryMiB = 1024;
    int stackKiB = 8192;
};

/// Runs hallmarker-layout, the only program with Graphviz in it, once for each call: Graphviz aborts, never ends or overflows its stack
/// on some drawings, and is not safe with threads. Blocks; call it from a job.
class GraphvizProcess {
public:
    /// An empty program: the one beside this program, in libexec, or named by HALLMARKER_LAYOUT.
    explicit GraphvizProcess(QString program = {}, GraphvizLimits limits = {});

    bool isInstalled() const { return !m_program.isEmpty(); }
    /// "read" or "draw".
    core::Result<QJsonObject> run(const QString &task, const QByteArray &dot, core::Progress &progress = core::Progress::none()) const;

private:
    QString m_program;
    GraphvizLimits m_limits;
};

} // namespace hallmarker::lineage
