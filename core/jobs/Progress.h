#pragma once

#include <QString>

namespace hallmarker::core {

/// Where slow work tells how far it is and asks whether it should stop. Called from the thread that does the work.
class Progress {
public:
    virtual ~Progress() = default;
    /// done of total steps; total 0 when it is not known.
    virtual void report(const QString &text, qint64 done, qint64 total) = 0;
    /// Ask between steps; true means: stop and return ErrorKind::Cancelled.
    virtual bool isCancelled() const = 0;

    /// Goes nowhere and never cancels.
    static Progress &none();
};

} // namespace hallmarker::core
