#pragma once

#include "core/jobs/Progress.h"

#include <atomic>
#include <cstdio>

namespace hallmarker::core {

/// Progress of the command line. On a terminal one line that is overwritten; elsewhere, when it is asked for, one line
/// for each new text and each full tenth. Standard output stays free for results.
class ConsoleProgress final : public Progress {
public:
    enum class Mode { Automatic, Always, Never }; ///< Automatic: only on a terminal

    /// The stream is not closed. `cancel` is asked by isCancelled(); nullptr: never.
    explicit ConsoleProgress(std::FILE *stream = stderr, Mode mode = Mode::Automatic, const std::atomic<bool> *cancel = nullptr);
    /// Takes the overwritten line away.
    ~ConsoleProgress() override;

    void report(const QString &text, qint64 done, qint64 total) override;
    bool isCancelled() const override { return m_cancel != nullptr && m_cancel->load(); }

    /// Sets a flag at the first Ctrl+C or SIGTERM; the second one ends the program. Returns the flag, which lives as
    /// long as the program.
    static const std::atomic<bool> &cancelOnInterrupt();

private:
    std::FILE *m_stream;
    const std::atomic<bool> *m_cancel;
    bool m_isTerminal = false;
    bool m_isShown = false;
    bool m_hasLine = false;
    QString m_text;
    qint64 m_step = -1;
};

} // namespace hallmarker::core
