#include "core/storage/SqlLineageWriter.h"

#include "core/json/CanonicalJson.h"
#include "core/storage/SqlCursor.h"
#include "core/storage/SqlLineageStore.h"
#include "core/storage/SqlStaleness.h"
#include "core/storage/SqlWriteTransaction.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <algorithm>

namespace hallmarker::core {

namespace {

using Text = SqlQuickStatement::Text;
using Bytes = SqlQuickStatement::Bytes;

struct SqlLineageWriterTexts {
    Q_DECLARE_TR_FUNCTIONS(SqlLineageWriterTexts)
};

constexpr std::size_t largeBatchRows = 20'000;
/// From this many edges and events on, other threads are worth their start.
constexpr std::size_t threadedRows = 4'000;
constexpr std::size_t contentsAtOnce = 256;

QByteArrayView viewOf(std::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

/// Positions of facts by event: those of event e stand from starts[e] on. Facts without an event come last.
struct ByEvent {
    std::vector<quint32> starts;
    std::vector<quint32> facts;

    template <typename Fact>
    ByEvent(const std::vector<Fact> &list, std::size_t events) : starts(events + 2, 0), facts(list.size())
    {
        const auto keyOf = [events](const Fact &fact) { return fact.event >= events ? events : static_cast<std::size_t>(fact.event); };
        for (const Fact &fact : list)
            ++starts[keyOf(fact) + 1];
        for (std::size_t i = 0; i + 1 < starts.size(); ++i)
            starts[i + 1] += starts[i];
        std::vector<quint32> place(starts.begin(), starts.end() - 1);
        for (std::size_t i = 0; i < list.size(); ++i)
            facts[place[keyOf(list[i])]++] = static_cast<quint32>(i);
    }
};

/// The facts of one batch, each kind by event.
struct FactOrder {
    explicit FactOrder(const LineageBatch &batch)
        : edges(batch.edges, batch.events.size()), runs(batch.runs, batch.events.size()), attributes(batch.attributes, batch.events.size()), aliases(batch.aliases, batch.events.size()), merges(batch.merges, batch.events.size()), bindings(batch.bindings, batch.events.size())
    {
    }
    bool hasFactsWithoutEvent() const
    {
        const auto some = [](const ByEvent &order) { return order.starts[order.starts.size() - 2] < order.starts.back(); };
        return some(edges) || some(runs) || some(attributes) || some(aliases) || some(merges) || some(bindings);
    }
    ByEvent edges, runs, attributes, aliases, merges, bindings;
};

} // namespace

std::size_t SqlLineageWriter::EdgeKeyHash::operator()(const EdgeKey &key) const noexcept
{
    quint64 hash = quint64(key.src) * 0x9E3779B97F4A7C15ull;
    hash = (hash ^ quint64(key.dst)) * 0xC2B2AE3D27D4EB4Full;
    hash = (hash ^ quint64(key.run)) * 0x165667B19E3779F9ull;
    hash = (hash ^ (quint64(key.detail) << 32) ^ key.flags) * 0x9E3779B97F4A7C15ull;
    return static_cast<std::size_t>(hash ^ (hash >> 32));
}

SqlLineageWriter::SqlLineageWriter(SqlConnection &connection, SqlWriteTransaction &transaction)
    : m_connection(connection), m_transaction(transaction),
      m_insertEvent(connection, "INSERT INTO lineage_event (id, digest, at_ms, format, entry, pack, place, size) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
      m_insertSpace(connection, "INSERT INTO lineage_space (id, name, event) VALUES (?, ?, ?)"),
      m_insertNode(connection, "INSERT INTO lineage_node (id, kind, space, name, event) VALUES (?, ?, ?, ?, ?)"),
      m_insertEdge(connection, "INSERT INTO lineage_edge (id, src, dst, kind, transform, masked, run, at_ms, detail, event) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_insertRun(connection, "INSERT INTO lineage_run (id, run, job, state, at_ms, event) VALUES (?, ?, ?, ?, ?, ?)"),
      m_insertAttribute(connection, "INSERT INTO lineage_attribute (id, node, key, value, at_ms, until_ms, event) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      m_findEvent(connection, "SELECT id FROM lineage_event WHERE digest = ?"),
      m_findSpace(connection, connection.isPostgres() ? "SELECT id FROM lineage_space WHERE md5(name) = md5(?) AND name = ?" : "SELECT id FROM lineage_space WHERE name = ?"),
      m_findNode(connection, connection.isPostgres() ? "SELECT id FROM lineage_node WHERE kind = ? AND space = ? AND md5(name) = md5(?) AND name = ?" : "SELECT id FROM lineage_node WHERE kind = ? AND space = ? AND name = ?")
{
}

SqlLineageWriter::~SqlLineageWriter()
{
    m_rows.reset();
    for (QFuture<std::vector<Digest>> &digests : m_contentDigests) {
        if (digests.isValid())
            digests.waitForFinished(); // it reads the batch
    }
}

Result<LineageIntake> SqlLineageWriter::add(const LineageBatch &batch)
{
    m_batch = &batch;
    HALLMARKER_TRY(start());
    const FactOrder order(batch);
    if (batch.events.empty() && order.hasFactsWithoutEvent())
        return Error(ErrorKind::Invalid, SqlLineageWriterTexts::tr("Lineage without an event that tells it cannot be stored."));
    std::size_t lastNew = batch.events.size();
    std::vector<bool> isNew(batch.events.size(), false);
    for (std::size_t i = 0; i < batch.events.size(); ++i) {
        HALLMARKER_ASSIGN(const bool known, isKnown(batch.events[i].digest));
        isNew[i] = !known;
        (known ? m_intake.knownEvents : m_intake.newEvents) += 1;
        if (!known)
            lastNew = i;
    }
    if (m_intake.newEvents >= m_intake.knownEvents && m_intake.newEvents > 0)
        HALLMARKER_TRY(findKnownNodes());
    hashContents(isNew);
    const auto each = [&](const ByEvent &facts, const auto &list, std::size_t event, auto &&put) -> Result<void> {
        for (quint32 i = facts.starts[event]; i < facts.starts[event + 1]; ++i) {
            if (Result<void> done = put(list[facts.facts[i]]); !done)
                return done;
        }
        return {};
    };
    for (std::size_t i = 0; i < batch.events.size(); ++i) {
        if (!isNew[i])
            continue;
        HALLMARKER_TRY(beginEvent(batch.events[i]));
        for (const std::size_t event : {i, batch.events.size()}) {
            if (event != i && i != lastNew)
                break; // what belongs to no event comes with the last one
            HALLMARKER_TRY(each(order.edges, batch.edges, event, [this](const auto &fact) { return addEdge(fact); }));
            HALLMARKER_TRY(each(order.runs, batch.runs, event, [this](const auto &fact) { return addRun(fact); }));
            HALLMARKER_TRY(each(order.attributes, batch.attributes, event, [this](const auto &fact) { return addAttribute(fact); }));
            HALLMARKER_TRY(each(order.aliases, batch.aliases, event, [this](const auto &fact) { return addAlias(fact); }));
            HALLMARKER_TRY(each(order.merges, batch.merges, event, [this](const auto &fact) { return addMerge(fact); }));
            HALLMARKER_TRY(each(order.bindings, batch.bindings, event, [this](const auto &fact) { return addBinding(fact); }));
        }
        if (i == lastNew) {
            // Nodes of which nothing else is said.
            for (quint32 position = 0; position < batch.nodes.size(); ++position) {
                if (auto stored = node(position); !stored)
                    return stored.error();
            }
        }
        HALLMARKER_TRY(endEvent(i));
    }
    HALLMARKER_TRY(finish());
    return m_intake;
}

Result<void> SqlLineageWriter::start()
{
    // Rows of a large batch go to random places of the indexes.
    if (m_batch->edges.size() + m_batch->nodes.size() > largeBatchRows)
        HALLMARKER_TRY(m_connection.beginBulk());
    m_edges.reserve(m_batch->edges.size());
    HALLMARKER_ASSIGN(m_start, SqlLineageStore::endOf(m_connection));
    m_end = m_start;
    HALLMARKER_ASSIGN(const QVariant lastPack, m_connection.value(QStringLiteral("SELECT max(id) FROM lineage_pack")));
    m_packs = std::make_unique<SqlLineagePacks>(m_connection, lastPack.toLongLong() + 1);
    m_rows = std::make_unique<SqlRowPipe>(m_connection, m_batch->edges.size() + m_batch->events.size() >= threadedRows);
    m_hasBindings = m_start.binding > 0 || !m_batch->bindings.empty();
    m_format = m_batch->format.toUtf8();
    m_nodeOf.assign(m_batch->nodes.size(), 0);
    // Every entry is the same but for its own object.
    const LogEntryFrame &frame = m_transaction.entryFrame();
    m_entryStart = frame.before(QStringLiteral("lineage.event")) + ",\"lineage\":{\"content\":\"sha256:";
    m_entryEnd = ",\"format\":" + CanonicalJson::text(m_batch->format) + ",\"rows\":\"sha256:";
    m_entryEnd.append('\0').append("\"}" + frame.after());
    return {};
}

QByteArrayView SqlLineageWriter::text(quint32 id)
{
    const std::string_view plain = m_batch->texts[id];
    if (plain.find('\0') == std::string_view::npos)
        return viewOf(plain);
    std::string &clean = m_cleaned[id];
    if (clean.empty()) {
        for (const char c : plain)
            c == '\0' ? (void)clean.append("\xEF\xBF\xBD") : clean.push_back(c);
    }
    return viewOf(clean);
}

Result<bool> SqlLineageWriter::isKnown(const Digest &event)
{
    if (event.isEmpty())
        return Error(ErrorKind::Invalid, SqlLineageWriterTexts::tr("An event of lineage needs a digest."));
    if (m_seenEvents.contains(event))
        return true;
    m_seenEvents.insert(event);
    if (m_start.event == 0)
        return false;
    qint64 id = 0;
    HALLMARKER_TRY(m_findEvent.run(&id, Bytes{event.view()}));
    return id != 0;
}

Result<void> SqlLineageWriter::beginEvent(const LineageBatch::Event &event)
{
    ++m_end.event;
    SqlLineagePacks::Place place;
    qint64 size = event.content.size();
    if (!event.attachment.isEmpty()) {
        const SqlRowPipe::Hold hold(*m_rows);
        HALLMARKER_ASSIGN(const Digest stored, m_transaction.putBlob(event.attachment, m_batch->mediaType));
        if (stored != event.digest)
            return Error(ErrorKind::Invalid, SqlLineageWriterTexts::tr("The digest of a file of lineage is not that of its bytes."));
        size = 0;
    } else {
        place = m_packs->add(event.content);
    }
    m_seal.row(LineageSeal::Event, m_end.event).add(event.atMs).add(qint64(place.pack == 0));
    return m_rows->add(m_insertEvent, m_end.event, Bytes{event.digest.view()}, event.atMs, Text{m_format}, m_transaction.nextEntryIndex(), place.pack, place.start, size);
}

void SqlLineageWriter::hashContents(const std::vector<bool> &isNew)
{
    if (m_batch->events.size() < threadedRows)
        return;
    for (std::size_t first = 0; first < isNew.size(); first += contentsAtOnce) {
        m_contentDigests.push_back(QtConcurrent::run([&events = m_batch->events, first, wanted = std::vector<bool>(isNew.begin() + std::ptrdiff_t(first), isNew.begin() + std::ptrdiff_t(std::min(first + contentsAtOnce, isNew.size())))] {
            std::vector<Digest> digests(wanted.size());
            Hasher hasher;
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                if (wanted[i] && events[first + i].attachment.isEmpty()) {
                    hasher.add(events[first + i].content);
                    digests[i] = hasher.finish();
                }
            }
            return digests;
        }));
    }
}

Digest SqlLineageWriter::contentDigest(std::size_t event)
{
    const LineageBatch::Event &told = m_batch->events[event];
    if (!told.attachment.isEmpty())
        return told.digest;
    if (m_contentDigests.empty())
        return Hasher::of(told.content);
    if (QFuture<std::vector<Digest>> &chunk = m_contentDigests[event / contentsAtOnce]; chunk.isValid())
        m_digests = chunk.takeResult(); // events come in order
    return m_digests[event % contentsAtOnce];
}

Result<void> SqlLineageWriter::endEvent(std::size_t position)
{
    const LineageBatch::Event &event = m_batch->events[position];
    const Digest content = contentDigest(position);
    const QByteArray rows = m_seal.finish().view().toByteArray().toHex();
    const qsizetype gap = m_entryEnd.indexOf('\0');
    QByteArray entry;
    entry.reserve(m_entryStart.size() + m_entryEnd.size() + 300);
    entry.append(m_entryStart).append(content.view().toByteArray().toHex()).append("\",\"digest\":\"sha256:").append(event.digest.view().toByteArray().toHex()).append("\",\"event\":").append(QByteArray::number(m_end.event));
    entry.append(m_entryEnd.constData(), gap).append(rows).append(m_entryEnd.constData() + gap + 1, m_entryEnd.size() - gap - 1);
    m_transaction.addLineageEntry(entry);
    return {};
}

Result<qint64> SqlLineageWriter::findSpace(quint32 textId)
{
    const QByteArrayView name = text(textId);
    qint64 id = 0;
    HALLMARKER_TRY(m_connection.isPostgres() ? m_findSpace.run(&id, Text{name}, Text{name}) : m_findSpace.run(&id, Text{name}));
    return id;
}

Result<qint64> SqlLineageWriter::findNode(const LineageBatch::Node &node, qint64 spaceId)
{
    const QByteArrayView name = text(node.name);
    qint64 id = 0;
    HALLMARKER_TRY(m_connection.isPostgres() ? m_findNode.run(&id, qint64(node.kind), spaceId, Text{name}, Text{name}) : m_findNode.run(&id, qint64(node.kind), spaceId, Text{name}));
    return id;
}

/// All at once, before the other thread has the connection.
Result<void> SqlLineageWriter::findKnownNodes()
{
    for (std::size_t i = 0; i < m_batch->nodes.size(); ++i) {
        const LineageBatch::Node &node = m_batch->nodes[i];
        (void)text(node.space); // cleans it
        (void)text(node.name);
        if (m_start.space == 0)
            continue;
        auto [known, isFirst] = m_spaceOf.try_emplace(node.space, 0);
        if (isFirst) {
            HALLMARKER_ASSIGN(known->second, findSpace(node.space));
        }
        if (known->second != 0) {
            HALLMARKER_ASSIGN(m_nodeOf[i], findNode(node, known->second));
        }
    }
    std::erase_if(m_spaceOf, [](const auto &space) { return space.second == 0; });
    m_isLookedUp = m_cleaned.empty();
    return {};
}

Result<qint64> SqlLineageWriter::space(quint32 textId)
{
    const auto known = m_spaceOf.find(textId);
    if (known != m_spaceOf.end())
        return known->second;
    qint64 id = 0;
    if (!m_isLookedUp && (m_start.space > 0 || !m_cleaned.empty())) {
        if (!m_cleaned.empty())
            HALLMARKER_TRY(m_rows->finish()); // two names may have become the same one
        const SqlRowPipe::Hold hold(*m_rows);
        HALLMARKER_ASSIGN(id, findSpace(textId));
    }
    if (id == 0) {
        const QByteArrayView name = text(textId);
        id = ++m_end.space;
        HALLMARKER_TRY(m_rows->add(m_insertSpace, id, Text{name}, m_end.event));
        m_seal.row(LineageSeal::Space, id).add(name);
    }
    m_spaceOf.emplace(textId, id);
    return id;
}

Result<qint64> SqlLineageWriter::node(quint32 position)
{
    if (position == LineageBatch::none)
        return qint64(0);
    qint64 &id = m_nodeOf[position];
    if (id != 0)
        return id;
    const LineageBatch::Node &node = m_batch->nodes[position];
    HALLMARKER_ASSIGN(const qint64 spaceId, space(node.space));
    const QByteArrayView name = text(node.name);
    if (!m_isLookedUp && ((m_start.node > 0 && spaceId <= m_start.space) || !m_cleaned.empty())) {
        if (!m_cleaned.empty())
            HALLMARKER_TRY(m_rows->finish());
        const SqlRowPipe::Hold hold(*m_rows);
        HALLMARKER_ASSIGN(id, findNode(node, spaceId));
    }
    if (id == 0) {
        id = ++m_end.node;
        ++m_intake.newNodes;
        HALLMARKER_TRY(m_rows->add(m_insertNode, id, qint64(node.kind), spaceId, Text{name}, m_end.event));
        m_seal.row(LineageSeal::Node, id).add(qint64(node.kind)).add(spaceId).add(name);
    }
    return id;
}

Result<void> SqlLineageWriter::addEdge(const LineageBatch::Edge &edge)
{
    HALLMARKER_ASSIGN(const qint64 src, node(edge.from));
    HALLMARKER_ASSIGN(const qint64 dst, node(edge.to));
    HALLMARKER_ASSIGN(const qint64 run, node(edge.run));
    const EdgeKey key{src, dst, run, edge.detail, (quint32(edge.kind) << 16) | (quint32(edge.transform) << 8) | (edge.isMasked ? 1U : 0U)};
    const auto [place, isFirst] = m_edges.try_emplace(key, edge.atMs);
    if (!isFirst && place->second <= edge.atMs)
        return {};
    place->second = edge.atMs;
    const QByteArrayView detail = text(edge.detail);
    if (isFirst && src <= m_start.node && dst <= m_start.node && run <= m_start.node) {
        HALLMARKER_ASSIGN(const bool isThere, hasEdge(key, edge.atMs, detail));
        if (isThere)
            return {};
    }
    if (m_hasBindings && edge.kind < LineageBatch::firstStructureKind)
        m_newFlows.insert({src, dst});
    if (edge.kind == LineageBatch::withdrawalKind) {
        m_touchedNodes.insert(src);
        m_touchedNodes.insert(dst);
    } else {
        ++m_intake.newEdges;
    }
    const qint64 id = ++m_end.edge;
    m_seal.row(LineageSeal::Edge, id).add(src).add(dst).add(qint64(edge.kind)).add(qint64(edge.transform)).add(qint64(edge.isMasked)).add(run).add(edge.atMs).add(detail);
    return m_rows->add(m_insertEdge, id, src, dst, qint64(edge.kind), qint64(edge.transform), qint64(edge.isMasked), run, edge.atMs, Text{detail}, m_end.event);
}

Result<bool> SqlLineageWriter::hasEdge(const EdgeKey &key, qint64 atMs, QByteArrayView detail)
{
    const SqlRowPipe::Hold hold(*m_rows);
    HALLMARKER_ASSIGN(SqlCursor rows, SqlCursor::open(m_connection, "SELECT transform, masked, at_ms, detail FROM lineage_edge WHERE src = ? AND dst = ? AND kind = ? AND run = ?", {key.src, key.dst, qint64(key.flags >> 16), key.run}));
    while (rows.next()) {
        if (rows.integer(0) == ((key.flags >> 8) & 0xff) && rows.integer(1) == (key.flags & 1) && rows.integer(2) <= atMs && rows.bytes(3) == detail)
            return true;
    }
    return false;
}

Result<void> SqlLineageWriter::addRun(const LineageBatch::Run &run)
{
    HALLMARKER_ASSIGN(const qint64 runId, node(run.run));
    HALLMARKER_ASSIGN(const qint64 job, node(run.job));
    const qint64 id = ++m_end.run;
    m_seal.row(LineageSeal::Run, id).add(runId).add(job).add(qint64(run.state)).add(run.atMs);
    return m_rows->add(m_insertRun, id, runId, job, qint64(run.state), run.atMs, m_end.event);
}

Result<SqlLineageWriter::ToldByKey *> SqlLineageWriter::toldOf(qint64 node)
{
    const auto [place, isNew] = m_told.try_emplace(node);
    if (isNew && node <= m_start.node) {
        const SqlRowPipe::Hold hold(*m_rows);
        HALLMARKER_ASSIGN(SqlCursor rows, SqlCursor::open(m_connection, "SELECT id, key, value, at_ms, until_ms FROM lineage_attribute WHERE node = ? ORDER BY id", {node}));
        while (rows.next()) {
            const QByteArrayView key = rows.bytes(1);
            std::vector<Told> &list = place->second[std::string(key.data(), static_cast<std::size_t>(key.size()))];
            const QByteArrayView value = rows.bytes(2);
            list.push_back({rows.integer(0), std::string(value.data(), static_cast<std::size_t>(value.size())), rows.integer(3), rows.integer(4)});
        }
        for (auto &[key, list] : place->second)
            std::stable_sort(list.begin(), list.end(), [](const Told &a, const Told &b) { return a.atMs < b.atMs; });
    }
    return &place->second;
}

Result<void> SqlLineageWriter::addAttribute(const LineageBatch::Attribute &attribute)
{
    HALLMARKER_ASSIGN(const qint64 nodeId, node(attribute.node));
    HALLMARKER_ASSIGN(ToldByKey * told, toldOf(nodeId));
    const QByteArrayView key = text(attribute.key);
    const QByteArrayView valueBytes = text(attribute.value);
    const std::string_view keyView(key.data(), static_cast<std::size_t>(key.size()));
    const std::string_view value(valueBytes.data(), static_cast<std::size_t>(valueBytes.size()));
    std::vector<Told> &list = (*told)[std::string(keyView)];
    // The value that held before this time. Told again, it only holds longer; nothing has to be written.
    auto after = std::upper_bound(list.begin(), list.end(), attribute.atMs, [](qint64 at, const Told &one) { return at < one.atMs; });
    for (auto same = after; same != list.begin() && (same - 1)->atMs == attribute.atMs; --same) {
        if ((same - 1)->value == value)
            return {};
    }
    if (after == list.begin())
        return insertTold(list, nodeId, keyView, value, attribute.atMs);
    Told &before = *(after - 1);
    if (before.value == value) {
        if (attribute.atMs > before.untilMs) {
            before.untilMs = attribute.atMs;
            before.isChanged = true;
        }
        return {};
    }
    if (attribute.atMs < before.untilMs && attribute.atMs > before.atMs) {
        // It came late: another value held in between, so that the one before holds from its last telling on again.
        const std::string again = before.value;
        const qint64 againAt = before.untilMs;
        before.untilMs = before.atMs;
        before.isChanged = true;
        HALLMARKER_TRY(insertTold(list, nodeId, keyView, value, attribute.atMs));
        return insertTold(list, nodeId, keyView, again, againAt);
    }
    return insertTold(list, nodeId, keyView, value, attribute.atMs);
}

Result<void> SqlLineageWriter::insertTold(std::vector<Told> &list, qint64 nodeId, std::string_view key, std::string_view value, qint64 atMs)
{
    const qint64 id = ++m_end.attribute;
    m_seal.row(LineageSeal::Attribute, id).add(nodeId).add(viewOf(key)).add(viewOf(value)).add(atMs);
    HALLMARKER_TRY(m_rows->add(m_insertAttribute, id, nodeId, Text{viewOf(key)}, Text{viewOf(value)}, atMs, atMs, m_end.event));
    const auto place = std::upper_bound(list.begin(), list.end(), atMs, [](qint64 at, const Told &one) { return at < one.atMs; });
    list.insert(place, {id, std::string(value), atMs, atMs});
    return {};
}

Result<void> SqlLineageWriter::addAlias(const LineageBatch::Alias &alias)
{
    HALLMARKER_ASSIGN(const qint64 name, node(alias.name));
    HALLMARKER_ASSIGN(const qint64 other, node(alias.alias));
    if (name == other || m_aliases.contains({name, other}))
        return {};
    m_aliases.insert({name, other});
    const SqlRowPipe::Hold hold(*m_rows);
    if (name <= m_start.node && other <= m_start.node) {
        HALLMARKER_ASSIGN(const QVariant known, m_connection.value(QStringLiteral("SELECT id FROM lineage_alias WHERE name = ? AND alias = ?"), {name, other}));
        if (!known.isNull())
            return {};
    }
    const qint64 id = ++m_end.alias;
    m_seal.row(LineageSeal::Alias, id).add(name).add(other);
    const auto done = m_connection.run(QStringLiteral("INSERT INTO lineage_alias (id, name, alias, event) VALUES (?, ?, ?, ?)"), {id, name, other, m_end.event});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> SqlLineageWriter::addMerge(const LineageBatch::Merge &merge)
{
    HALLMARKER_ASSIGN(const qint64 a, node(merge.a));
    HALLMARKER_ASSIGN(const qint64 b, node(merge.b));
    m_touchedNodes.insert(a);
    m_touchedNodes.insert(b);
    const qint64 id = ++m_end.merge;
    const SqlRowPipe::Hold hold(*m_rows);
    m_seal.row(LineageSeal::Merge, id).add(a).add(b).add(qint64(merge.isMerged));
    const auto done = m_connection.run(QStringLiteral("INSERT INTO lineage_merge (id, a, b, merged, event) VALUES (?, ?, ?, ?, ?)"), {id, a, b, merge.isMerged ? 1 : 0, m_end.event});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> SqlLineageWriter::addBinding(const LineageBatch::Binding &binding)
{
    HALLMARKER_ASSIGN(const qint64 nodeId, node(binding.node));
    const SqlRowPipe::Hold hold(*m_rows);
    Digest seen;
    if (!binding.recordId.isEmpty()) {
        HALLMARKER_ASSIGN(const Record record, m_transaction.record(binding.recordId));
        if (record.isDeleted)
            return Error(ErrorKind::NotFound, SqlLineageWriterTexts::tr("The record \"%1\" was deleted.").arg(record.name));
        seen = record.basis;
    }
    HALLMARKER_ASSIGN(const QVariant before, m_connection.value(QStringLiteral("SELECT record FROM lineage_binding WHERE node = ? ORDER BY id DESC LIMIT 1"), {nodeId}));
    m_touchedNodes.insert(nodeId);
    for (const QString &touched : {before.toString(), binding.recordId}) {
        if (!touched.isEmpty())
            m_touchedRecords += touched;
    }
    const qint64 id = ++m_end.binding;
    const QByteArray recordId = binding.recordId.toUtf8();
    m_seal.row(LineageSeal::Binding, id).add(nodeId).add(QByteArrayView(recordId)).add(seen.view());
    const auto done = m_connection.run(QStringLiteral("INSERT INTO lineage_binding (id, node, record, seen, event) VALUES (?, ?, ?, ?, ?)"),
                                       {id, nodeId, binding.recordId.isEmpty() ? QStringLiteral("") : binding.recordId, seen.isEmpty() ? QByteArray("") : seen.raw(), m_end.event});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> SqlLineageWriter::finish()
{
    HALLMARKER_TRY(m_rows->finish());
    HALLMARKER_TRY(m_packs->finish());
    SqlQuickStatement prolong(m_connection, "UPDATE lineage_attribute SET until_ms = ? WHERE id = ?");
    for (const auto &[nodeId, told] : m_told) {
        for (const auto &[key, list] : told) {
            for (const Told &one : list) {
                if (one.isChanged)
                    HALLMARKER_TRY(prolong.run(nullptr, one.untilMs, one.id));
            }
        }
    }
    if (m_hasBindings)
        return SqlStaleness(m_connection, m_transaction.nowMs()).lineageChanged(m_touchedNodes, m_touchedRecords, m_newFlows);
    return {};
}

} // namespace hallmarker::core
