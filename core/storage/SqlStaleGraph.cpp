#include "core/storage/SqlStaleGraph.h"

#include "core/lineage/LineageBatch.h"
#include "core/lineage/LineageStore.h"
#include "core/storage/SqlLineageSchema.h"

#include <algorithm>

namespace hallmarker::core {

namespace {

static_assert(LineageBatch::firstStructureKind == 14 && LineageBatch::withdrawalKind == 17, "the numbers stand in the statements");
// A kind of 17 among them: an edge was taken back, and it has to be looked at which ones are left.
const char *const downstreamSql = "SELECT dst, max(kind) FROM lineage_edge WHERE src = ? AND (kind < 14 OR kind = 17) GROUP BY dst";
const char *const upstreamSql = "SELECT src, max(kind) FROM lineage_edge WHERE dst = ? AND (kind < 14 OR kind = 17) GROUP BY src";
const char *const bindingSql = "SELECT record, seen FROM lineage_binding WHERE node = ? ORDER BY id DESC LIMIT 1";
constexpr QLatin1String nodePrefix("lineage:");

} // namespace

SqlStaleGraph::Element SqlStaleGraph::record(const QString &id)
{
    const auto place = m_recordPlace.constFind(id);
    if (place != m_recordPlace.cend())
        return *place;
    const auto element = static_cast<Element>(m_elements.size());
    m_elements.push_back({id, 0, false, {}});
    m_recordPlace.insert(id, element);
    return element;
}

SqlStaleGraph::Element SqlStaleGraph::node(qint64 number)
{
    const auto place = m_nodePlace.constFind(number);
    if (place != m_nodePlace.cend())
        return *place;
    const auto element = static_cast<Element>(m_elements.size());
    m_elements.push_back({{}, number, false, {}});
    m_nodePlace.insert(number, element);
    return element;
}

SqlStaleGraph::Element SqlStaleGraph::element(const QString &id)
{
    return id.startsWith(nodePrefix) ? node(id.mid(nodePrefix.size()).toLongLong()) : record(id);
}

QString SqlStaleGraph::idOf(Element element) const
{
    const Entry &entry = m_elements[static_cast<std::size_t>(element)];
    return entry.node != 0 ? LineageStore::elementId(entry.node) : entry.record;
}

QByteArray SqlStaleGraph::idBytes(Element element) const
{
    const Entry &entry = m_elements[static_cast<std::size_t>(element)];
    return entry.node != 0 ? QByteArray(nodePrefix.data(), nodePrefix.size()) + QByteArray::number(entry.node) : entry.record.toUtf8();
}

Result<bool> SqlStaleGraph::hasLineage()
{
    if (!m_hasLineage) {
        HALLMARKER_ASSIGN(const QVariant binding, m_connection.value(QStringLiteral("SELECT max(id) FROM lineage_binding")));
        HALLMARKER_ASSIGN(const QVariant merge, m_connection.value(QStringLiteral("SELECT max(id) FROM lineage_merge")));
        m_hasLineage = !binding.isNull();
        m_bindings = binding.toLongLong();
        m_hasMerges = !merge.isNull();
    }
    return *m_hasLineage;
}

Result<void> SqlStaleGraph::addNeighbours(const char *sql, qint64 nodeNumber, std::vector<Element> &found)
{
    std::vector<qint64> doubtful;
    const auto take = [&](qint64 other, qint64 greatestKind) {
        if (greatestKind == LineageBatch::withdrawalKind)
            doubtful.push_back(other);
        else
            found.push_back(node(other));
    };
    if (SqliteStatement *statement = m_connection.direct(sql)) {
        statement->bind(1, nodeNumber);
        while (statement->next())
            take(statement->integer(0), statement->integer(1));
        if (statement->failed())
            return m_connection.run(*statement, sql);
    } else {
        HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(QString::fromLatin1(sql) + QLatin1String(sql == downstreamSql ? " ORDER BY dst" : " ORDER BY src"), {nodeNumber}));
        while (query->next())
            take(query->value(0).toLongLong(), query->value(1).toLongLong());
        query->finish();
    }
    for (const qint64 other : doubtful) {
        HALLMARKER_ASSIGN(const bool isLeft, sql == downstreamSql ? hasFlow(nodeNumber, other) : hasFlow(other, nodeNumber));
        if (isLeft)
            found.push_back(node(other));
    }
    return {};
}

