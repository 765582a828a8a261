#pragma once

#include <string_view>

namespace hallmarker::checks {

/// Tells which lines belong to the one above: indented ones, the lines of a stack trace with the exception at its end (Python, Java,
/// .NET, Go), and the lines of a private key in PEM.
class LogContinuation {
public:
    /// Whether a private key may begin in this text, of any length: only then the lines have to be searched for one.
    static bool mayHoldKey(std::string_view text);
    /// The first line of an entry, without its line end.
    void begin(std::string_view line, bool mayHoldKey = true);
    /// Whether this next line belongs to the entry.
    bool continues(std::string_view line, bool mayHoldKey = true);

private:
    bool m_isTrace = false;    ///< a trace began whose exception did not come yet
    bool m_wasIndented = false;
    bool m_isKey = false;      ///< between BEGIN and END of a private key
};

} // namespace hallmarker::checks
