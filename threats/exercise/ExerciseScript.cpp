#include "threats/exercise/ExerciseScript.h"

#include "core/clock/Clock.h"
#include "core/yaml/YamlFields.h"
#include "threats/exercise/ExerciseTexts.h"

#include <cmath>

namespace hallmarker::threats {

namespace {

class ScriptReplay {
public:
    explicit ScriptReplay(const core::YamlDocument &document) : m_document(document) {}

    core::Result<LoadedExercise> replay(const ScenarioFinder &find)
    {
        core::YamlFields fields(m_document, {});
        const QString scenario = fields.text(QStringLiteral("script"));
        m_run.name = fields.text(QStringLiteral("name"), QString());
        const QString began = fields.text(QStringLiteral("began"));
        const qsizetype seats = fields.list(QStringLiteral("seats")).size();
        const qsizetype steps = fields.list(QStringLiteral("steps")).size();
        const qsizetype tasks = fields.list(QStringLiteral("tasks")).size();
        m_beganMs = core::instantFromText(began);
        if (m_beganMs < 0)
            fields.fail(QStringLiteral("began"), ExerciseTexts::tr("\"%1\" is no instant. Write it as 2026-03-02T08:30:00.000Z.").arg(began));
        HALLMARKER_TRY(fields.finish());
        const auto found = find(scenario);
        if (!found)
            return found.error().at(m_document.locate(QStringLiteral("/script")));
        m_run.scenario = *found;
        if (m_run.name.isEmpty())
            m_run.name = m_run.scenario.title;
        for (qsizetype i = 0; i < seats; ++i)
            HALLMARKER_TRY(seat(core::jsonPointer(QStringLiteral("/seats"), i)));
        for (qsizetype i = 0; i < steps; ++i) {
            const QString pointer = core::jsonPointer(QStringLiteral("/steps"), i);
            if (const auto done = step(pointer); !done)
                return done.error().at(m_document.locate(pointer));
        }
        if (m_run.state == ExerciseState::Running || m_run.state == ExerciseState::Paused)
            HALLMARKER_TRY(m_run.end(m_lastMs)); // a script that just stops ends with its last step
        for (qsizetype i = 0; i < tasks; ++i)
            HALLMARKER_TRY(task(core::jsonPointer(QStringLiteral("/tasks"), i)));
        sortExerciseTasks(m_tasks);
        return LoadedExercise{std::move(m_run), std::move(m_tasks)};
    }

private:
    core::Result<void> seat(const QString &pointer)
    {
        core::YamlFields fields(m_document, pointer);
        const QString who = fields.text(QStringLiteral("who"));
        const QStringList roles = fields.texts(QStringLiteral("roles"), QStringList());
        const bool isEvaluator = fields.boolean(QStringLiteral("evaluator"), false);
        HALLMARKER_TRY(fields.finish());
        for (const QString &role : roles)
            if (!m_run.scenario.role(role))
                return core::Error(core::ErrorKind::NotFound, ExerciseTexts::tr("The scenario has no role \"%1\".").arg(role), {}, m_document.locate(pointer + QStringLiteral("/roles")));
        m_run.seats.append({who, roles, isEvaluator});
        return {};
    }

