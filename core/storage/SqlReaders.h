#pragma once

#include "core/storage/SqlConnection.h"

#include <memory>

namespace hallmarker::core {

/// Hands each thread a connection of its own to one store. It is closed when the thread ends, or when the thread is used
/// again after the store was closed.
class SqlReaders {
public:
    SqlReaders(std::shared_ptr<const SqlDialect> dialect, bool readOnly);
    ~SqlReaders();
    SqlReaders(const SqlReaders &) = delete;
    SqlReaders &operator=(const SqlReaders &) = delete;

    Result<SqlConnection *> forThisThread() const;

private:
    std::shared_ptr<const SqlDialect> m_dialect;
    bool m_readOnly;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace hallmarker::core
