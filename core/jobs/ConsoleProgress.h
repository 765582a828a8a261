#pragma once

#include "core/jobs/Progress.h"

#include <QElapsedTimer>
#include <QTextStream>

namespace hallmarker::core {

/// Progress as one line on a terminal that is written over. Cancels on SIGINT and SIGTERM, so that work can end cleanly.
class ConsoleProgress final : public Progress {
public:
    /// Silent when the stream is no terminal.
    ConsoleProgress(QTextStream &stream, bool isTerminal);
    ~ConsoleProgress() override;

    void report(const QString &text, qint64 done, qint64 total) override;
    bool isCancelled() const override;

private:
    void clearLine();

    QTextStream &m_stream;
    bool m_isTerminal;
    qsizetype m_shown = 0;
    QElapsedTimer m_sinceLast;
};

} // namespace hallmarker::core
