#include "ui/exercises/ReportSection.h"

#include "threats/workshop/WorkshopTimer.h"
#include "ui/exercises/ExerciseTimeline.h"
#include "ui/kit/ActionButton.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

namespace {

QString clockText(double minutes)
{
    return threats::WorkshopTimer::text(qint64(minutes * 60'000 + 0.5));
}

Status percentStatus(int percent)
{
    return percent >= 80 ? Status::Pass : percent >= 50 ? Status::Warn : Status::Fail;
}

} // namespace

ReportSection::ReportSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_score(new QLabel(this)), m_standing(new StatusPill(Status::Neutral, this)), m_facts(new QLabel(this)), m_objectiveRows(new RowsModel({{QStringLiteral("share"), tr("Share")}, {QStringLiteral("objective"), tr("Objective")}, {QStringLiteral("points"), tr("Points"), true}}, this)), m_objectives(new RecordTable(tr("Objectives"), this)),
      m_timeline(new ExerciseTimeline(this)), m_courseRows(new RowsModel({{QStringLiteral("clock"), tr("Clock"), true}, {QStringLiteral("who"), tr("Who")}, {QStringLiteral("what"), tr("What")}}, this)), m_course(new RecordTable(tr("What happened when"), this)),
      m_list(new ListSection(tr("Gaps and strengths"), tr("Filter gaps and strengths"), {{QStringLiteral("result"), tr("Result")}, {QStringLiteral("text"), tr("Expected")}, {QStringLiteral("role"), tr("Of")}, {QStringLiteral("until"), tr("Until"), true}, {QStringLiteral("done"), tr("Done"), true}, {QStringLiteral("note"), tr("Note")}, {QStringLiteral("task"), tr("Task")}}, this)), m_actions(new QWidget(this)), m_contents(std::make_shared<ExerciseContents>())
{
    setObjectName(QStringLiteral("exercise.report"));
    m_score->setFont(typeFont(TypeRole::Title, font()));
    m_score->setObjectName(QStringLiteral("exercise.score"));
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_objectives->setModel(m_objectiveRows);
    m_objectives->emptyState()->setTexts(IconId::CheckMark, tr("No objectives"), tr("The scenario names none."));
    m_objectives->setWidths({130, 340});
    m_objectives->setFixedHeight(150);
    m_course->setModel(m_courseRows);
    m_course->emptyState()->setTexts(IconId::Alert, tr("Nothing has happened yet"), tr("Injects and responses stand here with their time on the exercise clock."));
    m_course->setWidths({104, 120}); // an icon and hours, minutes and seconds
    m_course->setMinimumSize(260, 200);
    m_list->setWidths({120, 320, 120, 64, 64, 160, 150});
    m_list->table()->emptyState()->setTexts(IconId::CheckMark, tr("Nothing to tell yet"), tr("What was expected of the players and how it went stands here when the first inject has come. A gap becomes a task with an owner and a day."));
    m_list->setMinimumHeight(330);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_score);
    head->addWidget(m_standing);
    head->addWidget(m_facts, 1);
    new FlowRow(m_actions);
    auto *inner = new QWidget;
    auto *course = new QHBoxLayout;
    course->setSpacing(space::l);
    auto *left = new QVBoxLayout;
    left->addWidget(m_timeline);
    left->addStretch(1);
    course->addLayout(left, 3);
    course->addWidget(m_course, 2);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::m);
    const auto heading = [this](const QString &text) {
        auto *label = new QLabel(text);
        label->setFont(typeFont(TypeRole::Section, font()));
        return label;
    };
    column->addLayout(head);
    column->addWidget(m_actions);
    column->addWidget(m_objectives);
    column->addWidget(heading(tr("Course")));
    column->addLayout(course);
    column->addWidget(heading(tr("Gaps and strengths")));
    column->addWidget(m_list, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_list->table(), &RecordTable::currentChanged, this, &ReportSection::showOne);
    connect(m_list->table(), &RecordTable::opened, this, &ReportSection::showOne);
}

QList<Command> ReportSection::commands()
{
    return {{QStringLiteral("exercises.gapTask"), tr("Make a task of the gap ..."), CommandArea::Page, {}, IconId::Add, [this] { Q_EMIT taskWanted(m_list->table()->currentId()); }, [this] { return isVisible() && m_contents->mayEvaluate() && !m_services.session.isReadOnly() && isGap(m_list->table()->currentId()); }, {}}};
}

void ReportSection::ready()
{
    auto *row = static_cast<FlowRow *>(m_actions->layout());
    row->addWidget(new ActionButton(m_services.commands.action(QStringLiteral("exercises.save")), ActionButton::Look::Primary, m_actions));
    m_list->addAction(m_services.commands.action(QStringLiteral("exercises.gapTask")));
}

QString ReportSection::scoreText() const
{
    return m_score->text();
}

bool ReportSection::isGap(const QString &expectation) const
{
    if (!m_contents->isOpen() || expectation.isEmpty())
        return false;
    const QList<threats::ExpectationOutcome> gaps = threats::ExerciseOutcome::of(m_contents->run(), m_exerciseMs).gaps();
    return std::any_of(gaps.begin(), gaps.end(), [&expectation](const threats::ExpectationOutcome &one) { return one.expectation.id == expectation; });
}

