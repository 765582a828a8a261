#pragma once

#include "checks/torch/RunModelJob.h"

#include <string>
#include <vector>

namespace hallmarker::worker {

struct JobLimits {
    std::int64_t wallMs = 120'000;
    std::int64_t cpuSeconds = 120;
    std::int64_t memoryBytes = 2LL << 30; ///< on top of what libtorch itself maps
    int threads = 1;
};

struct WorkRequest {
    ModelJob job;                              ///< without the bulk of the samples
    JobLimits limits;
    std::vector<std::string> acceptUnsandboxed; ///< parts of the sandbox that may be missing: "landlock", "seccomp", ...
};

struct SandboxState {
    int landlockAbi = 0;
    bool hasSeccomp = false;
    bool hasNoNewPrivileges = false;
    bool hasLimits = false;
    std::vector<std::string> missing;          ///< accepted gaps, with the reason: "landlock: Function not implemented"
};

/// A request frame. Throws JobError("internal") when it is not one.
WorkRequest decodeRequest(const std::string &cbor);
/// True when the frame asks to stop the running job.
bool isStopRequest(const std::string &cbor);

std::string encodeHello(const std::string &version, int protocol);
std::string encodeProgress(const std::string &what, std::int64_t done, std::int64_t total);
std::string encodeError(const std::string &kind, const std::string &message);
std::string encodeOutcome(const ModelJobResult &result, const SandboxState &sandbox, const JobLimits &limits);
/// How a child ended: exit code, or signal (0: none); whether the wall clock stopped it.
std::string encodeEnded(int exitCode, int signal, bool isTimeout);

} // namespace hallmarker::worker
