#include "ui/exercises/ScoreSection.h"

#include "threats/workshop/WorkshopTimer.h"
#include "ui/kit/DayField.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FormPanel.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/FormDraft.h"
#include "ui/shell/FormWork.h"

#include <QDateTime>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hallmarker::ui {

ScoreSection::ScoreSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_list(new ListSection(tr("Expectations"), tr("Filter expectations"), {{QStringLiteral("level"), tr("Score")}, {QStringLiteral("text"), tr("Expected")}, {QStringLiteral("role"), tr("Of")}, {QStringLiteral("until"), tr("Until"), true}, {QStringLiteral("done"), tr("Done"), true}, {QStringLiteral("task"), tr("Task")}}, this)), m_contents(std::make_shared<ExerciseContents>())
{
    m_list->setWidths({130, 400, 140, 70, 70, 150});
    m_list->table()->emptyState()->setTexts(IconId::CheckMark, tr("Nothing to score yet"), tr("When an inject has come, what is expected of the players stands here, for evaluators alone."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::currentChanged, this, &ScoreSection::showOne);
    connect(m_list->table(), &RecordTable::opened, this, &ScoreSection::showOne);
}

QList<Command> ScoreSection::commands()
{
    const auto may = [this] { return isVisible() && m_contents->mayEvaluate() && !m_services.session.isReadOnly() && !m_list->table()->currentId().isEmpty(); };
    return {{QStringLiteral("exercises.score"), tr("Score ..."), CommandArea::Page, {}, IconId::CheckMark, [this] { score(m_list->table()->currentId()); }, may, {}},
            {QStringLiteral("exercises.task"), tr("Make a task ..."), CommandArea::Page, {}, IconId::Add, [this] { task(m_list->table()->currentId()); }, may, {}}};
}

void ScoreSection::ready()
{
    m_list->addAction(m_services.commands.action(QStringLiteral("exercises.score")));
    m_list->addAction(m_services.commands.action(QStringLiteral("exercises.task")));
}

void ScoreSection::show(const std::shared_ptr<const ExerciseContents> &contents, qint64 nowMs)
{
    m_contents = contents;
    QList<TableRow> rows;
    if (contents->mayEvaluate()) {
        qint64 order = 0;
        for (const threats::ExpectationOutcome &one : threats::ExerciseOutcome::of(contents->run(), contents->exerciseMs(nowMs)).expectations) {
            if (!one.hasCome)
                continue;
            const threats::ExerciseTask *task = contents->table->taskFor(one.expectation.id);
            const bool isScored = contents->run().score(one.expectation.id) != nullptr;
            const QString level = !isScored ? tr("To be scored") : one.isLate ? tr("%1, late").arg(threats::scoreLevelText(one.level)) : threats::scoreLevelText(one.level);
            TableRow row;
            row.id = one.expectation.id;
            row.cells = {{level, ++order, isScored && one.isLate ? Status::Warn : isScored ? scoreStatus(one.level) : Status::Draft, IconId::None, {}}, {one.expectation.text, {}, {}, IconId::None, one.expectation.text}, {one.expectation.role.isEmpty() ? tr("anybody") : contents->run().scenario.roleTitles({one.expectation.role}).constFirst(), {}, {}, IconId::None, {}}, {one.expectation.within > 0 ? threats::WorkshopTimer::text(qint64((one.inject.at + one.expectation.within) * 60'000)) : QString(), one.inject.at + one.expectation.within, {}, IconId::None, {}}, {one.metMinute ? threats::WorkshopTimer::text(qint64(*one.metMinute * 60'000)) : QString(), one.metMinute.value_or(0), {}, IconId::None, {}}, {task ? QStringLiteral("%1, %2").arg(task->owner, task->due) : QString(), {}, {}, IconId::None, {}}};
            rows.append(row);
        }
    }
    m_list->rows()->setRows(rows);
    m_services.commands.refreshSoon();
}

void ScoreSection::showOne(const QString &id)
{
    m_services.commands.refreshSoon();
    const threats::Expectation *one = m_contents->isOpen() ? m_contents->run().scenario.expectation(id) : nullptr;
    const threats::Inject *inject = one ? m_contents->run().scenario.injectOf(id) : nullptr;
    if (!inject || m_list->isFormShown())
        return;
    auto *sheet = new DetailSheet;
    sheet->addText(one->text);
    sheet->addFact(tr("After"), inject->text);
    if (const threats::ExpectationScore *score = m_contents->run().score(id)) {
        sheet->addFact(tr("Score"), threats::scoreLevelText(score->level));
        sheet->addFact(tr("Note"), score->note);
        sheet->addFact(tr("By"), score->by);
    }
    for (const threats::ExerciseResponse &response : m_contents->run().responses)
        if (response.inject == inject->id)
            sheet->addFact(QStringLiteral("%1, %2").arg(response.by, threats::WorkshopTimer::text(response.exerciseMs)), response.text);
    sheet->addActions({m_services.commands.action(QStringLiteral("exercises.score")), m_services.commands.action(QStringLiteral("exercises.task"))});
    m_list->showDetail(tr("Expectation"), sheet);
}

FormPanel *ScoreSection::openForm(const QString &kind, const QString &id)
{
    return kind == QLatin1String("score") ? score(id) : kind == QLatin1String("task") ? task(id) : nullptr;
}

FormPanel *ScoreSection::score(const QString &id)
{
    const threats::Inject *inject = m_contents->run().scenario.injectOf(id);
    if (!inject)
        return nullptr;
    const threats::ExpectationScore *before = m_contents->run().score(id);
    auto *form = new FormPanel(tr("Save the score"), this);
    ChoiceListModel::Choices levels;
    for (qsizetype at = 0; at < threats::scoreLevelNames().size(); ++at)
        levels.append({threats::scoreLevelNames().at(at), threats::scoreLevelText(static_cast<threats::ScoreLevel>(at))});
    ChoiceListModel::Choices responses{{QString(), tr("none", "no response")}};
    QString newest;
    for (const threats::ExerciseResponse &response : m_contents->run().responses) {
        responses.append({response.head.id, QStringLiteral("%1 %2: %3").arg(threats::WorkshopTimer::text(response.exerciseMs), response.by, response.text.left(50))});
        if (response.inject == inject->id)
            newest = response.head.id;
    }
    form->addChoice(QStringLiteral("level"), tr("Score"), levels);
    form->addChoice(QStringLiteral("response"), tr("Met by"), responses, {tr("Tells when it was met."), {}, {}});
    form->addLine(QStringLiteral("note"), tr("Note"))->setText(before ? before->note : QString());
    form->set(QStringLiteral("level"), threats::scoreLevelNames().at(int(before ? before->level : newest.isEmpty() ? threats::ScoreLevel::Missed : threats::ScoreLevel::Met)));
    form->set(QStringLiteral("response"), before ? before->response : newest);
    const QString exercise = m_contents->run().head.id;
    const QString draftId = QStringLiteral("%1/score/%2").arg(exercise, id);
    m_list->showPanel(tr("Score"), form);
    keepDraft(m_services, form, QStringLiteral("exercises"), draftId, tr("Score"));
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form, id, exercise, draftId, revision = before ? before->head.revision : 0] {
        threats::ExpectationScore score;
        score.expectation = id;
        score.level = static_cast<threats::ScoreLevel>(threats::scoreLevelNames().indexOf(form->choice(QStringLiteral("level"))));
        score.response = form->choice(QStringLiteral("response"));
        score.note = form->text(QStringLiteral("note"));
        runForForm(m_services.session, form, [score, exercise, revision, who = m_contents->evaluator()](core::Workspace &workspace) { return threats::ExerciseBook(workspace, who).score(exercise, score, revision); }, [this, draftId](const threats::ExpectationScore &) {
            discardDraft(m_services, QStringLiteral("exercises"), draftId);
            m_list->closePanel();
            Q_EMIT written();
        });
    });
    return form;
}