void ReportSection::show(const std::shared_ptr<const ExerciseContents> &contents, qint64 nowMs)
{
    m_contents = contents;
    if (!contents->isOpen() || !contents->mayEvaluate())
        return;
    m_exerciseMs = contents->exerciseMs(nowMs);
    const threats::ExerciseOutcome outcome = threats::ExerciseOutcome::of(contents->run(), m_exerciseMs);
    const int percent = outcome.percent();
    m_score->setText(tr("%1 %").arg(percent));
    m_score->setAccessibleName(tr("Score: %1 %").arg(percent));
    const bool isOver = contents->run().state == threats::ExerciseState::Ended;
    m_standing->setStatus(isOver ? percentStatus(percent) : exerciseStatus(contents->run().state), isOver ? tr("%n gap(s)", nullptr, int(outcome.gaps().size())) : threats::exerciseStateText(contents->run().state));
    QStringList facts{tr("%1 strengths, %2 gaps, %3 tasks").arg(outcome.strengths().size()).arg(outcome.gaps().size()).arg(contents->table->tasks.size()), tr("Exercise clock %1").arg(clockText(std::max(0.0, outcome.endMinute)))};
    for (const threats::ClockOutcome &one : outcome.clocks)
        if (one.standing != threats::ClockOutcome::Standing::NotStarted)
            facts += QStringLiteral("%1: %2").arg(one.clock.law.isEmpty() ? one.clock.title : one.clock.law, threats::clockStandingText(one.standing));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_timeline->show(contents->run(), outcome);
    fillObjectives(outcome);
    fillCourse();
    fillExpectations(outcome);
    m_services.commands.refreshSoon();
}

void ReportSection::fillObjectives(const threats::ExerciseOutcome &outcome)
{
    QList<TableRow> rows;
    for (const threats::ObjectiveOutcome &one : outcome.objectives) {
        const bool isPlayed = one.possible > 0;
        TableRow row;
        row.id = one.objective.id;
        row.cells = {{isPlayed ? tr("%1 %").arg(one.percent()) : tr("not played"), one.percent(), isPlayed ? percentStatus(one.percent()) : Status::Neutral, IconId::None, {}}, {one.objective.text, {}, {}, IconId::None, one.objective.text}, {QStringLiteral("%1 / %2").arg(QLocale().toString(one.points), QLocale().toString(one.possible)), one.points, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_objectiveRows->setRows(rows);
}

void ReportSection::fillCourse()
{
    const threats::ExerciseRun &run = m_contents->run();
    struct Event {
        double minute;
        QString who;
        QString what;
        bool isInject;
    };
    QList<Event> events;
    for (const threats::Inject &inject : run.scenario.injects)
        if (inject.at * 60'000 <= double(m_exerciseMs))
            events.append({inject.at, inject.from, inject.text, true});
    for (const threats::ExerciseResponse &response : run.responses)
        events.append({double(response.exerciseMs) / 60'000, response.by, response.text, false});
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.minute < b.minute; });
    QList<TableRow> rows;
    for (const Event &one : std::as_const(events)) {
        TableRow row;
        row.id = QString::number(rows.size());
        row.cells = {{clockText(one.minute), one.minute, {}, one.isInject ? IconId::Alert : IconId::Person, one.isInject ? tr("Inject") : tr("Response")}, {one.who, {}, {}, IconId::None, {}}, {one.what, {}, {}, IconId::None, one.what}};
        rows.append(row);
    }
    m_courseRows->setRows(rows);
}

void ReportSection::fillExpectations(const threats::ExerciseOutcome &outcome)
{
    QList<threats::ExpectationOutcome> all = outcome.expectations;
    std::stable_sort(all.begin(), all.end(), [](const threats::ExpectationOutcome &a, const threats::ExpectationOutcome &b) { return a.isGap() && !b.isGap(); });
    QList<TableRow> rows;
    for (const threats::ExpectationOutcome &one : std::as_const(all)) {
        if (!one.hasCome)
            continue;
        const threats::ExerciseTask *task = m_contents->table->taskFor(one.expectation.id);
        const QString level = one.isLate ? tr("%1, late").arg(threats::scoreLevelText(one.level)) : threats::scoreLevelText(one.level);
        TableRow row;
        row.id = one.expectation.id;
        row.cells = {{level, rows.size(), one.isLate ? Status::Warn : scoreStatus(one.level), IconId::None, {}}, {one.expectation.text, {}, {}, IconId::None, one.expectation.text}, {one.expectation.role.isEmpty() ? tr("anybody") : m_contents->run().scenario.roleTitles({one.expectation.role}).constFirst(), {}, {}, IconId::None, {}}, {one.expectation.within > 0 ? clockText(one.inject.at + one.expectation.within) : QString(), one.inject.at + one.expectation.within, {}, IconId::None, {}},
                     {one.metMinute ? clockText(*one.metMinute) : QString(), one.metMinute.value_or(0), {}, IconId::None, {}}, {one.note, {}, {}, IconId::None, one.note}, {task ? QStringLiteral("%1, %2").arg(task->owner, task->due) : one.isGap() ? tr("none yet") : QString(), {}, {}, IconId::None, task ? task->text : QString()}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
}

void ReportSection::showOne(const QString &)
{
    m_services.commands.refreshSoon();
}

} // namespace hallmarker::ui
