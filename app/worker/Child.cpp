#include "app/worker/Child.h"

#include "app/worker/Frames.h"
#include "app/worker/Sandbox.h"
#include "checks/torch/JobError.h"

#include <chrono>
#include <cstring>

namespace hallmarker::worker {

namespace {

template <typename T>
std::vector<T> valuesOf(int descriptor, std::size_t maxBytes)
{
    const std::string bytes = readDescriptor(descriptor, maxBytes);
    std::vector<T> values(bytes.size() / sizeof(T));
    std::memcpy(values.data(), bytes.data(), values.size() * sizeof(T));
    return values;
}

/// Sends progress, at most ten times a second.
class ProgressSender {
public:
    explicit ProgressSender(int descriptor) : m_descriptor(descriptor) {}
    void operator()(const std::string &what, std::int64_t done, std::int64_t total)
    {
        const auto now = std::chrono::steady_clock::now();
        if (what == m_last && now - m_sent < std::chrono::milliseconds(100))
            return;
        m_sent = now;
        m_last = what;
        writeFrame(m_descriptor, encodeProgress(what, done, total));
    }

private:
    int m_descriptor;
    std::string m_last;
    std::chrono::steady_clock::time_point m_sent;
};

} // namespace

int runChild(WorkRequest request, const JobDescriptors &descriptors)
{
    const auto fail = [&](const std::string &kind, const std::string &text) {
        writeFrame(descriptors.report, encodeError(kind, text));
        return 1;
    };
    try {
        warmUpTorch(request.limits.threads);
        const SandboxState sandbox = enterSandbox(request.limits, request.acceptUnsandboxed, descriptors.report);
        const auto budget = static_cast<std::size_t>(request.limits.memoryBytes);
        const std::string model = readDescriptor(descriptors.model, budget);
        if (request.job.precision == "float64")
            request.job.samples.wideX = valuesOf<double>(descriptors.data, budget);
        else
            request.job.samples.x = valuesOf<float>(descriptors.data, budget);
        if (descriptors.labels >= 0)
            request.job.samples.y = valuesOf<std::int64_t>(descriptors.labels, budget);
        ProgressSender progress(descriptors.report);
        const ModelJobResult result = runModelJob(model, request.job, [&](const std::string &what, std::int64_t done, std::int64_t total) { progress(what, done, total); });
        writeFrame(descriptors.report, encodeOutcome(result, sandbox, request.limits));
        return 0;
    } catch (const JobError &error) {
        return fail(error.kind(), error.what());
    } catch (const std::bad_alloc &) {
        return fail("limit_exceeded", "Memory ran out.");
    } catch (const std::exception &exception) {
        const std::string text = shortText(exception);
        return fail(kindOf(text, "invalid"), text);
    } catch (...) {
        return fail("internal", "Something unknown was thrown.");
    }
}

} // namespace hallmarker::worker
