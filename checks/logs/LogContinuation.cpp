#include "checks/logs/LogContinuation.h"

#include <cstring>

namespace hallmarker::checks {

namespace {

/// Dashes of dates must not stop the search, as they do in std::string_view::find.
bool holds(std::string_view line, std::string_view words)
{
    return ::memmem(line.data(), line.size(), words.data(), words.size()) != nullptr;
}

bool opensKey(std::string_view line)
{
    return holds(line, "-----BEGIN ") && holds(line, "PRIVATE KEY-----") && !holds(line, "-----END ");
}

bool beginsTrace(std::string_view line)
{
    return !line.empty() && line.front() == 'T' && line.starts_with("Traceback (most recent call last)");
}

/// How the causes of an error are led in.
bool continuesTrace(std::string_view line)
{
    switch (line.empty() ? '\0' : line.front()) {
    case 'C': return line.starts_with("Caused by: ");
    case 'D': return line.starts_with("During handling of the above");
    case 'T': return line.starts_with("The above exception was");
    case 'g': return line.starts_with("goroutine ");
    default: return false;
    }
}

} // namespace

bool LogContinuation::mayHoldKey(std::string_view text)
{
    return holds(text, "PRIVATE KEY-----");
}

void LogContinuation::begin(std::string_view line, bool mayHoldKey)
{
    m_isTrace = beginsTrace(line);
    m_wasIndented = false;
    m_isKey = mayHoldKey && opensKey(line);
}

bool LogContinuation::continues(std::string_view line, bool mayHoldKey)
{
    if (m_isKey) {
        m_isKey = !holds(line, "-----END ");
        return true;
    }
    if (m_wasIndented && mayHoldKey && opensKey(line)) {
        m_isKey = true;
        return true;
    }
    if (!line.empty() && (line.front() == ' ' || line.front() == '\t')) {
        m_wasIndented = true;
        m_isKey = mayHoldKey && opensKey(line);
        return true;
    }
    if (beginsTrace(line)) {
        m_isTrace = true;
        m_wasIndented = false;
        return true;
    }
    if (continuesTrace(line))
        return true;
    const bool isException = m_isTrace && m_wasIndented; // "ValueError: ..." stands below its trace
    m_isTrace = false;
    m_wasIndented = false;
    return isException;
}

} // namespace hallmarker::checks
