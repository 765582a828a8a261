#include "core/storage/RestingRecords.h"

#include "core/storage/SqlWorkspace.h"

namespace hallmarker::core {

Result<QSet<QString>> recordsResting(Workspace &workspace, const QStringList &subjectIds)
{
    return static_cast<SqlWorkspace &>(workspace).resting(subjectIds); // there is no other
}

} // namespace hallmarker::core
