#include "ui/lineage/NodeView.h"

#include "core/drawing/SafeText.h"
#include "ui/inventory/DetailLabel.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/Tokens.h"
#include "ui/lineage/HandSection.h"
#include "ui/lineage/RemarksSection.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

NodeView::NodeView(const lineage::NodeSheet &sheet, bool isEditable, QWidget *parent) : QWidget(parent), m_sheet(sheet)
{
    auto *area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus); // what is inside takes it, in its order
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("About %1").arg(sheet.title));
    auto *content = new QWidget(area);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, space::s, 0);
    m_column->setSpacing(space::s);
    addState();
    addActions(isEditable);
    addLabels();
    m_remarks = new RemarksSection(m_sheet, isEditable, this);
    m_column->addSpacing(space::s);
    m_column->addWidget(m_remarks);
    addColumns();
    addRuns();
    addHand(isEditable);
    addRest(isEditable);
    m_column->addStretch();
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
}

void NodeView::heading(const QString &text)
{
    m_column->addSpacing(space::s);
    m_column->addWidget(new DetailHeading(text, this));
}

void NodeView::paragraph(const QString &text)
{
    if (!text.isEmpty())
        m_column->addWidget(new DetailLabel(text, this));
}

void NodeView::fact(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(name);
    m_column->addWidget(new DetailLabel(text, this));
}

void NodeView::addState()
{
    auto *kind = new DetailLabel(m_sheet.space.isEmpty() ? m_sheet.kind : tr("%1 in %2", "kind and namespace of a node").arg(m_sheet.kind, m_sheet.space), this);
    kind->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(kind);
    auto *pills = new QHBoxLayout;
    pills->setSpacing(space::s);
    if (m_sheet.isStale)
        pills->addWidget(new StatusPill(Status::Stale, this));
    if (!m_sheet.conflicts.isEmpty()) {
        auto *conflicts = new StatusPill(Status::Fail, this);
        conflicts->setStatus(Status::Fail, tr("%n conflicts", nullptr, static_cast<int>(m_sheet.conflicts.size())));
        pills->addWidget(conflicts);
    }
    pills->addStretch();
    m_column->addLayout(pills);
    if (m_sheet.owner == lineage::none) {
        paragraph(tr("%1 nodes upstream, %2 downstream").arg(m_sheet.upstream).arg(m_sheet.downstream));
    } else {
        paragraph(tr("Computed from %1 columns; %2 columns are computed from it, as far as sources tell of columns. Its dataset reaches %3 nodes.").arg(m_sheet.upstream).arg(m_sheet.downstream).arg(m_sheet.ownerDownstream));
        auto *owner = new QPushButton(tr("Show the dataset"), this);
        owner->setObjectName(QStringLiteral("lineage.showOwner"));
        owner->setAccessibleName(tr("Show the dataset %1").arg(m_sheet.ownerTitle));
        connect(owner, &QPushButton::clicked, this, [this] { Q_EMIT nodeWanted(m_sheet.owner); });
        m_column->addWidget(owner, 0, Qt::AlignLeft);
    }
    paragraph(m_sheet.documentation);
    paragraph(m_sheet.staleText);
    for (const QString &conflict : m_sheet.conflicts)
        paragraph(conflict);
}

void NodeView::addActions(bool isEditable)
{
    auto *labels = new QPushButton(tr("Set labels ..."), this);
    labels->setObjectName(QStringLiteral("lineage.setLabels"));
    labels->setEnabled(isEditable);
    connect(labels, &QPushButton::clicked, this, &NodeView::labelsWanted);
    auto *erasure = new QPushButton(tr("Erasure plan ..."), this);
    erasure->setObjectName(QStringLiteral("lineage.planErasure"));
    connect(erasure, &QPushButton::clicked, this, &NodeView::erasureWanted);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(labels);
    row->addWidget(erasure);
    row->addStretch();
    m_column->addLayout(row);
}

void NodeView::addLabels()
{
    heading(tr("Labels"));
    if (m_sheet.labels.isEmpty()) {
        const bool isTagged = std::any_of(m_sheet.columns.cbegin(), m_sheet.columns.cend(), [](const lineage::ColumnSheet &column) { return column.isPersonal; });
        paragraph(isTagged ? tr("A source marks personal data here, and nobody has set a label. Set labels, so that everything made from it carries them along.") : tr("Nothing is said about this node or anything it is made from."));
        return;
    }
    for (const lineage::LabelWay &way : m_sheet.labels) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::s);
        auto *text = new DetailLabel(way.label, this);
        text->setFont(typeFont(TypeRole::Strong, font()));
        row->addWidget(text, 1);
        if (way.nodes.size() > 1) {
            auto *show = new QPushButton(tr("Show the way"), this);
            show->setAccessibleName(tr("Show the way of %1").arg(way.label));
            show->setFlat(true);
            QStringList boxes;
            for (const lineage::NodeId node : way.nodes)
                boxes += QString::number(node);
            connect(show, &QPushButton::clicked, this, [this, boxes] { Q_EMIT wayWanted(boxes); });
            row->addWidget(show, 0, Qt::AlignTop);
        }
        m_column->addLayout(row);
        paragraph(way.sentence);
    }
}

