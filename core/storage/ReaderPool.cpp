#include "core/storage/ReaderPool.h"

#include "core/storage/SqlSchema.h"

namespace hallmarker::core {

ReaderPool::ReaderPool(WorkspaceLocation location, bool readOnly) : m_location(std::move(location)), m_readOnly(readOnly) {}

ReaderPool::~ReaderPool()
{
    closeHere();
}

Result<SqlConnection *> ReaderPool::connection()
{
    if (m_perThread.hasLocalData() && m_perThread.localData()->connection)
        return m_perThread.localData()->connection.get();
    HALLMARKER_ASSIGN(auto opened, SqlConnection::open(m_location, m_readOnly, true));
    if (opened->isPostgres())
        HALLMARKER_TRY(SqlSchema::takeApplicationRole(*opened, m_location));
    auto *holder = new Holder{std::move(opened)};
    m_perThread.setLocalData(holder); // QThreadStorage deletes it with its thread
    return holder->connection.get();
}

void ReaderPool::closeHere()
{
    if (m_perThread.hasLocalData())
        m_perThread.setLocalData(nullptr);
}

} // namespace hallmarker::core
