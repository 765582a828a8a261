#pragma once

#include "app/worker/JobCodec.h"

namespace hallmarker::worker {

/// Locks this process in: resource limits, no new privileges, an empty Landlock ruleset, and last a seccomp allow list
/// without open, socket and exec. Works without root. A part that cannot be set up is a JobError("denied") that names
/// the part, unless the request accepts that very part by name. reportTo gets a frame of type "escape" with the number
/// of the system call when the process tries one that is not on the list; the process then ends with code 97.
SandboxState enterSandbox(const JobLimits &limits, const std::vector<std::string> &accepted, int reportTo);

constexpr int escapeExitCode = 97;

} // namespace hallmarker::worker
