#include "core/jobs/ConsoleProgress.h"

#include <csignal>

namespace hallmarker::core {

namespace {

volatile std::sig_atomic_t wasInterrupted = 0;

void noteInterrupt(int signalNumber)
{
    wasInterrupted = 1;
    // A second signal ends the program at once.
    std::signal(signalNumber, SIG_DFL);
}

} // namespace

ConsoleProgress::ConsoleProgress(QTextStream &stream, bool isTerminal) : m_stream(stream), m_isTerminal(isTerminal)
{
    std::signal(SIGINT, noteInterrupt);
    std::signal(SIGTERM, noteInterrupt);
}

ConsoleProgress::~ConsoleProgress()
{
    clearLine();
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

void ConsoleProgress::report(const QString &text, qint64 done, qint64 total)
{
    if (!m_isTerminal || (m_sinceLast.isValid() && m_sinceLast.elapsed() < 100))
        return;
    m_sinceLast.start();
    const QString line = total > 0 ? QStringLiteral("%1  %2 %").arg(text).arg(100 * done / total) : text;
    m_stream << QLatin1Char('\r') << line.leftJustified(m_shown) << Qt::flush;
    m_shown = line.size();
}

bool ConsoleProgress::isCancelled() const
{
    return wasInterrupted != 0;
}

void ConsoleProgress::clearLine()
{
    if (m_shown > 0)
        m_stream << QLatin1Char('\r') << QString(m_shown, QLatin1Char(' ')) << QLatin1Char('\r') << Qt::flush;
    m_shown = 0;
}

} // namespace hallmarker::core
