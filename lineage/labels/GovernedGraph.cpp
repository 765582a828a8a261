#include "lineage/labels/GovernedGraph.h"

#include "core/finding/FindingRepository.h"
#include "lineage/hand/HandBook.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hallmarker::lineage {

namespace {

Evidence worthOf(const core::JudgedFinding &judged)
{
    if (judged.finding.verdict != core::Verdict::Pass)
        return {EvidenceState::Fail, judged.finding.validUntilMs};
    switch (judged.standing) {
    case core::FindingStanding::Current: return {EvidenceState::Pass, judged.finding.validUntilMs};
    case core::FindingStanding::Stale: return {EvidenceState::Stale, judged.finding.validUntilMs};
    case core::FindingStanding::Expired: return {EvidenceState::Expired, judged.finding.validUntilMs};
    case core::FindingStanding::Broken: break;
    }
    return {EvidenceState::Fail, judged.finding.validUntilMs};
}

/// A foreign name without control characters and marks of direction, which would show something else than is there.
QString shown(const QString &text)
{
    QString visible;
    visible.reserve(text.size());
    for (const QChar c : text) {
        const bool isHidden = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        visible += isHidden ? QStringLiteral("\\u{%1}").arg(c.unicode(), 0, 16) : QString(c);
    }
    return visible;
}

/// A licence as sources write it: text, a list of texts (all of them), or an object with an id.
QString licenceOf(const QByteArray &attribute)
{
    const QJsonDocument document = QJsonDocument::fromJson("[" + attribute + "]");
    const QJsonValue value = document.array().at(0);
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return value[QStringLiteral("id")].toString(value[QStringLiteral("name")].toString());
    QStringList parts;
    for (const QJsonValue &part : value.toArray())
        parts.append(part.isObject() ? part[QStringLiteral("id")].toString() : part.toString());
    parts.removeAll(QString());
    return parts.size() < 2 ? parts.value(0) : QLatin1Char('(') + parts.join(QStringLiteral(") AND (")) + QLatin1Char(')');
}

} // namespace

core::Result<std::unique_ptr<GovernedGraph>> GovernedGraph::make(const LineageGraph &graph, core::Workspace &workspace)
{
    return make(graph, workspace, StepData(graph, workspace));
}

core::Result<std::unique_ptr<GovernedGraph>> GovernedGraph::make(const LineageGraph &graph, core::Workspace &workspace, const StepData &steps)
{
    const LabelRepository repository(workspace);
    HALLMARKER_ASSIGN(const QList<LabelRepository::Stored> labels, repository.labels());
    HALLMARKER_ASSIGN(const QList<EdgeCut> cuts, repository.cuts());
    HALLMARKER_ASSIGN(const QList<RegionRule> rules, repository.regionRules());
    std::unique_ptr<GovernedGraph> made(new GovernedGraph(graph));
    made->m_cuts = CutBook({}, workspace.clock().nowMs());
    made->addEdges(cuts);
    HALLMARKER_TRY(made->addEvidence(workspace, steps));
    for (const CutBook::Change &change : made->m_cuts.takeChanges())
        made->m_solver->setTransfer(change.edge, made->m_solver->transfer(change.cap, made->m_cuts.drops(change.edge)));
    made->addLabels(labels);
    LabelConflicts::RegionRules regions;
    for (const RegionRule &rule : rules)
        regions.insert(rule.category, QSet<QString>(rule.allowed.begin(), rule.allowed.end()));
    made->m_conflicts.setRegionRules(regions);
    made->m_solver->solve();
    made->m_conflicts.evaluate(*made->m_solver);
    return made;
}

EdgeTerms GovernedGraph::termsOf(const GraphEdge &edge) const
{
    EdgeTerms terms;
    terms.transform = edge.transform == Transform::Unknown && edge.kind == EdgeKind::Trains ? Transform::Train : edge.transform;
    terms.isMasked = edge.isMasked;
    if (edge.detail == 0)
        return terms;
    const std::string_view text = m_graph.details().text(edge.detail);
    // Most details say nothing about labels: not worth parsing.
    if (text.find("dp_epsilon") == std::string_view::npos && text.find("min_group") == std::string_view::npos && text.find("drops") == std::string_view::npos && text.find("evidence") == std::string_view::npos)
        return terms;
    const QJsonObject detail = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), qsizetype(text.size()))).object();
    if (detail[QStringLiteral("dp_epsilon")].isDouble())
        terms.dpEpsilon = detail[QStringLiteral("dp_epsilon")].toDouble();
    if (detail[QStringLiteral("min_group")].isDouble())
        terms.minGroup = detail[QStringLiteral("min_group")].toInteger();
    for (const QJsonValue &drop : detail[QStringLiteral("drops")].toArray())
        terms.drops.append(drop.toString());
    terms.evidence = detail[QStringLiteral("evidence")].toString();
    return terms;
}

