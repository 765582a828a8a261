#include "lineage/review/PictureBuilder.h"

#include "core/drawing/SafeText.h"
#include "lineage/exchange/AttributeShapes.h"
#include "lineage/review/ColumnSheet.h"
#include "lineage/review/LineageNames.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace hallmarker::lineage {

namespace {

struct PictureTexts {
    Q_DECLARE_TR_FUNCTIONS(PictureTexts)
};

constexpr std::size_t rowsOfABox = 10;

using Grouping = PictureQuestion::Grouping;

QString withoutGroup(Grouping grouping)
{
    if (grouping == Grouping::Domains || grouping == Grouping::CollapsedDomains)
        return PictureTexts::tr("without a domain");
    if (grouping == Grouping::Owners || grouping == Grouping::CollapsedOwners)
        return PictureTexts::tr("without an owner");
    return PictureTexts::tr("without a namespace");
}

QString groupKind(Grouping grouping)
{
    if (grouping == Grouping::CollapsedDomains)
        return PictureTexts::tr("domain");
    if (grouping == Grouping::CollapsedOwners)
        return PictureTexts::tr("owner");
    return PictureTexts::tr("namespace");
}

} // namespace

PictureBuilder::PictureBuilder(const LineageState &state, const LineageGraph &graph, core::Workspace &workspace, const PictureQuestion &question)
    : m_state(state), m_graph(graph), m_question(question), m_workspace(workspace), m_facets(state), m_remarks(NodeRemarks::comments(workspace).value_or(NodeRemarks()))
{
    const GovernedGraph &governed = state.governed();
    for (const Cut &cut : governed.cuts().cuts()) {
        if (!cut.isOpen() && cut.effective <= Identifiability::Aggregated)
            m_cuts.insert({governed.solver().source(cut.edge), governed.solver().target(cut.edge)});
    }
    if (question.around.focus < graph.nodes().size())
        m_focusGroup = groupText(question.around.focus);
}

bool PictureBuilder::isCollapsing() const
{
    return m_question.grouping == PictureQuestion::Grouping::CollapsedSpaces || m_question.grouping == PictureQuestion::Grouping::CollapsedDomains || m_question.grouping == PictureQuestion::Grouping::CollapsedOwners;
}

QString PictureBuilder::groupText(NodeId node) const
{
    switch (m_question.grouping) {
    case PictureQuestion::Grouping::None: break;
    case PictureQuestion::Grouping::Spaces:
    case PictureQuestion::Grouping::CollapsedSpaces: return m_graph.nodes().spaceText(node);
    case PictureQuestion::Grouping::Domains:
    case PictureQuestion::Grouping::CollapsedDomains: return m_facets.domain(node);
    case PictureQuestion::Grouping::Owners:
    case PictureQuestion::Grouping::CollapsedOwners: return m_facets.owners(node).join(QStringLiteral(", "));
    }
    return {};
}

int PictureBuilder::group(const QString &id, const QString &title, bool isBoundary)
{
    if (const auto known = m_groups.constFind(id); known != m_groups.cend())
        return *known;
    m_drawn.groups.append({id, title, -1, isBoundary});
    m_groups.insert(id, static_cast<int>(m_drawn.groups.size() - 1));
    return static_cast<int>(m_drawn.groups.size() - 1);
}

int PictureBuilder::groupOf(NodeId node)
{
    if (const QString boundary = m_overlay->boundaryOf(node); !boundary.isEmpty())
        return group(QStringLiteral("boundary:") + boundary, core::safeText(boundary), true);
    if (m_graph.nodes().kind(node) == NodeKind::Field) {
        if (const NodeId owner = m_state.ownerOf(node); owner != none)
            return group(QStringLiteral("of:%1").arg(owner), names::title(m_graph, owner), false);
    }
    if (m_question.grouping == PictureQuestion::Grouping::None || isCollapsing())
        return -1;
    const QString text = groupText(node);
    return group(QStringLiteral("in:") + text, text.isEmpty() ? withoutGroup(m_question.grouping) : core::safeText(text), false);
}

