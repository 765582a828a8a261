#include "ui/exercises/ExercisesPage.h"

#include "threats/exercise/ExerciseRecords.h"
#include "ui/exercises/ExerciseTable.h"
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

#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

ExercisesPage::ExercisesPage(PageServices &services)
    : Page(services), m_header(new PageHeader(title(), tr("A team plays an incident at a table: injects come by the clock, everybody answers for a role, and what went well or was missing becomes a report with tasks."), this)), m_message(new InlineMessage(this)), m_stack(new QStackedWidget(this)),
      m_list(new ListSection(tr("Exercises"), tr("Filter exercises"), {{QStringLiteral("state"), tr("State")}, {QStringLiteral("name"), tr("Exercise")}, {QStringLiteral("scenario"), tr("Scenario")}, {QStringLiteral("changed"), tr("Changed")}}, this)), m_table(new ExerciseTable(services, this)), m_contents(std::make_shared<ExerciseContents>())
{
    setObjectName(QStringLiteral("exercisesPage"));
    m_list->setWidths({120, 320, 300, 120});
    m_list->table()->emptyState()->setTexts(IconId::Exercise, tr("No exercise yet"), tr("Choose a scenario: a stolen model, poisoned labels, patients read out of a diagnosis model, an assistant that obeys an invoice. It takes about two hours, four people, and one who evaluates. The clocks of the law run in the time of the story."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    connect(m_list->table(), &RecordTable::opened, this, &ExercisesPage::open);
    connect(m_table, &ExerciseTable::written, this, &ExercisesPage::refresh);
}

PageDescriptor ExercisesPage::descriptor()
{
    return {QStringLiteral("exercises"), tr("Exercises"), IconId::Exercise, [](PageServices &services) { return static_cast<Page *>(new ExercisesPage(services)); }, false, {QString::fromLatin1(threats::ExerciseRecords::runKind)}};
}

QList<Crumb> ExercisesPage::crumbs() const
{
    QList<Crumb> crumbs{{pageId(), title()}};
    if (m_contents->isOpen())
        crumbs.append({m_contents->run().head.id, m_contents->run().name});
    return crumbs;
}

void ExercisesPage::crumbActivated(const QString &id)
{
    if (id == pageId())
        open({});
}

QList<Command> ExercisesPage::commands()
{
    const auto mayWrite = [this] { return services().session.isOpen() && !services().session.isReadOnly(); };
    QList<Command> all{{QStringLiteral("exercises.new"), tr("&New exercise ..."), CommandArea::Page, {}, IconId::Add, [this] { choose(); }, mayWrite, {}},
                       {QStringLiteral("exercises.open"), tr("&Open the exercise"), CommandArea::Page, {}, IconId::ChevronRight, [this] { open(m_list->table()->currentId()); }, [this] { return m_list->isVisible() && !m_list->table()->currentId().isEmpty(); }, {}},
                       {QStringLiteral("exercises.back"), tr("All e&xercises"), CommandArea::Page, {}, IconId::ChevronLeft, [this] { open({}); }, [this] { return !m_open.isEmpty(); }, {}}};
    return all + m_table->commands();
}

void ExercisesPage::ready()
{
    CommandRegistry &registry = services().commands;
    m_list->addAction(registry.action(QStringLiteral("exercises.new")));
    m_list->addAction(registry.action(QStringLiteral("exercises.open")));
    m_list->table()->emptyState()->setActions(registry.action(QStringLiteral("exercises.new")));
    m_header->addSecondary(registry.action(QStringLiteral("exercises.back")));
    m_table->ready();
}

void ExercisesPage::refresh()
{
    if (!services().session.isOpen()) {
        m_open.clear();
        show(std::make_shared<ExerciseContents>());
        return;
    }
    if (!m_turn.begin())
        return;
    services().session.read([open = m_open](core::Workspace &workspace) { return ExerciseContents::read(workspace, open); }, this, [this](const core::Result<std::shared_ptr<const ExerciseContents>> &contents) {
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

void ExercisesPage::show(const std::shared_ptr<const ExerciseContents> &contents)
{
    const bool isOther = m_contents->isOpen() != contents->isOpen() || (contents->isOpen() && m_contents->run().head.id != contents->run().head.id);
    m_contents = contents;
    QList<TableRow> rows;
    for (const threats::ExerciseSummary &one : contents->all) {
        TableRow row;
        row.id = one.id;
        row.cells = {{threats::exerciseStateText(one.state), int(one.state), exerciseStatus(one.state), IconId::None, {}}, {one.name, {}, {}, IconId::None, {}}, {one.scenario, {}, {}, IconId::None, {}}, {localDay(one.updatedMs), one.updatedMs, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
    m_table->show(contents);
    m_stack->setCurrentWidget(contents->isOpen() ? static_cast<QWidget *>(m_table) : m_list);
    m_header->setSubtitle(contents->isOpen() ? QString() : tr("A team plays an incident at a table: injects come by the clock, everybody answers for a role, and what went well or was missing becomes a report with tasks."));
    if (isOther)
        Q_EMIT crumbsChanged();
    services().commands.refreshSoon();
    if (m_draft && (contents->isOpen() || m_draft->formId.startsWith(QLatin1String("new/"))))
        restoreDraft(*std::exchange(m_draft, std::nullopt));
}

void ExercisesPage::open(const QString &exercise)
{
    m_open = exercise;
    refresh();
}

void ExercisesPage::openRecord(const QString &id)
{
    open(id);
}

void ExercisesPage::choose()
{
    m_open.clear();
    m_stack->setCurrentWidget(m_list);
    auto *form = new FormPanel(tr("Choose"), this);
    ChoiceListModel::Choices choices;
    for (const threats::Scenario &one : m_contents->scenarios)
        choices.append({one.id, tr("%1 (%2 minutes)", "a scenario").arg(one.title).arg(one.minutes)});
    form->addChoice(QStringLiteral("scenario"), tr("Scenario"), choices);
    m_list->showPanel(tr("Choose a scenario"), form);
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form] { seat(form->choice(QStringLiteral("scenario"))); });
}

FormPanel *ExercisesPage::seat(const QString &id)
{
    const threats::Scenario *scenario = m_contents->scenario(id);
    if (!scenario)
        return nullptr;
    auto *form = new FormPanel(tr("Set the table"), this);
    form->addLine(QStringLiteral("name"), tr("Name of the exercise"), {scenario->summary, {}, {}})->setText(scenario->title);
    form->addLine(QStringLiteral("evaluator"), tr("Evaluators"), {tr("They run the clock and score. Several are parted by commas."), {}, {}})->setText(m_contents->who);
    for (const threats::ScenarioRole &role : scenario->roles)
        form->addLine(QStringLiteral("role-") + role.id, role.title, {tr("Who plays it; left empty, nobody does."), {}, {}});
    form->setRequired({QStringLiteral("evaluator")});
    const QString draftId = QStringLiteral("new/") + id;
    m_list->showPanel(tr("Who plays what"), form);
    keepDraft(services(), form, pageId(), draftId, tr("New exercise"));
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form, draftId, scenario = *scenario] {
        QList<threats::ExerciseSeat> seats;
        for (const QString &who : form->words(QStringLiteral("evaluator")))
            seats.append({who, {}, true});
        for (const threats::ScenarioRole &role : scenario.roles) {
            const QString who = form->text(QStringLiteral("role-") + role.id);
            const auto known = std::find_if(seats.begin(), seats.end(), [&who](const threats::ExerciseSeat &seat) { return seat.who == who && !seat.isEvaluator; });
            if (who.isEmpty())
                continue;
            if (known != seats.end())
                known->roles += role.id;
            else
                seats.append({who, {role.id}, false});
        }
        runForForm(services().session, form, [scenario, seats, name = form->text(QStringLiteral("name"))](core::Workspace &workspace) { return threats::ExerciseBook(workspace).begin(scenario, name, seats); }, [this, draftId](const threats::ExerciseRun &made) {
            discardDraft(services(), pageId(), draftId);
            m_list->closePanel();
            open(made.head.id);
        });
    });
    return form;
}

void ExercisesPage::restoreDraft(const Draft &draft)
{
    if (draft.formId.startsWith(QLatin1String("new/"))) {
        if (m_contents->scenarios.isEmpty()) { // not read yet
            m_draft = draft;
            return;
        }
        if (FormPanel *form = seat(draft.formId.mid(4)))
            form->type(draft.content);
        return;
    }
    const QString exercise = draft.formId.section(QLatin1Char('/'), 0, 0);
    if (!m_contents->isOpen() || m_contents->run().head.id != exercise) {
        m_draft = draft;
        open(exercise);
        return;
    }
    m_table->restore(draft.formId.section(QLatin1Char('/'), 1), draft.content);
}

FilterBar *ExercisesPage::filterBar()
{
    ListSection *list = m_contents->isOpen() ? m_table->shownList() : m_list;
    return list ? list->filter() : nullptr;
}

QWidget *ExercisesPage::initialFocus()
{
    ListSection *list = m_contents->isOpen() ? m_table->shownList() : m_list;
    return list ? list->table()->view() : nullptr;
}

QJsonObject ExercisesPage::saveState() const
{
    return {{QStringLiteral("open"), m_open}};
}

void ExercisesPage::restoreState(const QJsonObject &state)
{
    m_open = state.value(QLatin1String("open")).toString();
}

} // namespace hallmarker::ui