void GovernedGraph::addEdges(const QList<EdgeCut> &cuts)
{
    const auto nodes = quint32(m_graph.nodes().size());
    m_kinds.reserve(nodes);
    for (quint32 node = 0; node < nodes; ++node)
        m_kinds.push_back(m_graph.nodes().kind(node));
    const bool hasMerges = !m_graph.merged().isEmpty();
    const auto standing = [&](NodeId node) { return hasMerges ? representative(node) : node; };
    std::vector<FlowRows::Edge> ends;
    std::vector<EdgeId> listed;
    const auto &edges = m_graph.edges();
    for (EdgeId id = 0; id < edges.size(); ++id) {
        const GraphEdge &edge = edges[id];
        if (edge.isRemoved || (!isFlow(edge.kind) && edge.kind != EdgeKind::HasField))
            continue;
        if (edge.kind == EdgeKind::HasField)
            ends.emplace_back(standing(edge.to), standing(edge.from)); // the field's labels count for its dataset
        else
            ends.emplace_back(standing(edge.from), standing(edge.to));
        listed.push_back(edge.kind == EdgeKind::HasField ? none : id);
    }
    m_rows.emplace(nodes, ends);
    m_lineageEdges.assign(ends.size(), none);
    for (std::size_t i = 0; i < ends.size(); ++i)
        m_lineageEdges[m_rows->placeOf(i)] = listed[i];
    m_solver = std::make_unique<LabelSolver>(m_rows->graph());

    QHash<quint64, EdgeTerms> said;
    for (const EdgeCut &cut : cuts) {
        const auto from = find(cut.from);
        const auto to = find(cut.to);
        if (from && to)
            said.insert(quint64(standing(*from)) << 32 | standing(*to), cut.terms);
    }
    for (std::size_t i = 0; i < ends.size(); ++i) {
        if (listed[i] == none)
            continue;
        const quint32 place = m_rows->placeOf(i);
        const auto own = said.constFind(quint64(ends[i].first) << 32 | ends[i].second);
        const EdgeTerms terms = own == said.constEnd() ? termsOf(edges[listed[i]]) : *own;
        if (claimedCapOf(terms, {}) == Identifiability::Identified && terms.drops.isEmpty())
            continue; // lets all through, whatever its evidence
        m_cuts.setTerms(place, terms);
        if (!terms.evidence.isEmpty())
            m_evidence.emplace_back(place, terms.evidence);
    }
}

core::Result<void> GovernedGraph::addEvidence(core::Workspace &workspace, const StepData &steps)
{
    const core::FindingRepository findings(workspace);
    QHash<QString, std::optional<core::JudgedFinding>> judged;
    for (const auto &[edge, id] : m_evidence) {
        auto known = judged.find(id);
        if (known == judged.end()) {
            const auto found = findings.find(id);
            if (!found && found.error().kind != core::ErrorKind::NotFound && found.error().kind != core::ErrorKind::Usage)
                return found.error();
            known = judged.insert(id, found ? std::optional(*found) : std::nullopt);
            if (found)
                m_cuts.setEvidence(id, worthOf(*found));
        }
        if (!*known)
            continue;
        // What a finding about something else shows, it does not show for this step.
        const GraphEdge &step = m_graph.edge(m_lineageEdges[edge]);
        HALLMARKER_ASSIGN(const bool isAbout, steps.isAbout(workspace, (*known)->finding, step.from, step.to));
        m_cuts.setIsAbout(edge, isAbout);
    }
    return {};
}

std::optional<NodeId> GovernedGraph::find(const NodeKey &key) const
{
    return m_graph.nodes().find(key.kind, key.space.toStdString(), key.name.toStdString());
}

