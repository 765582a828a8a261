#include "threats/exercise/ExerciseBook.h"

#include "threats/exercise/ExerciseRecords.h"
#include "threats/exercise/ExerciseTexts.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace hallmarker::threats {

namespace {

core::RecordFilter exercisePartFilter(const char *kind, const QString &exercise = {})
{
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(kind);
    if (!exercise.isEmpty()) {
        filter.bodyKey = QStringLiteral("exercise");
        filter.bodyValue = exercise;
    }
    return filter;
}

core::Result<void> checkExerciseSeats(const Scenario &scenario, const QList<ExerciseSeat> &seats)
{
    QSet<QString> people;
    QSet<QString> roles;
    bool hasEvaluator = false;
    bool hasPlayer = false;
    for (const ExerciseSeat &seat : seats) {
        if (seat.who.trimmed().isEmpty() || people.contains(seat.who))
            return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("Each seat has a name, and each name one seat."));
        people.insert(seat.who);
        hasEvaluator = hasEvaluator || seat.isEvaluator;
        hasPlayer = hasPlayer || !seat.isEvaluator;
        if (seat.isEvaluator != seat.roles.isEmpty())
            return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("%1 either evaluates or plays at least one role, not both.").arg(seat.who));
        for (const QString &role : seat.roles) {
            if (!scenario.role(role))
                return core::Error(core::ErrorKind::NotFound, ExerciseTexts::tr("The scenario has no role \"%1\".").arg(role));
            if (roles.contains(role))
                return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("Two people play \"%1\".").arg(scenario.role(role)->title));
            roles.insert(role);
        }
    }
    if (!hasEvaluator || !hasPlayer)
        return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("An exercise needs at least one player and one evaluator."));
    return {};
}

core::Result<core::Record> keepScenario(core::WriteTransaction &transaction, const Scenario &scenario)
{
    const core::RecordDraft draft = ExerciseRecords::scenario(scenario);
    auto present = transaction.record(draft.id);
    if (present || present.error().kind != core::ErrorKind::NotFound)
        return present;
    return transaction.put(draft, 0);
}

} // namespace

const ExerciseTask *LoadedExercise::taskFor(const QString &expectation) const
{
    const auto found = std::find_if(tasks.begin(), tasks.end(), [&expectation](const ExerciseTask &task) { return task.expectation == expectation; });
    return found == tasks.end() ? nullptr : &*found;
}

core::Result<ExerciseRun> ExerciseBook::begin(const Scenario &scenario, const QString &name, const QList<ExerciseSeat> &seats)
{
    HALLMARKER_TRY(checkExerciseSeats(scenario, seats));
    for (const Inject &inject : scenario.injects)
        if (inject.text.isEmpty())
            return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("The inject \"%1\" takes its words from %2. Name the ATLAS file.").arg(inject.id, inject.atlas));
    ExerciseRun run;
    run.name = name.trimmed().isEmpty() ? scenario.title : name.trimmed();
    run.scenario = scenario;
    run.seats = seats;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Record kept, keepScenario(transaction, scenario));
        Q_UNUSED(kept)
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(ExerciseRecords::run(run), 0));
        HALLMARKER_ASSIGN(run, ExerciseRecords::readRun(record, scenario));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("exercise.made"), work));
    for (Inject &inject : run.scenario.injects)
        inject.text = scenario.inject(inject.id)->text;
    return run;
}

core::Result<ExerciseRun> ExerciseBook::keep(const LoadedExercise &replayed)
{
    HALLMARKER_TRY(checkExerciseSeats(replayed.run.scenario, replayed.run.seats));
    ExerciseRun run;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        run = replayed.run;
        run.head = {};
        HALLMARKER_ASSIGN(const core::Record kept, keepScenario(transaction, run.scenario));
        Q_UNUSED(kept)
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(ExerciseRecords::run(run), 0));
        run.head = RecordHead::of(record);
        QHash<QString, QString> ids;
        for (ExerciseResponse &response : run.responses) {
            const QString before = response.head.id;
            response.head = {};
            HALLMARKER_ASSIGN(const core::Record stored, transaction.put(ExerciseRecords::response(response, run.head.id), 0));
            response.head = RecordHead::of(stored);
            ids.insert(before, stored.id);
        }
        for (ExpectationScore &score : run.scores) {
            score.response = ids.value(score.response);
            HALLMARKER_ASSIGN(const core::Record stored, transaction.put(ExerciseRecords::score(score, run.head.id), 0));
            score.head = RecordHead::of(stored);
        }
        for (ExerciseTask task : replayed.tasks) {
            task.head = {};
            task.exercise = run.head.id;
            HALLMARKER_TRY(transaction.put(task.draft(), 0));
        }
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("exercise.kept"), work));
    return run;
}

core::Result<QList<ExerciseSummary>> ExerciseBook::list() const
{
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(exercisePartFilter(ExerciseRecords::runKind)));
    QList<ExerciseSummary> all;
    for (const core::Record &record : records) {
        const auto scenario = m_workspace.record(ExerciseRecords::scenarioIdOf(record));
        HALLMARKER_ASSIGN(const ExerciseRun run, ExerciseRecords::readRun(record, {}));
        all.append({record.id, record.name, scenario ? scenario->name : QString(), run.state, record.updatedMs});
    }
    std::stable_sort(all.begin(), all.end(), [](const ExerciseSummary &a, const ExerciseSummary &b) { return std::tie(b.updatedMs, b.id) < std::tie(a.updatedMs, a.id); });
    return all;
}