Result<bool> SqlStaleGraph::hasFlow(qint64 from, qint64 to)
{
    HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(QStringLiteral("SELECT kind, detail FROM lineage_edge WHERE src = ? AND dst = ? AND (kind < 14 OR kind = 17) ORDER BY id"), {from, to}));
    QSet<QString> left; // by detail, which names the drawing of an edge that can be taken back
    while (query->next()) {
        if (query->value(0).toInt() == LineageBatch::withdrawalKind)
            left.remove(query->value(1).toString());
        else
            left.insert(query->value(1).toString());
    }
    query->finish();
    return !left.isEmpty();
}

Result<void> SqlStaleGraph::addMerged(qint64 nodeNumber, std::vector<Element> &found)
{
    if (!m_hasMerges)
        return {};
    HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(QStringLiteral("SELECT a, b, merged FROM lineage_merge WHERE a = ? OR b = ? ORDER BY id"), {nodeNumber, nodeNumber}));
    QList<qint64> others;
    while (query->next()) {
        const qint64 other = query->value(0).toLongLong() == nodeNumber ? query->value(1).toLongLong() : query->value(0).toLongLong();
        others.removeAll(other); // the last word on a pair holds
        if (query->value(2).toInt() != 0)
            others += other;
    }
    query->finish();
    for (const qint64 other : std::as_const(others))
        found.push_back(node(other));
    return {};
}

Result<SqlStaleGraph::Bound> SqlStaleGraph::boundTo(qint64 nodeNumber)
{
    // Most nodes stand for nothing: asked as often as there are bindings, all of them are read at once.
    if (!m_hasAllBindings && m_hasLineage.has_value() && ++m_bindingsAsked > m_bindings)
        HALLMARKER_TRY(readAllBindings());
    const auto known = m_bound.constFind(nodeNumber);
    if (known != m_bound.cend())
        return *known;
    if (m_hasAllBindings)
        return Bound();
    HALLMARKER_ASSIGN(const Bound bound, readBinding(nodeNumber));
    m_bound.insert(nodeNumber, bound);
    return bound;
}

Result<SqlStaleGraph::Bound> SqlStaleGraph::readBinding(qint64 nodeNumber)
{
    Bound bound;
    if (SqliteStatement *statement = m_connection.direct(bindingSql)) {
        statement->bind(1, nodeNumber);
        if (statement->next()) {
            bound = {QString::fromUtf8(statement->bytes(0)), Digest::fromRaw(statement->bytes(1))};
            statement->reset();
        }
        return bound;
    }
    HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(QString::fromLatin1(bindingSql), {nodeNumber}));
    if (query->next())
        bound = {query->value(0).toString(), Digest::fromRaw(query->value(1).toByteArray())};
    query->finish();
    return bound;
}

Result<void> SqlStaleGraph::readAllBindings()
{
    HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(QStringLiteral("SELECT node, record, seen FROM lineage_binding ORDER BY id")));
    while (query->next()) // the last word on a node holds
        m_bound.insert(query->value(0).toLongLong(), {query->value(1).toString(), Digest::fromRaw(query->value(2).toByteArray())});
    query->finish();
    m_hasAllBindings = true;
    return {};
}

