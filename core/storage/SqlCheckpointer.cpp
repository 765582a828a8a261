#include "core/storage/SqlCheckpointer.h"

#include "core/storage/SqlConnection.h"

#include <QtConcurrent>

namespace hallmarker::core {

SqlCheckpointer::~SqlCheckpointer()
{
    m_running.waitForFinished();
}

void SqlCheckpointer::start()
{
    if (!m_running.isFinished())
        return;
    m_running = QtConcurrent::run([location = m_location] {
        // Passive: it neither waits for others nor makes them wait. Where it fails, the next checkpoint does its work.
        if (auto connection = SqlConnection::open(location, false, true))
            (void)(*connection)->execute(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
    });
}

} // namespace hallmarker::core
