#pragma once

#include "core/gate/Gate.h"

namespace hallmarker::cli {

/// Where the result of a gate goes: "sarif=gate.sarif", or "gate.sarif", whose suffix tells the format; "-" is standard output.
class GateOutputs {
public:
    /// Usage errors: an unknown format, a suffix that tells none, two that want standard output.
    core::Result<void> add(const QString &word);
    void add(const QString &format, const QString &path);

    /// All files or none: each is on the disk before the first takes its place.
    core::Result<void> write(const core::GateReport &report) const;
    /// The format that standard output was asked for; null: none.
    const core::GateFormat *onStandardOutput() const { return m_standardOutput; }

    static QStringList formatNames();

private:
    struct Output {
        const core::GateFormat *format = nullptr;
        QString path;
    };
    QList<Output> m_files;
    const core::GateFormat *m_standardOutput = nullptr;
};

/// A format by its name; null when there is none.
const core::GateFormat *gateFormatNamed(const QString &name);

} // namespace hallmarker::cli
