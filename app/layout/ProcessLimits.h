#pragma once

namespace hallmarker::layout {

/// What this process may use; what it does beyond kills it, which its parent takes as an answer.
struct ProcessLimits {
    unsigned long cpuSeconds = 10;
    unsigned long memoryMiB = 1024;
    unsigned long stackKiB = 8192; ///< Graphviz recurses along paths: a chain of 5,000 nodes needs megabytes
    /// Also: no core file, nothing is gained by executing something, and the end of the parent is ours.
    bool apply() const;
};

} // namespace hallmarker::layout
