#include "inventory/connectors/PushState.h"

#include "core/json/CanonicalJson.h"

namespace hallmarker::inventory {

core::Result<PushState> PushState::load(core::Workspace &workspace, const Connection &connection)
{
    core::RecordFilter filter;
    filter.kind = QLatin1String(kind);
    filter.bodyKey = QStringLiteral("connection");
    filter.bodyValue = connection.head.id.text();
    HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records(filter));
    PushState state;
    if (records.isEmpty())
        return state;
    const core::Record &record = records.first();
    state.m_recordId = record.id;
    state.m_revision = record.revision;
    // What another server was told says nothing about this one.
    if (record.body.value(QLatin1String("url")).toString() != connection.url)
        return state;
    HALLMARKER_ASSIGN(const QByteArray content, workspace.blobs().get(core::Digest::fromText(record.body.value(QLatin1String("entities")).toString())));
    HALLMARKER_ASSIGN(const QJsonValue parsed, core::parseJson(content));
    const QJsonObject digests = parsed.toObject();
    for (auto entity = digests.begin(); entity != digests.end(); ++entity)
        state.m_digests.insert(entity.key(), core::Digest::fromText(entity.value().toString()));
    return state;
}

core::Result<void> PushState::save(core::Workspace &workspace, const Connection &connection)
{
    if (!m_isChanged)
        return {};
    QJsonObject digests;
    for (auto entity = m_digests.begin(); entity != m_digests.end(); ++entity)
        digests.insert(entity.key(), entity->toString());
    core::Record saved;
    HALLMARKER_TRY(workspace.write(QStringLiteral("connection.push"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Digest blob, transaction.putBlob(core::CanonicalJson::of(digests), QStringLiteral("application/json")));
        core::RecordDraft draft;
        draft.id = m_recordId;
        draft.kind = QLatin1String(kind);
        draft.name = connection.head.name;
        draft.body = QJsonObject{{QStringLiteral("connection"), connection.head.id.text()}, {QStringLiteral("url"), connection.url}, {QStringLiteral("entities"), blob.toString()}, {QStringLiteral("count"), qint64(m_digests.size())}};
        HALLMARKER_ASSIGN(saved, transaction.put(draft, m_revision));
        return {};
    }));
    m_recordId = saved.id;
    m_revision = saved.revision;
    m_isChanged = false;
    return {};
}

void PushState::note(const QString &entity, const core::Digest &digest)
{
    if (holds(entity, digest))
        return;
    m_digests.insert(entity, digest);
    m_isChanged = true;
}

} // namespace hallmarker::inventory
