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

} // namespace

PictureBuilder::PictureBuilder(const LineageState &state, const LineageGraph &graph, core::Workspace &workspace, const PictureQuestion &question)
    : m_state(state), m_graph(graph), m_question(question), m_overlay(question.overlay, state, workspace), m_remarks(NodeRemarks::comments(workspace).value_or(NodeRemarks()))
{
    const GovernedGraph &governed = state.governed();
    for (const Cut &cut : governed.cuts().cuts()) {
        if (!cut.isOpen() && cut.effective <= Identifiability::Aggregated)
            m_cuts.insert({governed.solver().source(cut.edge), governed.solver().target(cut.edge)});
    }
    if (question.around.focus < graph.nodes().size())
        m_focusSpace = graph.nodes().spaceText(question.around.focus);
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
    if (const QString region = m_overlay.regionOf(node); !region.isEmpty())
        return group(QStringLiteral("region:") + region, core::safeText(region), true);
    if (m_graph.nodes().kind(node) == NodeKind::Field) {
        if (const NodeId owner = m_state.ownerOf(node); owner != none)
            return group(QStringLiteral("of:%1").arg(owner), names::title(m_graph, owner), false);
    }
    if (m_question.grouping != PictureQuestion::Grouping::Spaces)
        return -1;
    const QString space = names::space(m_graph, node);
    return group(QStringLiteral("in:") + space, space.isEmpty() ? PictureTexts::tr("without a namespace") : space, false);
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

void PictureBuilder::addNodes(const std::vector<ShownNode> &nodes)
{
    for (const ShownNode &shown : nodes) {
        const QString space = m_graph.nodes().spaceText(shown.node);
        if (m_question.grouping == PictureQuestion::Grouping::CollapsedSpaces && space != m_focusSpace && !m_question.openSpaces.contains(space)) {
            int box = m_collapsed.value(space, -1);
            if (box < 0) {
                DrawnNode drawn;
                drawn.id = LineagePicture::spaceId(space);
                drawn.name = space.isEmpty() ? PictureTexts::tr("without a namespace") : core::safeText(space);
                m_drawn.nodes.append(drawn);
                box = static_cast<int>(m_drawn.nodes.size() - 1);
                m_collapsed.insert(space, box);
                m_rows.append({drawn.id, none, shown.steps, drawn.name, PictureTexts::tr("namespace"), {}, core::SceneState::None, {}});
            }
            m_boxOf.insert(shown.node, box);
            continue;
        }
        DrawnNode box;
        box.id = LineagePicture::boxId(shown.node);
        box.kind = m_graph.nodes().kind(shown.node);
        box.space = core::safeText(space);
        box.name = m_graph.nodes().kind(shown.node) == NodeKind::Field ? core::safeText(m_graph.nodes().nameText(shown.node).section(QLatin1Char('.'), -1)) : names::title(m_graph, shown.node);
        PictureRow row{box.id, shown.node, shown.steps, names::title(m_graph, shown.node), names::kind(m_graph, shown.node), box.space, core::SceneState::None, {}};
        if (const auto mark = m_overlay.mark(shown.node)) {
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
    // A collapsed namespace says how much it stands for.
    QHash<int, int> counts;
    for (auto each = m_boxOf.cbegin(); each != m_boxOf.cend(); ++each)
        ++counts[each.value()];
    for (auto each = m_collapsed.cbegin(); each != m_collapsed.cend(); ++each) {
        DrawnNode &box = m_drawn.nodes[each.value()];
        box.bands = {{PictureTexts::tr("%n nodes", nullptr, counts.value(each.value())), core::SceneState::Info}};
    }
}

void PictureBuilder::addHidden(const std::vector<HiddenNodes> &hidden)
{
    for (const HiddenNodes &one : hidden) {
        const int at = boxOf(one.at);
        if (at < 0 || LineagePicture::spaceOf(m_drawn.nodes.at(at).id))
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
    if (m_question.withColumns)
        addColumnWires();
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
