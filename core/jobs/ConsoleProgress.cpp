#include "core/jobs/ConsoleProgress.h"

#include <algorithm>
#include <csignal>

#include <unistd.h>

namespace hallmarker::core {

namespace {

std::atomic<bool> interruptSeen{false};
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may touch lock-free atomics only");

void noteInterrupt(int)
{
    interruptSeen = true;
}

} // namespace

ConsoleProgress::ConsoleProgress(std::FILE *stream, Mode mode, const std::atomic<bool> *cancel)
    : m_stream(stream), m_cancel(cancel), m_isTerminal(isatty(fileno(stream)) == 1), m_isShown(mode == Mode::Always || (mode == Mode::Automatic && m_isTerminal))
{
}

ConsoleProgress::~ConsoleProgress()
{
    if (m_hasLine) {
        std::fputs("\r\033[K", m_stream);
        std::fflush(m_stream);
    }
}

void ConsoleProgress::report(const QString &text, qint64 done, qint64 total)
{
    if (!m_isShown)
        return;
    const bool isKnown = total > 0;
    const qint64 percent = isKnown ? std::clamp<qint64>(done * 100 / total, 0, 100) : 0;
    const qint64 step = isKnown ? (m_isTerminal ? percent : percent / 10) : -1;
    if (text == m_text && step == m_step)
        return;
    m_text = text;
    m_step = step;
    QString line = text;
    for (QChar &c : line) { // a text may quote a file name; it must not steer the terminal
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    if (isKnown)
        line += QStringLiteral(" (%1 %)").arg(percent);
    const QByteArray bytes = line.toUtf8();
    if (m_isTerminal) {
        std::fprintf(m_stream, "\r\033[K%s", bytes.constData());
        m_hasLine = true;
    } else {
        std::fprintf(m_stream, "%s\n", bytes.constData());
    }
    std::fflush(m_stream);
}

const std::atomic<bool> &ConsoleProgress::cancelOnInterrupt()
{
    struct sigaction action{};
    action.sa_handler = noteInterrupt;
    action.sa_flags = SA_RESETHAND; // the second signal does what it always does
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    return interruptSeen;
}

} // namespace hallmarker::core