void PictureBuilder::addColumns(DrawnNode &box, NodeId node)
{
    const std::vector<NodeId> fields = m_state.fieldsOf(node);
    for (std::size_t i = 0; i < fields.size() && i < rowsOfABox; ++i) {
        const ColumnSheet sheet = ColumnSheet::of(m_state, fields[i]);
        m_rowOf.insert(fields[i], {static_cast<int>(m_drawn.nodes.size()), static_cast<int>(box.rows.size())});
        box.rows.append({sheet.name, sheet.isPersonal ? PictureTexts::tr("personal") : sheet.type, sheet.isPersonal ? core::SceneState::Warn : core::SceneState::None});
    }
    if (fields.size() > rowsOfABox)
        box.rows.append({PictureTexts::tr("+%n more columns", nullptr, static_cast<int>(fields.size() - rowsOfABox)), {}, core::SceneState::None});
}

void PictureBuilder::addToCollapsed(const ShownNode &shown, const QString &group)
{
    int box = m_collapsed.value(group, -1);
    if (box < 0) {
        DrawnNode drawn;
        drawn.id = LineagePicture::groupId(group);
        drawn.name = group.isEmpty() ? withoutGroup(m_question.grouping) : core::safeText(group);
        m_drawn.nodes.append(drawn);
        box = static_cast<int>(m_drawn.nodes.size() - 1);
        m_collapsed.insert(group, box);
        m_rows.append({drawn.id, none, shown.steps, drawn.name, groupKind(m_question.grouping), {}, core::SceneState::None, {}});
    }
    m_boxOf.insert(shown.node, box);
}

void PictureBuilder::addBox(const ShownNode &shown)
{
    DrawnNode box;
    box.id = LineagePicture::boxId(shown.node);
    box.kind = m_graph.nodes().kind(shown.node);
    box.space = names::space(m_graph, shown.node);
    box.name = box.kind == NodeKind::Field ? core::safeText(m_graph.nodes().nameText(shown.node).section(QLatin1Char('.'), -1)) : names::title(m_graph, shown.node);
    PictureRow row{box.id, shown.node, shown.steps, names::title(m_graph, shown.node), names::kind(m_graph, shown.node), box.space, core::SceneState::None, {}};
    if (const auto mark = m_overlay->mark(shown.node)) {
        box.bands.append({mark->text, mark->state});
        box.state = mark->state == core::SceneState::Info ? core::SceneState::None : mark->state;
        box.stateText = box.state == core::SceneState::None ? QString() : mark->text;
        row.state = mark->state;
        row.stateText = mark->text;
    }
    if (const int comments = m_remarks.openCommentsOf(names::key(m_graph, shown.node)); comments > 0) {
        const QString text = PictureTexts::tr("%n open comment(s)", nullptr, comments);
        box.bands.append({text, core::SceneState::Info});
        row.comments = text;
    }
    if (m_question.withColumns && (box.kind == NodeKind::Dataset || box.kind == NodeKind::DatasetVersion || box.kind == NodeKind::Model))
        addColumns(box, shown.node);
    box.group = groupOf(shown.node);
    m_boxOf.insert(shown.node, static_cast<int>(m_drawn.nodes.size()));
    m_drawn.nodes.append(box);
    m_rows.append(row);
}

void PictureBuilder::addNodes(const std::vector<ShownNode> &nodes)
{
    OverlayBasis basis{m_state, m_graph, m_workspace, m_question.assets, {}};
    std::vector<ShownNode> shown;
    for (const ShownNode &one : nodes) {
        // Whoever stands somewhere keeps seeing where, whatever the filter says.
        const bool isEnd = one.node == m_question.around.focus || one.node == m_question.pathTo;
        if (!isEnd && m_question.filter.isActive() && !m_facets.matches(one.node, m_question.filter)) {
            m_leftOut.insert(one.node);
            continue;
        }
        shown.push_back(one);
        basis.shown.push_back(one.node);
    }
    m_overlay.emplace(m_question.overlay, basis);
    for (const ShownNode &one : shown) {
        const QString group = isCollapsing() ? groupText(one.node) : QString();
        if (isCollapsing() && group != m_focusGroup && !m_question.openGroups.contains(group))
            addToCollapsed(one, group);
        else
            addBox(one);
    }
    // A collapsed group says how much it stands for.
    QHash<int, int> counts;
    for (auto each = m_boxOf.cbegin(); each != m_boxOf.cend(); ++each)
        ++counts[each.value()];
    for (auto each = m_collapsed.cbegin(); each != m_collapsed.cend(); ++each) {
        DrawnNode &box = m_drawn.nodes[each.value()];
        box.bands = {{PictureTexts::tr("%n nodes", nullptr, counts.value(each.value())), core::SceneState::Info}};
    }
}

QString PictureBuilder::note() const
{
    return m_leftOut.isEmpty() ? QString() : PictureTexts::tr("The filter leaves out %n nodes of this picture; a dotted line leads through them.", nullptr, static_cast<int>(m_leftOut.size()));
}

