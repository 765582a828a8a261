#pragma once

#include <stdexcept>
#include <string>

namespace hallmarker::worker {

/// Why a job could not be evaluated. Everything below libtorch throws, so inside of the worker errors are exceptions;
/// they end at runModelJob's caller, which sends them to the client as an error frame.
class JobError : public std::runtime_error {
public:
    /// kind is a name of core::ErrorKind ("unreadable", "limit_exceeded", "invalid", "denied").
    JobError(std::string kind, const std::string &message) : std::runtime_error(message), m_kind(std::move(kind)) {}
    const std::string &kind() const { return m_kind; }

private:
    std::string m_kind;
};

/// The text of what libtorch threw without its backtrace, first lines only, at most 600 bytes.
std::string shortText(const std::exception &exception);
/// "limit_exceeded" when the text says that memory ran out, otherwise the fallback.
std::string kindOf(const std::string &text, const char *fallback);

} // namespace hallmarker::worker
