#pragma once

#include "core/storage/SqlConnection.h"

#include <memory>

namespace hallmarker::core {

/// One reading connection for each thread that asks, closed when the thread ends, or when the thread reads again after
/// the pool is gone.
class ReaderPool {
public:
    ReaderPool(WorkspaceLocation location, bool readOnly);
    ~ReaderPool();
    ReaderPool(const ReaderPool &) = delete;
    ReaderPool &operator=(const ReaderPool &) = delete;

    /// The connection of this thread. Valid until the thread ends, the pool is gone, or the next call here.
    Result<SqlConnection *> connection();

private:
    WorkspaceLocation m_location;
    bool m_readOnly;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace hallmarker::core