Result<const std::vector<SqlStaleGraph::Element> *> SqlStaleGraph::dependents(Element element)
{
    const auto place = static_cast<std::size_t>(element);
    if (m_elements[place].isExpanded)
        return &m_elements[place].dependents;
    HALLMARKER_ASSIGN(const bool withLineage, hasLineage());
    std::vector<Element> found;
    if (const qint64 number = m_elements[place].node; number != 0) {
        HALLMARKER_TRY(addNeighbours(downstreamSql, number, found));
        HALLMARKER_TRY(addMerged(number, found));
        HALLMARKER_ASSIGN(const Bound bound, boundTo(number));
        if (!bound.record.isEmpty())
            found.push_back(record(bound.record));
    } else {
        const QString id = m_elements[place].record;
        QList<qint64> nodes;
        {
            HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(QStringLiteral("SELECT DISTINCT dependent FROM dependency WHERE subject = ? ORDER BY dependent"), {id}));
            while (query->next())
                found.push_back(record(query->value(0).toString()));
            query->finish();
        }
        if (withLineage) {
            HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(QStringLiteral("SELECT DISTINCT node FROM lineage_binding WHERE record = ? ORDER BY node"), {id}));
            while (query->next())
                nodes += query->value(0).toLongLong();
            query->finish();
        }
        for (const qint64 bound : std::as_const(nodes)) {
            HALLMARKER_ASSIGN(const Bound now, boundTo(bound));
            if (now.record == id)
                found.push_back(node(bound));
        }
    }
    // Looking made further elements: the list may have moved.
    m_elements[place].dependents = std::move(found);
    m_elements[place].isExpanded = true;
    return &m_elements[place].dependents;
}

Result<std::vector<SqlStaleGraph::Seen>> SqlStaleGraph::seen(Element element)
{
    std::vector<Seen> found;
    const Entry entry{m_elements[static_cast<std::size_t>(element)].record, m_elements[static_cast<std::size_t>(element)].node, false, {}};
    if (entry.node != 0) {
        HALLMARKER_ASSIGN(const Bound bound, boundTo(entry.node));
        if (!bound.record.isEmpty())
            found.push_back({record(bound.record), bound.seen});
        return found;
    }
    HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(QStringLiteral("SELECT subject, seen FROM dependency WHERE dependent = ? ORDER BY subject, role"), {entry.record}));
    while (query->next())
        found.push_back({record(query->value(0).toString()), Digest::fromRaw(query->value(1).toByteArray())});
    query->finish();
    return found;
}

Result<std::vector<SqlStaleGraph::Element>> SqlStaleGraph::subjects(Element element)
{
    std::vector<Element> found;
    HALLMARKER_ASSIGN(const std::vector<Seen> compared, seen(element));
    for (const Seen &each : compared)
        found.push_back(each.subject);
    HALLMARKER_ASSIGN(const bool withLineage, hasLineage());
    if (!withLineage)
        return found;
    if (const qint64 number = m_elements[static_cast<std::size_t>(element)].node; number != 0) {
        HALLMARKER_TRY(addNeighbours(upstreamSql, number, found));
        HALLMARKER_TRY(addMerged(number, found));
        return found;
    }
    // A record rests on the nodes that stand for it as well.
    HALLMARKER_ASSIGN(const std::vector<Element> *around, dependents(element));
    for (const Element other : *around) {
        if (isNode(other))
            found.push_back(other);
    }
    return found;
}

Result<Digest> SqlStaleGraph::basis(Element element)
{
    const auto known = m_basis.constFind(element);
    if (known != m_basis.cend())
        return *known;
    HALLMARKER_ASSIGN(const QVariant basis, m_connection.value(QStringLiteral("SELECT basis FROM record WHERE id = ? AND deleted = 0"), {m_elements[static_cast<std::size_t>(element)].record}));
    const Digest digest = Digest::fromRaw(basis.toByteArray());
    m_basis.insert(element, digest);
    return digest;
}

Result<std::vector<SqlStaleGraph::Element>> SqlStaleGraph::closure(const std::vector<Element> &roots)
{
    std::vector<Element> reached;
    QSet<Element> isReached;
    for (const Element root : roots) {
        if (!isReached.contains(root)) {
            isReached.insert(root);
            reached.push_back(root);
        }
    }
    for (std::size_t i = 0; i < reached.size(); ++i) {
        HALLMARKER_ASSIGN(const std::vector<Element> *next, dependents(reached[i]));
        for (const Element dependent : *next) {
            if (!isReached.contains(dependent)) {
                isReached.insert(dependent);
                reached.push_back(dependent);
            }
        }
    }
    return reached;
}

} // namespace hallmarker::core
