#pragma once

#include "core/storage/Workspace.h"
#include "inventory/connectors/Connection.h"

#include <QMap>

namespace hallmarker::inventory {

/// What was written to a server, as a digest for each entity there: a second push of the same content writes nothing.
/// Kept in the workspace, so that it holds for everybody who works in it.
class PushState {
public:
    static constexpr const char *kind = "connection-state";

    static core::Result<PushState> load(core::Workspace &workspace, const Connection &connection);
    core::Result<void> save(core::Workspace &workspace, const Connection &connection);

    bool holds(const QString &entity, const core::Digest &digest) const { return m_digests.value(entity) == digest; }
    void note(const QString &entity, const core::Digest &digest);
    bool isChanged() const { return m_isChanged; }
    qsizetype size() const { return m_digests.size(); }

private:
    QMap<QString, core::Digest> m_digests;
    QString m_recordId;
    qint64 m_revision = 0;
    bool m_isChanged = false;
};

} // namespace hallmarker::inventory
