#include "ui/lineage/ErasurePlanView.h"

#include "ui/inventory/DetailLabel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Tokens.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

ErasurePlanView::ErasurePlanView(const lineage::ErasurePlan &plan, bool isReadOnly, QWidget *parent) : QWidget(parent)
{
    auto *rows = new RowsModel({{QStringLiteral("do"), tr("To do")}, {QStringLiteral("name"), tr("Name")}, {QStringLiteral("kind"), tr("Kind")}, {QStringLiteral("way"), tr("Reached by")}}, this);
    auto *table = new RecordTable(tr("What the request reaches"), this);
    table->setObjectName(QStringLiteral("lineage.plan"));
    table->setModel(rows);
    table->emptyState()->setTexts(IconId::Pass, tr("Nothing to erase"), tr("By its labels this node holds no personal data."));
    QList<TableRow> list;
    for (const lineage::ErasurePlan::Row &row : plan.rows)
        list.append({QString::number(row.node), {{row.actionText, static_cast<int>(row.action) * 1'000'000 + list.size(), row.action == lineage::ErasureAction::Review ? Status::Warn : Status::Info}, {row.name, {}, {}, IconId::None, row.space}, {row.kind}, {row.way, {}, {}, IconId::None, row.way}}});
    rows->setRows(list);
    table->view()->setColumnWidth(0, 160);
    table->view()->setColumnWidth(1, 150);
    connect(table, &RecordTable::opened, this, [this](const QString &id) { Q_EMIT nodeWanted(id.toUInt()); });
    // In a small window the texts would squeeze each other: there it scrolls.
    auto *area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus); // what is inside takes it, in its order
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Erasure plan"));
    auto *content = new QWidget(area);
    content->setMinimumWidth(1); // never wider than the panel: it scrolls one way only
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::s);
    column->addWidget(new DetailLabel(tr("Where data of a person in %1 went, as the times of runs allow. Nothing is written until a request is filed.").arg(plan.start), this));
    column->addWidget(table, 1);
    if (!plan.stops.isEmpty()) {
        column->addWidget(new DetailHeading(tr("What stopped it"), this));
        for (const lineage::ErasurePlan::Stop &stop : plan.stops)
            column->addWidget(new DetailLabel(QStringLiteral("%1 → %2: %3").arg(stop.from, stop.to, stop.reason), this));
    }
    auto *save = new QPushButton(tr("E&xport plan ..."), this);
    save->setObjectName(QStringLiteral("lineage.exportPlan"));
    auto *back = new QPushButton(tr("Back to the node"), this);
    connect(save, &QPushButton::clicked, this, &ErasurePlanView::exportWanted);
    connect(back, &QPushButton::clicked, this, &ErasurePlanView::closed);
    auto *file = new QPushButton(tr("File this re&quest ..."), this);
    file->setObjectName(QStringLiteral("lineage.filePlan"));
    file->setDefault(true);
    file->setEnabled(!isReadOnly && !plan.rows.isEmpty());
    connect(file, &QPushButton::clicked, this, &ErasurePlanView::fileWanted);
    auto *buttons = new FlowRow;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {file, save, back})
        buttons->insertWidget(buttons->count(), button);
    column->addLayout(buttons);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
}

} // namespace hallmarker::ui
