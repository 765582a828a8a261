#pragma once

#include "core/jobs/Progress.h"

#include <functional>
#include <memory>

namespace hallmarker::core {

/// The thread that a connection to a warehouse lives on. A statement may run for an hour: who asked waits here, sees when a
/// person stops it, and is not held by a server that no longer answers.
class WarehouseThread {
public:
    WarehouseThread();
    /// Waits for the work that runs, a few seconds at most.
    ~WarehouseThread();
    WarehouseThread(const WarehouseThread &) = delete;
    WarehouseThread &operator=(const WarehouseThread &) = delete;

    enum class End { Done, Cancelled, Abandoned };
    /// Runs the work there. When the progress is cancelled, `cancel` is called once, here; work that does not end within
    /// `patienceMs` after it is left to itself (Abandoned), so it must own all that it touches.
    End run(std::function<void()> work, const std::function<void()> &cancel, const Progress &progress);

private:
    static constexpr int patienceMs = 10'000;
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace hallmarker::core
