#include "ui/workshop/ActionSection.h"

#include "threats/workshop/WorkshopFloor.h"
#include "ui/kit/DayField.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/RecordTable.h"
#include "ui/shell/CommandRegistry.h"

#include <QCompleter>
#include <QDateTime>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hallmarker::ui {

ActionSection::ActionSection(PageServices &services, QWidget *parent)
    : RoomSection(services, parent), m_list(new ListSection(tr("Actions"), tr("Filter actions"), {{QStringLiteral("state"), tr("State")}, {QStringLiteral("text"), tr("Action")}, {QStringLiteral("owner"), tr("Owner")}, {QStringLiteral("due"), tr("Due")}, {QStringLiteral("tracker"), tr("Tracker")}}, this))
{
    m_list->setWidths({100, 380, 140, 110, 110});
    m_list->table()->emptyState()->setTexts(IconId::CheckMark, tr("No action yet"), tr("An action has an owner and a day. Its id in your issue tracker can be added when there is one, also after the workshop is closed."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::currentChanged, this, [this] { m_services.commands.refreshSoon(); });
    connect(m_list->table(), &RecordTable::opened, this, [this] {
        if (m_contents->isOpen())
            follow();
    });
}

QList<Command> ActionSection::commands()
{
    return {{QStringLiteral("workshop.action"), tr("Write an action ..."), CommandArea::Page, {}, IconId::Add, [this] { actOn({}); }, [this] { return mayNow(threats::WorkshopRight::Record); }, {}},
            {QStringLiteral("workshop.follow"), tr("Follow up ..."), CommandArea::Page, {}, IconId::Edit, [this] { follow(); }, [this] { return isVisible() && m_contents->isOpen() && !m_services.session.isReadOnly() && !m_list->table()->currentId().isEmpty(); }, {}}};
}

void ActionSection::ready()
{
    CommandRegistry &registry = m_services.commands;
    m_list->addAction(registry.action(QStringLiteral("workshop.action")));
    m_list->addAction(registry.action(QStringLiteral("workshop.follow")));
    m_list->table()->emptyState()->setActions(registry.action(QStringLiteral("workshop.action")));
}

void ActionSection::showRoom()
{
    QList<TableRow> rows;
    qint64 order = 0;
    const QString today = QDateTime::fromMSecsSinceEpoch(m_services.clock.nowMs(), Qt::UTC).date().toString(Qt::ISODate);
    for (const threats::WorkshopAction &one : room().actions) {
        const bool isLate = !one.isDone && one.due < today;
        TableRow row;
        row.id = one.head.id;
        row.cells = {{one.isDone ? tr("Done") : isLate ? tr("Overdue") : tr("Open", "an action"), ++order, one.isDone ? Status::Pass : isLate ? Status::Warn : Status::Neutral, IconId::None, {}}, {one.text, {}, {}, IconId::None, one.text}, {one.owner, {}, {}, IconId::None, {}}, {one.due, {}, {}, IconId::None, {}}, {one.tracker, {}, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
    m_services.commands.refreshSoon();
}

FormPanel *ActionSection::openForm(const QString &kind, const QString &id)
{
    return kind == QLatin1String("action") ? actOn(id) : nullptr;
}

FormPanel *ActionSection::actOn(const QString &decision)
{
    auto *form = new FormPanel(tr("Write down"), this);
    ChoiceListModel::Choices decisions{{QString(), tr("none", "no decision")}};
    for (const threats::WorkshopDecision &one : room().decisions)
        decisions.append({one.head.id, one.text.left(80)});
    QStringList people;
    for (const threats::WorkshopSeat &seat : room().seats)
        people += seat.who;
    form->addLine(QStringLiteral("text"), tr("What is to be done"));
    QLineEdit *owner = form->addLine(QStringLiteral("owner"), tr("Owner"));
    owner->setCompleter(new QCompleter(people, owner));
    form->addDay(QStringLiteral("due"), tr("Due"));
    form->addLine(QStringLiteral("tracker"), tr("Id in your issue tracker"));
    form->addChoice(QStringLiteral("decision"), tr("Follows from"), decisions);
    form->set(QStringLiteral("decision"), decision);
    form->setRequired({QStringLiteral("text"), QStringLiteral("owner")});
    return offer(m_list, tr("New action"), QStringLiteral("action/") + decision, form, [this, form] {
        threats::WorkshopAction action;
        action.text = form->text(QStringLiteral("text"));
        action.owner = form->text(QStringLiteral("owner"));
        const qint64 due = form->day(QStringLiteral("due"));
        action.due = due > 0 ? QDateTime::fromMSecsSinceEpoch(due, Qt::UTC).date().toString(Qt::ISODate) : QString();
        action.tracker = form->text(QStringLiteral("tracker"));
        action.decision = form->choice(QStringLiteral("decision"));
        return [action, workshop = workshopId(), who = who()](core::Workspace &workspace) { return threats::WorkshopFloor(workspace, workshop, who).act(action); };
    });
}

FormPanel *ActionSection::follow()
{
    const QString id = m_list->table()->currentId();
    const threats::WorkshopAction *known = nullptr;
    for (const threats::WorkshopAction &one : room().actions)
        if (one.head.id == id)
            known = &one;
    if (!known)
        return nullptr;
    auto *form = new FormPanel(tr("Save"), this);
    form->addChoice(QStringLiteral("state"), tr("State"), {{QStringLiteral("open"), tr("Open", "an action")}, {QStringLiteral("done"), tr("Done")}});
    form->addLine(QStringLiteral("tracker"), tr("Id in your issue tracker"))->setText(known->tracker);
    form->set(QStringLiteral("state"), known->isDone ? QStringLiteral("done") : QStringLiteral("open"));
    return offer(m_list, known->text.left(60), QStringLiteral("follow/") + id, form, [this, form, id, revision = known->head.revision] {
        return [isDone = form->choice(QStringLiteral("state")) == QLatin1String("done"), tracker = form->text(QStringLiteral("tracker")), id, revision, workshop = workshopId(), who = who()](core::Workspace &workspace) { return threats::WorkshopFloor(workspace, workshop, who).follow(id, isDone, tracker, revision); };
    });
}

} // namespace hallmarker::ui
