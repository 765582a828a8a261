#include "lineage/store/LineageWriter.h"

#include "core/json/CanonicalJson.h"
#include "core/digest/Hasher.h"
#include "lineage/signoff/ScopeRecords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::lineage {

namespace {

core::LineageBatch batchOf(const LineageFacts &facts, const QString &format, const QString &mediaType)
{
    static_assert(none == core::LineageBatch::none && noTime == core::LineageBatch::noTime && static_cast<int>(EdgeKind::HasField) == core::LineageBatch::firstStructureKind);
    core::LineageBatch batch;
    batch.format = format;
    batch.mediaType = mediaType;
    batch.texts.reserve(facts.texts.size());
    for (TextId id = 0; id < facts.texts.size(); ++id)
        batch.texts.push_back(facts.texts.text(id));
    batch.nodes.reserve(facts.nodes.size());
    for (const NodeFact &node : facts.nodes)
        batch.nodes.push_back({static_cast<quint8>(node.kind), node.space, node.name});
    batch.events.reserve(facts.events.size());
    for (const EventFact &event : facts.events)
        batch.events.push_back({event.digest, event.atMs, event.content, event.attachment});
    batch.edges.reserve(facts.edges.size());
    for (const EdgeFact &edge : facts.edges)
        batch.edges.push_back({edge.from, edge.to, static_cast<quint8>(edge.kind), static_cast<quint8>(edge.transform), edge.isMasked, edge.run, edge.atMs, edge.detail, edge.event});
    batch.runs.reserve(facts.runs.size());
    for (const RunFact &run : facts.runs)
        batch.runs.push_back({run.run, run.job, static_cast<quint8>(run.state), run.atMs, run.event});
    batch.attributes.reserve(facts.attributes.size());
    for (const AttributeFact &attribute : facts.attributes)
        batch.attributes.push_back({attribute.node, attribute.key, attribute.value, attribute.atMs, attribute.event});
    for (const AliasFact &alias : facts.aliases)
        batch.aliases.push_back({alias.name, alias.alias, alias.event});
    return batch;
}

QJsonArray jsonOf(const LineageWriter::Name &name)
{
    return {nodeKindName(name.kind), name.space, name.name};
}

/// What a person did is an event like any other; the time and a number tell two equal ones apart.
void addDeed(LineageFacts &facts, core::WriteTransaction &transaction, QJsonObject deed)
{
    deed.insert(QStringLiteral("at"), core::instantText(transaction.nowMs()));
    deed.insert(QStringLiteral("id"), transaction.newId(QStringLiteral("deed")));
    const QByteArray content = core::CanonicalJson::of(deed);
    facts.events.push_back({core::Hasher::of(content), transaction.nowMs(), content, {}});
}

/// Stores a batch, and looks again at the parts that somebody signed for where it may have changed them.
core::Result<core::LineageIntake> storeFollowed(core::WriteTransaction &transaction, const core::LineageBatch &batch)
{
    HALLMARKER_ASSIGN(const core::LineageIntake intake, transaction.addLineage(batch));
    if (intake.newEvents == 0)
        return intake;
    QSet<QString> spaces;
    QSet<quint32> known;
    for (const core::LineageBatch::Node &node : batch.nodes) {
        if (known.contains(node.space))
            continue;
        known.insert(node.space);
        const std::string_view text = batch.texts[node.space];
        spaces.insert(QString::fromUtf8(text.data(), qsizetype(text.size())));
    }
    HALLMARKER_TRY(ScopeRecords::follow(transaction, spaces));
    return intake;
}

} // namespace

core::Result<core::LineageIntake> LineageWriter::write(core::WriteTransaction &transaction, const LineageFacts &facts, const QString &format, const QString &mediaType)
{
    return storeFollowed(transaction, batchOf(facts, format, mediaType));
}

core::Result<core::LineageIntake> LineageWriter::write(const LineageFacts &facts, const QString &format, const QString &mediaType)
{
    const core::LineageBatch batch = batchOf(facts, format, mediaType);
    core::LineageIntake intake;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("lineage.imported"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(intake, storeFollowed(transaction, batch));
        return {};
    }));
    return intake;
}

core::Result<void> LineageWriter::takeBack(core::WriteTransaction &transaction, const LineageFacts &facts, const QString &format)
{
    core::LineageBatch batch = batchOf(facts, format, {});
    for (core::LineageBatch::Edge &edge : batch.edges)
        edge.kind = core::LineageBatch::withdrawalKind;
    HALLMARKER_TRY(transaction.addLineage(batch));
    return {};
}

core::Result<void> LineageWriter::merge(const Name &a, const Name &b, bool isMerged)
{
    return m_workspace.write(isMerged ? QStringLiteral("lineage.merged") : QStringLiteral("lineage.unmerged"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        LineageFacts facts;
        const NodeIndex first = facts.nodeNamed(a.kind, a.space, a.name);
        const NodeIndex second = facts.nodeNamed(b.kind, b.space, b.name);
        addDeed(facts, transaction, {{isMerged ? QStringLiteral("merge") : QStringLiteral("unmerge"), QJsonArray{jsonOf(a), jsonOf(b)}}});
        core::LineageBatch batch = batchOf(facts, isMerged ? QStringLiteral("merge") : QStringLiteral("unmerge"), {});
        batch.merges.push_back({first, second, isMerged, 0});
        HALLMARKER_TRY(storeFollowed(transaction, batch));
        return {};
    });
}

core::Result<void> LineageWriter::bind(core::WriteTransaction &transaction, const Name &node, const QString &recordId)
{
    LineageFacts facts;
    const NodeIndex bound = facts.nodeNamed(node.kind, node.space, node.name);
    addDeed(facts, transaction, {{QStringLiteral("bind"), jsonOf(node)}, {QStringLiteral("record"), recordId}});
    core::LineageBatch batch = batchOf(facts, QStringLiteral("bind"), {});
    batch.bindings.push_back({bound, recordId, 0});
    HALLMARKER_TRY(storeFollowed(transaction, batch));
    return {};
}

core::Result<void> LineageWriter::bind(const Name &node, const QString &recordId)
{
    return m_workspace.write(QStringLiteral("lineage.bound"), [&](core::WriteTransaction &transaction) { return bind(transaction, node, recordId); });
}

} // namespace hallmarker::lineage