void PictureBuilder::addHidden(const std::vector<HiddenNodes> &hidden)
{
    for (const HiddenNodes &one : hidden) {
        const int at = boxOf(one.at);
        if (at < 0 || LineagePicture::groupOf(m_drawn.nodes.at(at).id))
            continue;
        DrawnNode stub;
        stub.id = LineagePicture::stubId(one.at, one.direction);
        stub.more = one.count;
        stub.group = m_drawn.nodes.at(at).group;
        const int box = static_cast<int>(m_drawn.nodes.size());
        m_drawn.nodes.append(stub);
        DrawnEdge wire;
        wire.from = one.direction == Direction::Up ? box : at;
        wire.to = one.direction == Direction::Up ? at : box;
        m_drawn.edges.append(wire);
        const QString name = names::title(m_graph, one.at);
        const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const PictureRow &shown) { return shown.node == one.at; });
        const int steps = (row == m_rows.cend() ? 0 : row->steps) + (one.direction == Direction::Up ? -1 : 1);
        m_rows.append({stub.id, none, steps, one.direction == Direction::Up ? PictureTexts::tr("+%n more upstream of %1", nullptr, one.count).arg(name) : PictureTexts::tr("+%n more downstream of %1", nullptr, one.count).arg(name), PictureTexts::tr("not shown"), {}, core::SceneState::None, {}});
    }
}

DrawnEdge PictureBuilder::wireFor(int from, int to, const std::vector<EdgeId> &edges) const
{
    DrawnEdge wire;
    wire.from = from;
    wire.to = to;
    const auto all = [&](auto is) { return std::all_of(edges.begin(), edges.end(), [&](EdgeId id) { return is(m_graph.edge(id)); }); };
    QStringList words;
    for (const EdgeId id : edges) {
        const GraphEdge &edge = m_graph.edge(id);
        const QString word = transformWord(edge.transform);
        if (!word.isEmpty() && !words.contains(word))
            words += word;
    }
    if (all([&](const GraphEdge &edge) { return m_cuts.contains({m_state.governed().representative(edge.from), m_state.governed().representative(edge.to)}); })) {
        wire.style = core::SceneWireStyle::Cut;
        wire.state = core::SceneState::Cut;
    } else if (all([](const GraphEdge &edge) { return edge.isMasked || edge.transform == Transform::Pseudonymise || edge.transform == Transform::Tokenise; })) {
        wire.style = core::SceneWireStyle::Masked;
        words.removeAll(PictureTexts::tr("masked"));
        words.prepend(PictureTexts::tr("masked"));
    } else if (all([](const GraphEdge &edge) { return edge.kind == EdgeKind::ColumnIndirect || edge.kind == EdgeKind::Evaluates; })) {
        wire.style = core::SceneWireStyle::Indirect;
    }
    QStringList left;
    for (const EdgeId id : edges) {
        for (const QString &boundary : m_overlay->crossed(m_graph.edge(id).from, m_graph.edge(id).to)) {
            if (!left.contains(boundary))
                left += boundary;
        }
    }
    if (!left.isEmpty()) {
        wire.state = core::SceneState::Warn;
        words.prepend(PictureTexts::tr("leaves %1", "a boundary").arg(core::safeText(left.join(QStringLiteral(", ")))));
    }
    wire.label = words.join(QStringLiteral(", "));
    return wire;
}

void PictureBuilder::addWires(KindMask kinds)
{
    const Adjacency &adjacency = m_graph.over(kinds);
    std::map<QPair<int, int>, std::vector<EdgeId>> wires;
    for (auto each = m_boxOf.cbegin(); each != m_boxOf.cend(); ++each) {
        for (const EdgeId id : adjacency.edges(Direction::Down, adjacency.slotOf(each.key()))) {
            const NodeId target = adjacency.nodeAt(adjacency.slotOf(m_graph.edge(id).to));
            const int to = boxOf(m_boxOf.contains(m_graph.edge(id).to) ? m_graph.edge(id).to : target);
            if (to >= 0 && to != each.value())
                wires[{each.value(), to}].push_back(id);
        }
    }
    for (const auto &[ends, edges] : wires)
        m_drawn.edges.append(wireFor(ends.first, ends.second, edges));
    if (!m_leftOut.isEmpty())
        addWiresThrough(adjacency);
    if (m_question.withColumns)
        addColumnWires();
}

