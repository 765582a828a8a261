#include "ui/lineage/LineageLists.h"

#include "lineage/hand/HandBook.h"
#include "lineage/review/ImpactList.h"
#include "lineage/review/LabelWay.h"
#include "lineage/review/ColumnSheet.h"
#include "lineage/review/LineageNames.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Tokens.h"
#include "ui/lineage/LineageDesk.h"
#include "ui/lineage/SceneStatus.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

using lineage::NodeId;

constexpr NodeId mostRows = 200'000;

TableRow rowFor(const QString &id, const QString &name, const QString &kind, const QString &space)
{
    return {id, {{name, {}, {}, IconId::None, name}, {kind}, {}, {}, {space}, {}}};
}

QString stepsText(int steps)
{
    return steps == 0 ? QString() : steps > 0 ? QStringLiteral("+%1").arg(steps) : QStringLiteral("−%1").arg(-steps);
}

QList<TableRow> pictureRows(const QList<lineage::PictureRow> &rows)
{
    QList<TableRow> list;
    for (const lineage::PictureRow &row : rows) {
        TableRow shown = rowFor(row.id, row.title, row.kind, row.space);
        shown.cells[2] = {stepsText(row.steps), row.steps};
        if (!row.stateText.isEmpty())
            shown.cells[3] = {row.comments.isEmpty() ? row.stateText : QString(row.stateText + QStringLiteral(" · ") + row.comments), {}, statusOf(row.state)};
        else if (!row.comments.isEmpty())
            shown.cells[3] = {row.comments, {}, Status::Info};
        list.append(shown);
    }
    return list;
}

QList<TableRow> nodeRows(const lineage::LineageState &state)
{
    const lineage::LineageGraph &graph = state.graph();
    const bool hasHand = lineage::HandBook::hasAny(graph);
    QList<TableRow> list;
    for (const bool isField : {false, true}) {
        for (NodeId node = 0; node < graph.nodes().size() && list.size() < mostRows; ++node) {
            const lineage::NodeKind kind = graph.nodes().kind(node);
            if ((kind == lineage::NodeKind::Field) != isField || kind == lineage::NodeKind::Run || (hasHand && lineage::HandBook::isTakenBack(graph, node)))
                continue;
            TableRow row = rowFor(lineage::LineagePicture::boxId(node), lineage::names::title(graph, node), lineage::names::kind(graph, node), lineage::names::space(graph, node));
            if (state.stale().contains(node))
                row.cells[3] = {{}, {}, Status::Stale};
            list.append(row);
        }
    }
    return list;
}

QList<TableRow> impactRows(const lineage::LineageState &state, NodeId focus, lineage::Direction direction)
{
    QList<TableRow> list;
    for (const lineage::ImpactList::Row &row : lineage::ImpactList::make(state, focus, direction).rows) {
        TableRow shown = rowFor(lineage::LineagePicture::boxId(row.node), row.name, row.kind, row.space);
        shown.cells[2] = {QString::number(row.hops), row.hops};
        if (row.isStale)
            shown.cells[3] = {{}, {}, Status::Stale};
        shown.cells[5] = {row.way, {}, {}, IconId::None, row.way};
        list.append(shown);
    }
    return list;
}

QList<TableRow> personalRows(const lineage::LineageState &state)
{
    QList<TableRow> list;
    for (const NodeId node : lineage::ColumnSheet::personal(state)) {
        const lineage::ColumnSheet sheet = lineage::ColumnSheet::of(state, node);
        TableRow row = rowFor(lineage::LineagePicture::boxId(node), lineage::names::title(state.graph(), node), lineage::names::kind(state.graph(), node), lineage::names::space(state.graph(), node));
        row.cells[3] = {sheet.label.isEmpty() ? sheet.tags.join(QStringLiteral(", ")) : sheet.label, {}, Status::Warn};
        row.cells[5] = {sheet.to.join(QStringLiteral(", "))};
        list.append(row);
    }
    return list;
}

QList<TableRow> conflictRows(const lineage::LineageState &state)
{
    QList<TableRow> list;
    for (const lineage::ConflictRow &row : lineage::ConflictRow::all(state)) {
        TableRow shown = rowFor(lineage::LineagePicture::boxId(row.node), row.name, lineage::names::kind(state.graph(), row.node), lineage::names::space(state.graph(), row.node));
        shown.cells[3] = {row.kind, {}, Status::Fail};
        shown.cells[5] = {QString(row.message + QLatin1Char(' ') + row.way), {}, {}, IconId::None, QString(row.message + QLatin1Char('\n') + row.way)};
        list.append(shown);
    }
    return list;
}

QList<TableRow> rowsOf(LineageLists::Kind kind, const lineage::LineageState &state, NodeId focus)
{
    switch (kind) {
    case LineageLists::AllNodes: return nodeRows(state);
    case LineageLists::Downstream: return impactRows(state, focus, lineage::Direction::Down);
    case LineageLists::Upstream: return impactRows(state, focus, lineage::Direction::Up);
    case LineageLists::PersonalColumns: return personalRows(state);
    case LineageLists::Conflicts: return conflictRows(state);
    case LineageLists::InPicture: break;
    }
    return {};
}

} // namespace

