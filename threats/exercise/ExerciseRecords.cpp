#include "threats/exercise/ExerciseRecords.h"

#include "core/digest/Hasher.h"
#include "threats/exercise/ExerciseTexts.h"
#include "threats/workshop/Workshop.h"

#include <QJsonArray>

namespace hallmarker::threats {

namespace {

core::Error noExercisePart(const core::Record &record)
{
    return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("The record \"%1\" is no part of an exercise.").arg(record.id), {}, {.file = record.id});
}

QString keptScenarioId(const Scenario &scenario)
{
    return QStringLiteral("exercise-scenario_") + scenario.digest.hex().left(24);
}

} // namespace

core::RecordDraft ExerciseRecords::scenario(const Scenario &scenario)
{
    core::RecordDraft draft;
    draft.id = keptScenarioId(scenario);
    draft.kind = QString::fromLatin1(scenarioKind);
    draft.name = scenario.title;
    draft.body = {{QStringLiteral("scenario"), scenario.id}, {QStringLiteral("version"), scenario.version}, {QStringLiteral("source"), QString::fromUtf8(scenario.source)}};
    return draft;
}

core::Result<Scenario> ExerciseRecords::readScenario(const core::Record &record)
{
    if (record.kind != QLatin1String(scenarioKind))
        return noExercisePart(record);
    return threats::readScenario(record.body.value(QStringLiteral("source")).toString().toUtf8(), record.id);
}

core::RecordDraft ExerciseRecords::run(const ExerciseRun &run)
{
    QJsonArray seats;
    for (const ExerciseSeat &seat : run.seats)
        seats.append(QJsonObject{{QStringLiteral("who"), seat.who}, {QStringLiteral("roles"), QJsonArray::fromStringList(seat.roles)}, {QStringLiteral("evaluator"), seat.isEvaluator}});
    QJsonArray stretches;
    for (const ExerciseStretch &one : run.times.stretches)
        stretches.append(QJsonObject{{QStringLiteral("from"), one.fromMs}, {QStringLiteral("to"), one.toMs}, {QStringLiteral("at"), one.atMs}});
    // What a file of ATLAS said is kept: the scenario's own text only points there.
    QJsonObject told;
    for (const Inject &inject : run.scenario.injects)
        if (!inject.atlas.isEmpty())
            told.insert(inject.id, inject.text);
    core::RecordDraft draft;
    draft.id = run.head.id;
    draft.kind = QString::fromLatin1(runKind);
    draft.name = run.name;
    draft.body = {{QStringLiteral("scenario"), keptScenarioId(run.scenario)}, {QStringLiteral("seats"), seats}, {QStringLiteral("state"), exerciseStateNames().at(static_cast<int>(run.state))}, {QStringLiteral("stretches"), stretches}, {QStringLiteral("atlas"), told}};
    return draft;
}

QString ExerciseRecords::scenarioIdOf(const core::Record &run)
{
    return run.body.value(QStringLiteral("scenario")).toString();
}

core::Result<ExerciseRun> ExerciseRecords::readRun(const core::Record &record, const Scenario &scenario)
{
    const BodyFields body(record.body);
    const qsizetype state = exerciseStateNames().indexOf(body.text("state"));
    if (record.kind != QLatin1String(runKind) || state < 0)
        return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("The record \"%1\" is not an exercise.").arg(record.id), {}, {.file = record.id});
    ExerciseRun run;
    run.head = RecordHead::of(record);
    run.name = record.name;
    run.scenario = scenario;
    run.state = static_cast<ExerciseState>(state);
    for (const QJsonValue &value : body.value("seats").toArray()) {
        const BodyFields seat(value.toObject());
        run.seats.append({seat.text("who"), seat.texts("roles"), seat.flag("evaluator")});
    }
    for (const QJsonValue &value : body.value("stretches").toArray()) {
        const BodyFields one(value.toObject());
        run.times.stretches.append({one.number("from"), one.number("to"), one.number("at")});
    }
    const QJsonObject told = body.value("atlas").toObject();
    for (Inject &inject : run.scenario.injects)
        if (told.contains(inject.id))
            inject.text = told.value(inject.id).toString();
    return run;
}

core::RecordDraft ExerciseRecords::response(const ExerciseResponse &response, const QString &exercise)
{
    core::RecordDraft draft;
    draft.id = response.head.id;
    draft.kind = QString::fromLatin1(responseKind);
    draft.name = response.text.left(120);
    draft.body = {{QStringLiteral("exercise"), exercise}, {QStringLiteral("inject"), response.inject}, {QStringLiteral("by"), response.by}, {QStringLiteral("role"), response.role}, {QStringLiteral("text"), response.text}, {QStringLiteral("evidence"), QJsonArray::fromStringList(response.evidence)}, {QStringLiteral("wallMs"), response.wallMs}, {QStringLiteral("exerciseMs"), response.exerciseMs}};
    draft.searchText = response.text;
    return draft;
}

core::Result<ExerciseResponse> ExerciseRecords::readResponse(const core::Record &record)
{
    if (record.kind != QLatin1String(responseKind))
        return noExercisePart(record);
    const BodyFields body(record.body);
    return ExerciseResponse{RecordHead::of(record), body.text("inject"), body.text("by"), body.text("role"), body.text("text"), body.texts("evidence"), body.number("wallMs"), body.number("exerciseMs")};
}

core::RecordDraft ExerciseRecords::score(const ExpectationScore &score, const QString &exercise)
{
    core::RecordDraft draft;
    draft.id = workshopPartId(QString::fromLatin1(scoreKind), exercise, {score.expectation});
    draft.kind = QString::fromLatin1(scoreKind);
    draft.name = score.expectation;
    draft.body = {{QStringLiteral("exercise"), exercise}, {QStringLiteral("expectation"), score.expectation}, {QStringLiteral("level"), scoreLevelNames().at(static_cast<int>(score.level))}, {QStringLiteral("note"), score.note}, {QStringLiteral("by"), score.by}, {QStringLiteral("response"), score.response}};
    if (score.exerciseMs)
        draft.body.insert(QStringLiteral("exerciseMs"), *score.exerciseMs);
    return draft;
}

core::Result<ExpectationScore> ExerciseRecords::readScore(const core::Record &record)
{
    const BodyFields body(record.body);
    const qsizetype level = scoreLevelNames().indexOf(body.text("level"));
    if (record.kind != QLatin1String(scoreKind) || level < 0)
        return noExercisePart(record);
    ExpectationScore score{RecordHead::of(record), body.text("expectation"), static_cast<ScoreLevel>(level), body.text("note"), body.text("by"), body.text("response"), std::nullopt};
    if (record.body.contains(QStringLiteral("exerciseMs")))
        score.exerciseMs = body.number("exerciseMs");
    return score;
}

} // namespace hallmarker::threats
