#pragma once

namespace hallmarker::worker {

/// The parent: libtorch is loaded, nothing of it was run (threads do not survive a fork). Reads requests from the
/// socket, forks one child per job, watches its time, and tells how it ended. Returns when the client hangs up.
int superviseJobs(int socket, const char *version);

constexpr int protocolVersion = 2;

} // namespace hallmarker::worker
