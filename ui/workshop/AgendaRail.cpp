#include "ui/workshop/AgendaRail.h"

#include "threats/workshop/WorkshopTimer.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/Tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

AgendaRail::AgendaRail(QWidget *parent)
    : QWidget(parent), m_item(new QLabel(this)), m_clock(new QLabel(this)), m_pill(new StatusPill(Status::Neutral, this)), m_rows(new RowsModel({{QStringLiteral("item"), tr("Agenda")}, {QStringLiteral("planned"), tr("Planned"), true}, {QStringLiteral("spent"), tr("Spent"), true}}, this)), m_table(new RecordTable(tr("Agenda"), this))
{
    setObjectName(QStringLiteral("workshop.agenda"));
    m_item->setWordWrap(true);
    m_item->setFont(typeFont(TypeRole::Strong, font()));
    m_item->setTextFormat(Qt::PlainText);
    m_clock->setFont(tabularFont(typeFont(TypeRole::Title, font())));
    m_clock->setObjectName(QStringLiteral("workshop.clock"));
    m_clock->setAccessibleName(tr("Time of this item"));
    m_table->setModel(m_rows);
    m_table->emptyState()->setTexts(IconId::Draft, tr("No agenda"), tr("The agenda of the workshop stands here."));
    m_table->view()->setColumnWidth(0, 200);
    m_table->view()->setColumnWidth(1, 66);
    m_table->view()->setColumnWidth(2, 66);
    auto *clock = new QHBoxLayout;
    clock->setSpacing(space::s);
    clock->addWidget(m_clock);
    clock->addWidget(m_pill);
    clock->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_item);
    column->addLayout(clock);
    column->addWidget(m_table, 1);
    setMinimumWidth(240);
    connect(m_table, &RecordTable::opened, this, &AgendaRail::opened);
}

void AgendaRail::show(const threats::Workshop &workshop, qint64 nowMs)
{
    m_workshop = workshop;
    tick(nowMs);
}

void AgendaRail::tick(qint64 nowMs)
{
    const threats::WorkshopTimer timer(m_workshop, nowMs);
    const threats::TimedItem *now = timer.now();
    const bool isRunning = m_workshop.state == threats::WorkshopState::Running;
    m_item->setText(now && now->isBegun ? now->item.title : threats::workshopStateText(m_workshop.state));
    m_clock->setVisible(now && now->isBegun);
    if (now) {
        const QString left = threats::WorkshopTimer::text(qAbs(now->leftMs()));
        m_clock->setText(now->overrunMs() > 0 ? tr("%1 over", "time by which an item of the agenda has overrun").arg(left) : tr("%1 left", "time that is left of an item of the agenda").arg(left));
    }
    m_pill->setVisible(now && (now->overrunMs() > 0 || !isRunning));
    if (now)
        m_pill->setStatus(now->overrunMs() > 0 ? Status::Warn : Status::Neutral, now->overrunMs() > 0 ? tr("Overrun") : threats::workshopStateText(m_workshop.state));
    QList<TableRow> rows;
    for (const threats::TimedItem &item : timer.items()) {
        TableRow row;
        row.id = item.item.id;
        const std::optional<Status> mark = item.overrunMs() > 0 ? std::optional(Status::Warn) : std::nullopt;
        row.cells = {{item.item.title, item.item.id.toInt(), {}, item.isNow ? IconId::ChevronRight : IconId::None, QStringLiteral("%1 (%2)").arg(item.item.title, threats::agendaKindText(item.item.kind))}, {threats::WorkshopTimer::text(item.plannedMs()), item.plannedMs(), {}, IconId::None, {}}, {item.isBegun ? threats::WorkshopTimer::text(item.spentMs) : QString(), item.spentMs, mark, IconId::None, {}}};
        rows.append(row);
    }
    m_rows->setRows(rows);
}

QString AgendaRail::chosen() const { return m_table->currentId(); }
QString AgendaRail::clockText() const { return m_clock->text(); }

} // namespace hallmarker::ui
