#include "app/cli/TerminalSecret.h"

#include "core/keys/SecretBytes.h"

#include <cerrno>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace hallmarker::cli {

namespace {

constexpr char controlC = '\x03';
constexpr qsizetype longestLine = 1024;

/// Echo off while it lives. Ctrl+C ends the line instead of the program, which would leave the terminal without echo.
class SilentTerminal {
public:
    explicit SilentTerminal(int file) : m_file(file), m_isChanged(tcgetattr(file, &m_before) == 0)
    {
        if (!m_isChanged)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        silent.c_lflag |= ECHONL;
        silent.c_cc[VEOL] = static_cast<cc_t>(controlC);
        m_isChanged = tcsetattr(file, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isChanged)
            tcsetattr(m_file, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    bool isSilent() const { return m_isChanged; }

private:
    int m_file;
    termios m_before{};
    bool m_isChanged;
};

std::optional<QString> readTerminalLine(int file)
{
    QByteArray line;
    for (char byte = 0; line.size() < longestLine;) {
        const ssize_t count = ::read(file, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0 || byte == controlC) {
            core::SecretBytes::wipe(line);
            return std::nullopt;
        }
        if (byte == '\n')
            break;
        line += byte;
    }
    const QString text = QString::fromUtf8(line);
    core::SecretBytes::wipe(line);
    return text;
}

} // namespace

bool TerminalSecret::isPossible()
{
    return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
}

std::optional<QString> TerminalSecret::ask(const QString &prompt)
{
    if (!isPossible())
        return std::nullopt;
    const int file = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (file < 0)
        return std::nullopt;
    std::optional<QString> typed;
    {
        const SilentTerminal silent(file);
        const QByteArray question = QString(prompt + QLatin1Char(' ')).toLocal8Bit();
        if (silent.isSilent() && ::write(file, question.constData(), static_cast<size_t>(question.size())) == question.size())
            typed = readTerminalLine(file);
    }
    ::close(file);
    return typed;
}

} // namespace hallmarker::cli