void NodeView::addColumns()
{
    if (m_sheet.columns.isEmpty())
        return;
    heading(m_sheet.owner == lineage::none ? tr("Columns") : tr("Column"));
    auto *rows = new RowsModel({{QStringLiteral("name"), tr("Column")}, {QStringLiteral("type"), tr("Type")}, {QStringLiteral("state"), tr("Personal data")}, {QStringLiteral("from"), tr("Computed from")}, {QStringLiteral("tags"), tr("Tags")}}, this);
    auto *table = new RecordTable(tr("Columns of %1").arg(m_sheet.title), this);
    table->setModel(rows);
    table->view()->setColumnWidth(0, 110);
    table->view()->setColumnWidth(1, 80);
    table->view()->setColumnWidth(2, 110);
    table->view()->setColumnWidth(3, 200);
    QList<TableRow> list;
    for (const lineage::ColumnSheet &column : m_sheet.columns) {
        TableRow row{QString::number(column.node), {{column.name, {}, {}, IconId::None, column.description}, {column.type}, {}, {column.from.join(QStringLiteral(", ")), {}, {}, IconId::None, column.from.join(QLatin1Char('\n'))}, {column.tags.join(QStringLiteral(", "))}}};
        if (column.isPersonal)
            row.cells[2] = {tr("personal"), {}, Status::Warn, IconId::None, column.label};
        list.append(row);
    }
    rows->setRows(list);
    table->fitRows(8);
    table->setMinimumWidth(200); // it scrolls for itself rather than widening the panel
    connect(table, &RecordTable::opened, this, [this](const QString &id) { Q_EMIT nodeWanted(id.toUInt()); });
    m_column->addWidget(table);
    if (m_sheet.owner == lineage::none)
        paragraph(tr("Open a column to see where it comes from and where it goes."));
}

void NodeView::addRuns()
{
    if (m_sheet.runs.isEmpty())
        return;
    heading(tr("Latest runs"));
    for (const lineage::NodeSheet::RunRow &run : m_sheet.runs) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::s);
        auto *pill = new StatusPill(Status::Neutral, this);
        pill->setStatus(run.hasFailed ? Status::Fail : Status::Neutral, run.state);
        row->addWidget(pill, 0, Qt::AlignTop);
        row->addWidget(new DetailLabel(QStringLiteral("%1  %2").arg(run.when, core::shortened(run.name, 24)), this), 1);
        m_column->addLayout(row);
    }
}

void NodeView::addHand(bool isEditable)
{
    auto *hand = new HandSection(m_sheet, isEditable, this);
    connect(hand, &HandSection::edgeWanted, this, &NodeView::edgeWanted);
    connect(hand, &HandSection::copyWanted, this, &NodeView::copyWanted);
    connect(hand, &HandSection::takeBackWanted, this, &NodeView::takeBackWanted);
    m_column->addWidget(hand);
}

void NodeView::addRest(bool isEditable)
{
    fact(tr("Owners"), m_sheet.owners.join(QStringLiteral(", ")));
    fact(tr("Tags"), m_sheet.tags.join(QStringLiteral(", ")));
    if (!m_sheet.sameAs.isEmpty())
        fact(tr("Counts as one with"), m_sheet.sameAs.join(QStringLiteral(", ")));
    for (qsizetype i = 0; i < m_sheet.alsoCalled.size(); ++i) {
        fact(tr("A source also calls it"), m_sheet.alsoCalled.at(i));
        auto *merge = new QPushButton(tr("Count both as one"), this);
        merge->setAccessibleName(tr("Count both as one: %1").arg(m_sheet.alsoCalled.at(i)));
        merge->setEnabled(isEditable);
        const lineage::NodeId other = m_sheet.mayMerge.at(static_cast<std::size_t>(i));
        connect(merge, &QPushButton::clicked, this, [this, other] { Q_EMIT mergeWanted(other); });
        m_column->addWidget(merge, 0, Qt::AlignLeft);
    }
    if (!m_sheet.record.isEmpty()) {
        auto *record = new QPushButton(tr("Open its record"), this);
        connect(record, &QPushButton::clicked, this, [this] { Q_EMIT recordWanted(m_sheet.record); });
        m_column->addWidget(record, 0, Qt::AlignLeft);
    }
    if (!m_sheet.attributes.isEmpty()) {
        heading(tr("As it was told"));
        for (const auto &[key, value] : m_sheet.attributes)
            fact(key, value);
    }
    if (!m_sheet.proof.isEmpty()) {
        heading(tr("Proof"));
        for (const QString &proof : m_sheet.proof)
            paragraph(proof);
    }
}

} // namespace hallmarker::ui
