#pragma once

#include <QString>

#include <optional>

namespace hallmarker::cli {

/// A secret typed on the terminal of this program, without echo.
class TerminalSecret {
public:
    /// Whether somebody sits there: standard input and the status stream are a terminal.
    static bool isPossible();
    /// The line; nothing when there is no terminal or the person gave up (Ctrl+C, Ctrl+D).
    static std::optional<QString> ask(const QString &prompt);
};

} // namespace hallmarker::cli