LineageLists::LineageLists(LineageDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_kind(new QComboBox(this)), m_filter(new FilterBar(tr("Find dataset, job, column ..."), this)),
      m_rows(new RowsModel({{QStringLiteral("name"), tr("Name")}, {QStringLiteral("kind"), tr("Kind")}, {QStringLiteral("steps"), tr("Steps"), true}, {QStringLiteral("state"), tr("State")}, {QStringLiteral("space"), tr("Namespace")}, {QStringLiteral("way"), tr("Way")}}, this)),
      m_table(new RecordTable(tr("Lineage as a list"), this))
{
    m_kind->addItems({tr("In the picture"), tr("All nodes"), tr("Downstream"), tr("Upstream"), tr("Columns with personal data"), tr("Conflicts")});
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(19); // "Columns with personal data"
    m_kind->setObjectName(QStringLiteral("lineage.list"));
    auto *label = new QLabel(tr("L&ist"), this);
    label->setBuddy(m_kind);
    m_table->setObjectName(QStringLiteral("lineage.rows"));
    m_table->setModel(m_rows);
    m_table->setFilterBar(m_filter);
    m_table->emptyState()->setTexts(IconId::Lineage, tr("Nothing in this list"), tr("Choose another list, or another node."));
    m_table->view()->setColumnWidth(0, 220);
    m_table->view()->setColumnWidth(1, 100);
    m_table->view()->setColumnWidth(2, 70);
    m_table->view()->setColumnWidth(3, 190);
    m_table->view()->setColumnWidth(4, 120);
    m_table->setMinimumHeight(110); // its empty state would ask for more than the window has
    auto *row = new FlowRow;
    row->setSpacing(space::s);
    row->addWidget(label);
    row->addWidget(m_kind);
    row->addSpacing(0);
    row->addWidget(m_filter, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_isForSearch = false;
        show(kind());
        Q_EMIT kindChanged();
    });
    connect(m_filter, &FilterBar::changed, this, [this] {
        // Whoever types wants to find anything, not only what is in sight.
        if (!m_filter->text().isEmpty() && kind() == InPicture) {
            setKind(AllNodes);
            m_isForSearch = true;
        } else if (m_filter->text().isEmpty() && m_isForSearch) {
            setKind(InPicture);
        }
    });
    connect(m_table, &RecordTable::currentChanged, this, &LineageLists::currentChanged);
    connect(m_table, &RecordTable::opened, this, &LineageLists::opened);
}

LineageLists::Kind LineageLists::kind() const
{
    return static_cast<Kind>(m_kind->currentIndex());
}

void LineageLists::setKind(Kind kind)
{
    m_kind->setCurrentIndex(kind);
}

void LineageLists::setFocusNode(lineage::NodeId node)
{
    m_focus = node;
    if (kind() == Downstream || kind() == Upstream)
        show(kind());
}

void LineageLists::setNodeFilter(const lineage::LineageFilter &filter)
{
    if (m_nodes == filter)
        return;
    m_nodes = filter;
    refresh();
}

void LineageLists::setPicture(const QList<lineage::PictureRow> &rows)
{
    m_picture = rows;
    if (kind() == InPicture)
        show(InPicture);
}

void LineageLists::refresh()
{
    if (kind() != InPicture)
        show(kind());
}

QStringList LineageLists::chosen() const
{
    return m_table->selectedIds();
}

void LineageLists::choose(const QString &id)
{
    if (m_table->currentId() != id)
        m_table->select(id);
}

void LineageLists::show(Kind kind)
{
    const int serial = ++m_serial;
    m_table->view()->setColumnHidden(2, kind == AllNodes || kind == PersonalColumns || kind == Conflicts);
    m_table->view()->setColumnHidden(5, kind == AllNodes || kind == InPicture);
    // From what is upstream to what is downstream, where there is such an order.
    if (std::exchange(m_sortedFor, kind) != kind)
        m_table->view()->sortByColumn(m_table->view()->isColumnHidden(2) ? 0 : 2, Qt::AscendingOrder);
    if (kind == InPicture || !m_desk.isLoaded()) {
        m_rows->setRows(pictureRows(m_picture));
        return;
    }
    m_desk.ask(
        [kind, focus = m_focus, nodes = m_nodes](const lineage::LineageState &state, core::Workspace &) -> core::Result<QList<TableRow>> {
            QList<TableRow> rows = rowsOf(kind, state, focus);
            if (nodes.isActive()) {
                const lineage::NodeFacets facets(state);
                rows.removeIf([&](const TableRow &row) { return !facets.matches(lineage::LineagePicture::nodeOf(row.id), nodes); });
            }
            return rows;
        },
        this, [this, serial](const core::Result<QList<TableRow>> &rows) {
            if (serial == m_serial && rows)
                m_rows->setRows(*rows);
        });
}

} // namespace hallmarker::ui
