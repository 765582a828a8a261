#pragma once

#include "core/storage/SqlConnection.h"

#include <QThreadStorage>

#include <memory>

namespace hallmarker::core {

/// One reading connection for each thread that asks, closed when the thread ends.
class ReaderPool {
public:
    ReaderPool(WorkspaceLocation location, bool readOnly);
    ~ReaderPool();

    /// The connection of this thread. Valid until the thread ends or the pool is gone.
    Result<SqlConnection *> connection();
    /// Closes the connection of this thread.
    void closeHere();

private:
    struct Holder {
        std::unique_ptr<SqlConnection> connection;
    };
    WorkspaceLocation m_location;
    bool m_readOnly;
    QThreadStorage<Holder *> m_perThread;
};

} // namespace hallmarker::core