core::Result<LoadedExercise> ExerciseBook::load(const QString &reference) const
{
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.resolve(QString::fromLatin1(ExerciseRecords::runKind), reference));
    HALLMARKER_ASSIGN(const core::Record kept, m_workspace.record(ExerciseRecords::scenarioIdOf(record)));
    HALLMARKER_ASSIGN(const Scenario scenario, ExerciseRecords::readScenario(kept));
    LoadedExercise loaded;
    HALLMARKER_ASSIGN(loaded.run, ExerciseRecords::readRun(record, scenario));
    HALLMARKER_ASSIGN(const QList<core::Record> responses, m_workspace.records(exercisePartFilter(ExerciseRecords::responseKind, record.id)));
    for (const core::Record &one : responses) {
        HALLMARKER_ASSIGN(const ExerciseResponse response, ExerciseRecords::readResponse(one));
        loaded.run.responses.append(response);
    }
    HALLMARKER_ASSIGN(const QList<core::Record> scores, m_workspace.records(exercisePartFilter(ExerciseRecords::scoreKind, record.id)));
    for (const core::Record &one : scores) {
        HALLMARKER_ASSIGN(const ExpectationScore score, ExerciseRecords::readScore(one));
        loaded.run.scores.append(score);
    }
    HALLMARKER_ASSIGN(const QList<core::Record> tasks, m_workspace.records(exercisePartFilter(ExerciseTask::kind, record.id)));
    for (const core::Record &one : tasks) {
        HALLMARKER_ASSIGN(const ExerciseTask task, ExerciseTask::fromRecord(one));
        loaded.tasks.append(task);
    }
    std::stable_sort(loaded.run.responses.begin(), loaded.run.responses.end(), [](const ExerciseResponse &a, const ExerciseResponse &b) { return std::tie(a.wallMs, a.head.id) < std::tie(b.wallMs, b.head.id); });
    sortExerciseTasks(loaded.tasks);
    return loaded;
}

core::Result<ExerciseRun> ExerciseBook::inTransaction(core::WriteTransaction &transaction, const QString &exercise) const
{
    HALLMARKER_ASSIGN(const core::Record record, transaction.record(exercise));
    HALLMARKER_ASSIGN(const core::Record kept, transaction.record(ExerciseRecords::scenarioIdOf(record)));
    HALLMARKER_ASSIGN(const Scenario scenario, ExerciseRecords::readScenario(kept));
    return ExerciseRecords::readRun(record, scenario);
}

core::Result<ExerciseRun> ExerciseBook::change(const QString &exercise, const QString &action, Step step)
{
    ExerciseRun run;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(run, inTransaction(transaction, exercise));
        if (!run.isEvaluator(m_who))
            return core::Error(core::ErrorKind::Denied, ExerciseTexts::tr("Only evaluators run the clock."));
        const QJsonObject before = ExerciseRecords::run(run).body;
        HALLMARKER_TRY((run.*step)(transaction.nowMs()));
        if (ExerciseRecords::run(run).body == before)
            return {};
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(ExerciseRecords::run(run), run.head.revision));
        run.head = RecordHead::of(record);
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(action, work));
    return run;
}

core::Result<ExpectationScore> ExerciseBook::score(const QString &exercise, const ExpectationScore &score, qint64 expectedRevision)
{
    ExpectationScore stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(ExerciseRun run, inTransaction(transaction, exercise));
        if (!score.response.isEmpty()) {
            HALLMARKER_ASSIGN(const core::Record response, transaction.record(score.response));
            if (response.body.value(QStringLiteral("exercise")).toString() == exercise) {
                HALLMARKER_ASSIGN(const ExerciseResponse made, ExerciseRecords::readResponse(response));
                run.responses.append(made);
            }
        }
        HALLMARKER_ASSIGN(const ExpectationScore judged, run.judge(m_who, score));
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(ExerciseRecords::score(judged, exercise), expectedRevision));
        HALLMARKER_ASSIGN(stored, ExerciseRecords::readScore(record));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("exercise.scored"), work));
    return stored;
}

core::Result<ExerciseResponse> ExerciseBook::respond(const QString &exercise, const QString &inject, const QString &text, const QStringList &evidence)
{
    ExerciseResponse stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const ExerciseRun run, inTransaction(transaction, exercise));
        for (const QString &id : evidence)
            HALLMARKER_TRY(transaction.record(id));
        HALLMARKER_ASSIGN(const ExerciseResponse made, run.respond(m_who, inject, text, evidence, transaction.nowMs()));
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(ExerciseRecords::response(made, exercise), 0));
        HALLMARKER_ASSIGN(stored, ExerciseRecords::readResponse(record));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("exercise.responded"), work));
    return stored;
}

core::Result<ExerciseTask> ExerciseBook::addTask(ExerciseTask task)
{
    HALLMARKER_TRY(task.check());
    ExerciseTask stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const ExerciseRun run, inTransaction(transaction, task.exercise));
        if (!run.seatOf(m_who))
            return core::Error(core::ErrorKind::Denied, ExerciseTexts::tr("%1 has no seat in this exercise.").arg(m_who));
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(task.draft(), task.head.revision));
        HALLMARKER_ASSIGN(stored, ExerciseTask::fromRecord(record));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("exercise.task-added"), work));
    return stored;
}

} // namespace hallmarker::threats
