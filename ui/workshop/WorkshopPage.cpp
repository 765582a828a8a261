#include "ui/workshop/WorkshopPage.h"

#include "threats/workshop/WorkshopBook.h"
#include "threats/workshop/WorkshopCategory.h"
#include "ui/kit/DayField.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/FormPanel.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/FormDraft.h"
#include "ui/shell/FormWork.h"
#include "ui/shell/Session.h"
#include "ui/workshop/WorkshopRoom.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

WorkshopPage::WorkshopPage(PageServices &services, const MinutesSealing &sealing)
    : Page(services), m_checker(sealing.checker), m_header(new PageHeader(title(), tr("A team looks for threats together: silence first, then votes, decisions with reasons, and minutes that those who were there sign."), this)), m_message(new InlineMessage(this)), m_stack(new QStackedWidget(this)),
      m_list(new ListSection(tr("Workshops"), tr("Filter workshops"), {{QStringLiteral("state"), tr("State")}, {QStringLiteral("name"), tr("Workshop")}, {QStringLiteral("item"), tr("Stands at")}, {QStringLiteral("changed"), tr("Changed")}}, this)), m_room(new WorkshopRoom(services, sealing, this)), m_contents(std::make_shared<WorkshopContents>())
{
    setObjectName(QStringLiteral("workshopPage"));
    m_list->setWidths({120, 320, 260, 120});
    m_list->table()->emptyState()->setTexts(IconId::Workshop, tr("No workshop yet"), tr("A workshop leads a room of lawyers, data scientists and security engineers through an agenda of about two hours: everybody writes down threats in silence, all are revealed at once, the room votes and decides. It goes on next week where it stopped."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_room);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    connect(m_list->table(), &RecordTable::opened, this, &WorkshopPage::open);
    connect(m_room, &WorkshopRoom::written, this, &WorkshopPage::refresh);
    connect(m_room, &WorkshopRoom::seatChosen, this, [this](const QString &who) {
        m_who = who;
        refresh();
    });
}

PageDescriptor WorkshopPage::descriptor(const MinutesSealing &sealing)
{
    return {QStringLiteral("workshop"), tr("Workshops"), IconId::Workshop, [sealing](PageServices &services) { return static_cast<Page *>(new WorkshopPage(services, sealing)); }, false, {QString::fromLatin1(threats::Workshop::kind)}};
}

QList<Crumb> WorkshopPage::crumbs() const
{
    QList<Crumb> crumbs{{pageId(), title()}};
    if (m_contents->isOpen())
        crumbs.append({m_contents->room->workshop.head.id, m_contents->room->workshop.name});
    return crumbs;
}

void WorkshopPage::crumbActivated(const QString &id)
{
    if (id == pageId())
        open({});
}

QList<Command> WorkshopPage::commands()
{
    const auto mayWrite = [this] { return services().session.isOpen() && !services().session.isReadOnly(); };
    QList<Command> all{{QStringLiteral("workshop.new"), tr("&New workshop ..."), CommandArea::Page, {}, IconId::Add, [this] { make(); }, mayWrite, {}},
                       {QStringLiteral("workshop.open"), tr("&Open the workshop"), CommandArea::Page, {}, IconId::ChevronRight, [this] { open(m_list->table()->currentId()); }, [this] { return m_list->isVisible() && !m_list->table()->currentId().isEmpty(); }, {}},
                       {QStringLiteral("workshop.back"), tr("All &workshops"), CommandArea::Page, {}, IconId::ChevronLeft, [this] { open({}); }, [this] { return !m_open.isEmpty(); }, {}}};
    return all + m_room->commands();
}

void WorkshopPage::ready()
{
    CommandRegistry &registry = services().commands;
    m_list->addAction(registry.action(QStringLiteral("workshop.new")));
    m_list->addAction(registry.action(QStringLiteral("workshop.open")));
    m_list->table()->emptyState()->setActions(registry.action(QStringLiteral("workshop.new")));
    m_header->addSecondary(registry.action(QStringLiteral("workshop.back")));
    m_room->ready();
}

void WorkshopPage::refresh()
{
    if (!services().session.isOpen()) {
        m_open.clear();
        m_who.clear();
        show(std::make_shared<WorkshopContents>());
        return;
    }
    if (!m_turn.begin())
        return;
    services().session.read([open = m_open, who = m_who, checker = m_checker](core::Workspace &workspace) { return WorkshopContents::read(workspace, open, who, checker); }, this, [this](const core::Result<std::shared_ptr<const WorkshopContents>> &contents) {
        if (m_turn.end())
            refresh();
        if (!contents) {
            m_message->showError(contents.error());
            return;
        }
        m_message->clear();
        show(*contents);
    });
}

void WorkshopPage::show(const std::shared_ptr<const WorkshopContents> &contents)
{
    const bool isOther = m_contents->isOpen() != contents->isOpen() || (contents->isOpen() && m_contents->room->workshop.head.id != contents->room->workshop.head.id);
    m_contents = contents;
    QList<TableRow> rows;
    for (const threats::Workshop &one : contents->all) {
        const threats::AgendaItem *item = one.current();
        TableRow row;
        row.id = one.head.id;
        row.cells = {{threats::workshopStateText(one.state), int(one.state), workshopStatus(one.state), IconId::None, {}}, {one.name, {}, {}, IconId::None, {}}, {item && !one.isClosed() ? item->title : QString(), {}, {}, IconId::None, {}}, {localDay(one.head.updatedMs), one.head.updatedMs, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
    m_room->show(contents);
    m_stack->setCurrentWidget(contents->isOpen() ? static_cast<QWidget *>(m_room) : m_list);
    m_header->setSubtitle(contents->isOpen() ? QString() : tr("A team looks for threats together: silence first, then votes, decisions with reasons, and minutes that those who were there sign."));
    if (isOther)
        Q_EMIT crumbsChanged();
    services().commands.refreshSoon();
    if (m_draft && (contents->isOpen() || m_draft->formId == QLatin1String("new")))
        restoreDraft(*std::exchange(m_draft, std::nullopt));
}

void WorkshopPage::open(const QString &workshop)
{
    m_open = workshop;
    refresh();
}

void WorkshopPage::openRecord(const QString &id)
{
    open(id);
}

FormPanel *WorkshopPage::make()
{
    m_open.clear();
    m_stack->setCurrentWidget(m_list);
    auto *form = new FormPanel(tr("Make the workshop"), this);
    form->addLine(QStringLiteral("name"), tr("Name"), {{}, {}, tr("Credit scoring, spring")});
    ChoiceListModel::Choices models{{QString(), tr("none", "no threat model")}};
    models += m_contents->models;
    form->addChoice(QStringLiteral("model"), tr("Threat model"), models, {tr("Its elements are the rows of the coverage map."), {}, {}});
    form->addLine(QStringLiteral("scope"), tr("Further elements"), {tr("Parted by commas, for what no diagram has."), {}, tr("Training data, Scoring service")});
    form->addLine(QStringLiteral("categories"), tr("Kinds of threat"), {tr("stride, linddun, ml, or words of your own, parted by commas."), {}, {}})->setText(QStringLiteral("stride, ml"));
    form->addLine(QStringLiteral("facilitator"), tr("Facilitator"))->setText(m_contents->who);
    form->setRequired({QStringLiteral("name")});
    m_list->showPanel(tr("New workshop"), form);
    keepDraft(services(), form, pageId(), QStringLiteral("new"), tr("New workshop"));
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form] {
        threats::WorkshopOrder order;
        order.name = form->text(QStringLiteral("name"));
        order.model = form->choice(QStringLiteral("model"));
        order.scope = form->words(QStringLiteral("scope"));
        order.categories = threats::WorkshopCategory::fromWords(form->words(QStringLiteral("categories")));
        runForForm(services().session, form, [order, who = form->text(QStringLiteral("facilitator"))](core::Workspace &workspace) { return threats::WorkshopBook(workspace, who).create(order); }, [this, who = form->text(QStringLiteral("facilitator"))](const threats::Workshop &made) {
            discardDraft(services(), pageId(), QStringLiteral("new"));
            m_list->closePanel();
            m_who = who;
            open(made.head.id);
        });
    });
    return form;
}

void WorkshopPage::restoreDraft(const Draft &draft)
{
    if (draft.formId == QLatin1String("new")) {
        make()->type(draft.content);
        return;
    }
    const QString workshop = draft.formId.section(QLatin1Char('/'), 0, 0);
    if (!m_contents->isOpen() || m_contents->room->workshop.head.id != workshop) {
        m_draft = draft;
        open(workshop);
        return;
    }
    if (FormPanel *form = m_room->openForm(draft.formId.section(QLatin1Char('/'), 1, 1), draft.formId.section(QLatin1Char('/'), 2)))
        form->type(draft.content);
}

FilterBar *WorkshopPage::filterBar()
{
    if (!m_contents->isOpen())
        return m_list->filter();
    ListSection *list = m_room->shownList();
    return list ? list->filter() : nullptr;
}

QWidget *WorkshopPage::initialFocus()
{
    if (!m_contents->isOpen())
        return m_list->table()->view();
    ListSection *list = m_room->shownList();
    return list ? list->table()->view() : nullptr;
}

QJsonObject WorkshopPage::saveState() const
{
    return {{QStringLiteral("open"), m_open}, {QStringLiteral("who"), m_who}};
}

void WorkshopPage::restoreState(const QJsonObject &state)
{
    m_open = state.value(QLatin1String("open")).toString();
    m_who = state.value(QLatin1String("who")).toString();
}

} // namespace hallmarker::ui