void GovernedGraph::addLabels(const QList<LabelRepository::Stored> &labels)
{
    QHash<quint32, LabelValue> owns;
    // First all words, so that no set changes its number in between.
    for (const LabelRepository::Stored &stored : labels) {
        m_solver->categorySet(stored.labels.categories);
        m_solver->purposeSet(stored.labels.purposes.value_or(QStringList()));
    }
    for (const LabelRepository::Stored &stored : labels) {
        const NodeLabels &said = stored.labels;
        const auto found = find(said.node);
        if (!found) {
            m_unplaced.append(said.node);
            continue;
        }
        const quint32 node = representative(*found);
        LabelValue own;
        own.classification = said.classification.value_or(Classification::Public);
        own.identifiability = said.identifiability.value_or(Identifiability::None);
        own.categories = m_solver->categorySet(said.categories);
        if (said.purposes)
            own.purposes = m_solver->purposeSet(*said.purposes);
        own.eraseBy = eraseDay(said.eraseBy);
        own = bindingLabels(own);
        LabelValue &value = owns[node];
        joinInto(value, own, m_solver->categories(), m_solver->purposes());
        if (said.use != NodeUse())
            m_conflicts.setUse(node, said.use);
        if (!said.licence.isEmpty())
            m_saidLicences.insert(node, said.licence);
    }
    // Where a copy lies was said when it was drawn; it counts as the region of any other node does.
    for (quint32 node = 0; node < m_kinds.size(); ++node) {
        if (m_kinds[node] != NodeKind::ExternalCopy)
            continue;
        const auto place = HandBook::placeOf(m_graph, node);
        NodeUse use = m_conflicts.use(representative(node));
        if (place && !place->region.isEmpty() && use.region.isEmpty()) {
            use.region = place->region;
            m_conflicts.setUse(representative(node), use);
        }
    }
    for (const GraphEdge &edge : m_graph.edges()) {
        if (edge.isRemoved || edge.kind != EdgeKind::VersionOf)
            continue;
        const auto parent = owns.constFind(representative(edge.to));
        if (parent != owns.constEnd() && !owns.contains(representative(edge.from)))
            m_solver->setOwn(representative(edge.from), *parent);
    }
    for (auto it = owns.constBegin(); it != owns.constEnd(); ++it)
        m_solver->setOwn(it.key(), *it);
}

QHash<quint32, QString> GovernedGraph::licences() const
{
    QHash<quint32, QString> found;
    for (quint32 node = 0; node < m_kinds.size(); ++node) {
        const QByteArray attribute = m_graph.attribute(node, "licence");
        const QString licence = attribute.isEmpty() ? QString() : licenceOf(attribute);
        if (licence.isEmpty())
            continue;
        // Two names of one thing that say different things: both hold until a person has decided.
        QString &standing = found[representative(node)];
        if (standing.isEmpty() || standing == licence)
            standing = licence;
        else
            standing = QStringLiteral("(%1) AND (%2)").arg(standing, licence);
    }
    found.insert(m_saidLicences);
    return found;
}

NodeKey GovernedGraph::key(quint32 node) const
{
    const std::string_view name = m_graph.nodes().name(node);
    return {m_kinds[node], m_graph.nodes().spaceText(node), QString::fromUtf8(name.data(), qsizetype(name.size()))};
}

void GovernedGraph::setShownName(quint32 node, const QString &name)
{
    m_shownNames.insert(node, shown(nodeKindName(m_kinds[node]) + QLatin1Char(':') + name));
}

QString GovernedGraph::nameOf(const NodeKey &key) const
{
    const QString name = QString(key.name).replace(QLatin1Char(fieldSeparator), QLatin1Char('|'));
    return shown(nodeKindName(key.kind) + QLatin1Char(':') + key.space + QLatin1Char('|') + name);
}

QString GovernedGraph::wayOf(quint32 from, const std::vector<quint32> &edges) const
{
    QStringList names{nameOf(from)};
    for (const quint32 edge : edges)
        names.append(nameOf(m_solver->target(edge)));
    return names.join(QStringLiteral(" > "));
}

QString GovernedGraph::conflictKey(const LabelConflict &conflict) const
{
    return QStringLiteral("lineage.labels@%1@%2").arg(nameOf(conflict.node), conflict.value.isEmpty() ? conflictKindName(conflict.kind) : conflictKindName(conflict.kind) + QLatin1Char(':') + conflict.value);
}

std::vector<Cut> GovernedGraph::openCutsOn(const std::vector<quint32> &edges) const
{
    std::vector<Cut> open;
    for (const quint32 edge : edges) {
        const Cut cut = m_cuts.cut(edge);
        if (cut.isOpen())
            open.push_back(cut);
    }
    return open;
}

} // namespace hallmarker::lineage