    core::Result<void> step(const QString &pointer)
    {
        core::YamlFields fields(m_document, pointer);
        const std::optional<double> at = fields.number(QStringLiteral("at"));
        const QString what = fields.choice(QStringLiteral("do"), {QStringLiteral("play"), QStringLiteral("pause"), QStringLiteral("skip"), QStringLiteral("end"), QStringLiteral("respond"), QStringLiteral("score")});
        if (!at || *at < 0 || *at > 1'000'000)
            fields.fail(QStringLiteral("at"), ExerciseTexts::tr("Each step says at which minute on the wall it was."));
        const qint64 wallMs = m_beganMs + std::llround(at.value_or(0) * 60'000);
        if (wallMs < m_lastMs)
            fields.fail(QStringLiteral("at"), ExerciseTexts::tr("The steps go back in time."));
        m_lastMs = wallMs;
        if (what == QLatin1String("respond"))
            return respond(fields, wallMs);
        if (what == QLatin1String("score"))
            return score(fields, wallMs);
        HALLMARKER_TRY(fields.finish());
        return what == QLatin1String("play") ? m_run.play(wallMs) : what == QLatin1String("pause") ? m_run.pause(wallMs) : what == QLatin1String("skip") ? m_run.skip(wallMs) : m_run.end(wallMs);
    }

    core::Result<void> respond(core::YamlFields &fields, qint64 wallMs)
    {
        const QString who = fields.text(QStringLiteral("as"));
        const QString inject = fields.text(QStringLiteral("inject"), QString());
        const QString text = fields.text(QStringLiteral("text"));
        const QString id = fields.text(QStringLiteral("id"), QString());
        HALLMARKER_TRY(fields.finish());
        HALLMARKER_ASSIGN(ExerciseResponse made, m_run.respond(who, inject, text, {}, wallMs));
        made.head.id = id.isEmpty() ? QStringLiteral("response-%1").arg(m_run.responses.size() + 1) : id;
        if (m_run.response(made.head.id))
            return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("\"%1\" is there twice.").arg(made.head.id));
        m_run.responses.append(made);
        return {};
    }

    core::Result<void> score(core::YamlFields &fields, qint64)
    {
        ExpectationScore score;
        const QString who = fields.text(QStringLiteral("as"));
        score.expectation = fields.text(QStringLiteral("expectation"));
        score.level = static_cast<ScoreLevel>(qMax<qsizetype>(0, scoreLevelNames().indexOf(fields.choice(QStringLiteral("level"), scoreLevelNames()))));
        score.note = fields.text(QStringLiteral("note"), QString());
        score.response = fields.text(QStringLiteral("response"), QString());
        if (const std::optional<double> minute = fields.number(QStringLiteral("minute")))
            score.exerciseMs = std::llround(*minute * 60'000);
        HALLMARKER_TRY(fields.finish());
        HALLMARKER_ASSIGN(const ExpectationScore judged, m_run.judge(who, score));
        m_run.scores.removeIf([&judged](const ExpectationScore &other) { return other.expectation == judged.expectation; });
        m_run.scores.append(judged);
        return {};
    }

    core::Result<void> task(const QString &pointer)
    {
        core::YamlFields fields(m_document, pointer);
        ExerciseTask task;
        task.expectation = fields.text(QStringLiteral("expectation"), QString());
        task.text = fields.text(QStringLiteral("text"));
        task.owner = fields.text(QStringLiteral("owner"));
        task.due = fields.text(QStringLiteral("due"));
        task.threat = fields.text(QStringLiteral("threat"), QString());
        task.control = fields.text(QStringLiteral("control"), QString());
        HALLMARKER_TRY(fields.finish());
        if (!task.expectation.isEmpty() && !m_run.scenario.expectation(task.expectation))
            return core::Error(core::ErrorKind::NotFound, ExerciseTexts::tr("The scenario has no expectation \"%1\".").arg(task.expectation), {}, m_document.locate(pointer + QStringLiteral("/expectation")));
        if (const auto sound = task.check(); !sound)
            return core::Error(sound.error().kind, sound.error().message, sound.error().detail, m_document.locate(pointer + sound.error().where.pointer));
        m_tasks.append(task);
        return {};
    }

    const core::YamlDocument &m_document;
    ExerciseRun m_run;
    QList<ExerciseTask> m_tasks;
    qint64 m_beganMs = 0;
    qint64 m_lastMs = 0;
};

} // namespace

core::Result<LoadedExercise> replayExercise(const QByteArray &script, const QString &file, const ScenarioFinder &find)
{
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYaml(script, file));
    return ScriptReplay(document).replay(find);
}

} // namespace hallmarker::threats