FormPanel *ScoreSection::task(const QString &id)
{
    auto *form = new FormPanel(tr("Make the task"), this);
    form->addLine(QStringLiteral("text"), tr("What is to be done"));
    form->addLine(QStringLiteral("owner"), tr("Owner"));
    form->addDay(QStringLiteral("due"), tr("Due"));
    form->addLine(QStringLiteral("threat"), tr("Key of the threat in the model"));
    form->addLine(QStringLiteral("control"), tr("Id of the control"));
    form->setRequired({QStringLiteral("text"), QStringLiteral("owner")});
    const QString exercise = m_contents->run().head.id;
    const QString draftId = QStringLiteral("%1/task/%2").arg(exercise, id);
    m_list->showPanel(tr("New task"), form);
    keepDraft(m_services, form, QStringLiteral("exercises"), draftId, tr("New task"));
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form, id, exercise, draftId] {
        threats::ExerciseTask task;
        task.exercise = exercise;
        task.expectation = id;
        task.text = form->text(QStringLiteral("text"));
        task.owner = form->text(QStringLiteral("owner"));
        const qint64 due = form->day(QStringLiteral("due"));
        task.due = due > 0 ? QDateTime::fromMSecsSinceEpoch(due, Qt::UTC).date().toString(Qt::ISODate) : QString();
        task.threat = form->text(QStringLiteral("threat"));
        task.control = form->text(QStringLiteral("control"));
        runForForm(m_services.session, form, [task, who = m_contents->evaluator()](core::Workspace &workspace) { return threats::ExerciseBook(workspace, who).addTask(task); }, [this, draftId](const threats::ExerciseTask &) {
            discardDraft(m_services, QStringLiteral("exercises"), draftId);
            m_list->closePanel();
            Q_EMIT written();
        });
    });
    return form;
}

} // namespace hallmarker::ui
