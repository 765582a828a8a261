#pragma once

#include "app/worker/JobCodec.h"

namespace hallmarker::worker {

/// Descriptors of a job, received from the client.
struct JobDescriptors {
    int report = -1; ///< write end of the job's pipe
    int model = -1, data = -1, labels = -1;
};

/// The forked child: sandbox, job, one frame "outcome" or "error" at the end. Returns the exit code.
int runChild(WorkRequest request, const JobDescriptors &descriptors);

} // namespace hallmarker::worker
