#include "checks/torch/JobError.h"

namespace hallmarker::worker {

std::string shortText(const std::exception &exception)
{
    std::string text = exception.what();
    // c10::Error appends kilobytes of backtrace, TorchScript prepends its own trace of the model's code.
    if (const auto trace = text.find("\nException raised from"); trace != std::string::npos)
        text.resize(trace);
    if (const auto cause = text.rfind("RuntimeError: "); cause != std::string::npos)
        text.erase(0, cause);
    if (text.size() > 600)
        text.resize(600);
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    return text;
}

std::string kindOf(const std::string &text, const char *fallback)
{
    for (const char *sign : {"not enough memory", "can't allocate memory", "bad_alloc", "Tried to allocate", "out of memory"})
        if (text.find(sign) != std::string::npos)
            return "limit_exceeded";
    return fallback;
}

} // namespace hallmarker::worker