void PictureBuilder::addWiresThrough(const Adjacency &adjacency)
{
    QSet<QPair<int, int>> drawn;
    for (const DrawnEdge &wire : std::as_const(m_drawn.edges))
        drawn.insert({wire.from, wire.to});
    QList<NodeId> starts = m_boxOf.keys();
    std::sort(starts.begin(), starts.end());
    for (const NodeId start : std::as_const(starts)) {
        const int from = boxOf(start);
        QSet<NodeId> seen;
        QList<NodeId> open;
        const auto look = [&](NodeId node) {
            for (const quint32 slot : adjacency.next(Direction::Down, adjacency.slotOf(node)))
                open.append(adjacency.nodeAt(slot));
        };
        look(start);
        while (!open.isEmpty()) {
            const NodeId node = open.takeLast();
            if (!m_leftOut.contains(node) || seen.contains(node))
                continue;
            seen.insert(node);
            for (const quint32 slot : adjacency.next(Direction::Down, adjacency.slotOf(node))) {
                const NodeId next = adjacency.nodeAt(slot);
                const int to = boxOf(next);
                if (to < 0) {
                    open.append(next);
                } else if (to != from && !drawn.contains({from, to})) {
                    drawn.insert({from, to});
                    DrawnEdge wire;
                    wire.from = from;
                    wire.to = to;
                    wire.style = core::SceneWireStyle::Indirect;
                    wire.label = PictureTexts::tr("through others");
                    m_drawn.edges.append(wire);
                }
            }
        }
    }
}

void PictureBuilder::addColumnWires()
{
    const Adjacency &adjacency = m_graph.over(columnFlow);
    std::map<std::pair<QPair<int, int>, QPair<int, int>>, std::vector<EdgeId>> wires;
    for (auto each = m_rowOf.cbegin(); each != m_rowOf.cend(); ++each) {
        for (const EdgeId id : adjacency.edges(Direction::Down, adjacency.slotOf(each.key()))) {
            if (const auto target = m_rowOf.constFind(m_graph.edge(id).to); target != m_rowOf.cend() && target->first != each->first)
                wires[{each.value(), target.value()}].push_back(id);
        }
    }
    for (const auto &[ends, edges] : wires) {
        DrawnEdge wire = wireFor(ends.first.first, ends.second.first, edges);
        wire.fromRow = ends.first.second;
        wire.toRow = ends.second.second;
        wire.label.clear(); // as many words as columns would hide the picture; the panel has them
        m_drawn.edges.append(wire);
    }
}

void PictureBuilder::addDifference(const GraphDifference &difference)
{
    const auto find = [this](const GraphDifference::Link &link) {
        const int from = boxOf(link.from);
        const int to = boxOf(link.to);
        return std::find_if(m_drawn.edges.begin(), m_drawn.edges.end(), [&](const DrawnEdge &wire) { return wire.from == from && wire.to == to && wire.fromRow < 0; });
    };
    for (const GraphDifference::Link &link : difference.addedLinks) {
        if (boxOf(link.from) < 0 || boxOf(link.to) < 0)
            continue;
        if (const auto wire = find(link); wire != m_drawn.edges.end()) {
            wire->state = core::SceneState::Pass;
            wire->label = PictureTexts::tr("+ added");
        }
    }
    for (const GraphDifference::Link &link : difference.removedLinks) {
        if (boxOf(link.from) < 0 || boxOf(link.to) < 0 || find(link) != m_drawn.edges.end())
            continue;
        DrawnEdge wire;
        wire.from = boxOf(link.from);
        wire.to = boxOf(link.to);
        wire.style = core::SceneWireStyle::Cut;
        wire.state = core::SceneState::Fail;
        wire.label = PictureTexts::tr("− removed");
        m_drawn.edges.append(wire);
    }
}

LineagePicture PictureBuilder::finish()
{
    LineagePicture picture;
    if (m_question.around.focus < m_graph.nodes().size())
        m_drawn.title = PictureTexts::tr("Lineage of %1").arg(names::title(m_graph, m_question.around.focus));
    LineageDrawing drawing = drawLineage(m_drawn, m_question.memory, m_question.anchor);
    picture.scene = std::move(drawing.scene);
    picture.memory = std::move(drawing.memory);
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const PictureRow &a, const PictureRow &b) {
        return std::make_pair(std::abs(a.steps), a.node == none) < std::make_pair(std::abs(b.steps), b.node == none);
    });
    picture.rows = m_rows;
    return picture;
}

} // namespace hallmarker::lineage
