#include "threats/exercise/report/AfterActionReport.h"

#include "core/clock/Clock.h"
#include "threats/exercise/ExerciseTexts.h"
#include "threats/workshop/WorkshopTimer.h"

#include <QLocale>

namespace hallmarker::threats {

namespace {

using core::plainText;
using core::ReportSpan;

class AfterActionWriter {
public:
    AfterActionWriter(const LoadedExercise &exercise, qint64 exerciseMs) : m_exercise(exercise), m_run(exercise.run), m_outcome(ExerciseOutcome::of(exercise.run, exerciseMs)) {}

    core::Report write()
    {
        m_report.title = m_run.name;
        m_report.subtitle = ExerciseTexts::tr("After-action report");
        for (const ExerciseSeat &seat : m_run.seats)
            if (seat.isEvaluator && m_report.author.isEmpty())
                m_report.author = seat.who;
        const QList<ExerciseStretch> &stretches = m_run.times.stretches;
        m_report.createdText = stretches.isEmpty() ? core::instantText(0) : core::instantText(qMax(stretches.constLast().toMs, stretches.constLast().fromMs));
        m_report.metadata = {{QStringLiteral("scenario"), QStringLiteral("%1@%2").arg(m_run.scenario.id).arg(m_run.scenario.version)}, {QStringLiteral("scenarioDigest"), m_run.scenario.digest.toString()}};
        summary();
        objectives();
        clocks();
        strengths();
        gaps();
        tasks();
        timings();
        course();
        debrief();
        return std::move(m_report);
    }

private:
    void add(core::ReportBlock block) { m_report.blocks.push_back(std::move(block)); }
    void heading(const QString &text, const char *anchor) { add(core::ReportHeading{1, text, QString::fromLatin1(anchor)}); }
    void nothing(const QString &text) { add(core::ReportParagraph{{{text, ReportSpan::Style::Emphasis, {}}}}); }
    static QString minute(double minutes) { return WorkshopTimer::text(qint64(minutes * 60'000 + 0.5)); }
    QString hours(double hours) const { return ExerciseTexts::tr("%1 h").arg(core::documentLocale(m_report.language).toString(hours, 'f', 1)); }
    QString roleTitle(const QString &id) const { return id.isEmpty() ? ExerciseTexts::tr("anybody") : m_run.scenario.roleTitles({id}).constFirst(); }
    static QString tone(const ExpectationOutcome &one) { return one.isStrength() ? QStringLiteral("pass") : one.level == ScoreLevel::Met || one.level == ScoreLevel::Partly ? QStringLiteral("warn") : QStringLiteral("fail"); }
    static QString levelText(const ExpectationOutcome &one) { return one.isLate ? ExerciseTexts::tr("%1, late").arg(scoreLevelText(one.level)) : scoreLevelText(one.level); }

    void summary()
    {
        heading(ExerciseTexts::tr("Summary"), "summary");
        if (!m_run.scenario.summary.isEmpty())
            add(core::ReportParagraph{plainText(m_run.scenario.summary)});
        core::ReportFields fields;
        fields.fields += {ExerciseTexts::tr("Scenario"), plainText(QStringLiteral("%1 (%2, %3)").arg(m_run.scenario.title, m_run.scenario.id).arg(m_run.scenario.version))};
        if (!m_run.times.stretches.isEmpty())
            fields.fields += {ExerciseTexts::tr("Began"), plainText(core::documentInstant(core::instantText(m_run.times.stretches.constFirst().fromMs), m_report.language))};
        fields.fields += {ExerciseTexts::tr("State"), plainText(exerciseStateText(m_run.state))};
        fields.fields += {ExerciseTexts::tr("Exercise clock at the end"), plainText(m_outcome.endMinute < 0 ? QString() : minute(m_outcome.endMinute))};
        fields.fields += {ExerciseTexts::tr("Score"), plainText(ExerciseTexts::tr("%1 %").arg(m_outcome.percent()))};
        fields.fields += {ExerciseTexts::tr("Strengths and gaps"), plainText(ExerciseTexts::tr("%1 strengths, %2 gaps").arg(m_outcome.strengths().size()).arg(m_outcome.gaps().size()))};
        add(fields);
        core::ReportTable table{ExerciseTexts::tr("Who sat at the table"), {ExerciseTexts::tr("Name"), ExerciseTexts::tr("Role")}, {}, {}, {1, 2}, {}};
        for (const ExerciseSeat &seat : m_run.seats)
            table.rows.append({plainText(seat.who), plainText(seat.isEvaluator ? ExerciseTexts::tr("Evaluator") : m_run.scenario.roleTitles(seat.roles).join(QStringLiteral(", ")))});
        add(table);
    }
    void objectives()
    {
        heading(ExerciseTexts::tr("Objectives"), "objectives");
        core::ReportTable table{ExerciseTexts::tr("Points by objective; what was met too late or in part counts half"), {ExerciseTexts::tr("Objective"), ExerciseTexts::tr("Points"), ExerciseTexts::tr("Share")}, {}, {Qt::AlignLeft, Qt::AlignRight, Qt::AlignRight}, {}, {}};
        const QLocale locale = core::documentLocale(m_report.language);
        for (const ObjectiveOutcome &one : m_outcome.objectives) {
            table.rows.append({plainText(one.objective.text), plainText(QStringLiteral("%1 / %2").arg(locale.toString(one.points), locale.toString(one.possible))), plainText(one.possible == 0 ? ExerciseTexts::tr("not played") : ExerciseTexts::tr("%1 %").arg(one.percent()))});
            table.tones.append({QString(), QString(), one.possible == 0 ? QString() : one.percent() >= 80 ? QStringLiteral("pass") : one.percent() >= 50 ? QStringLiteral("warn") : QStringLiteral("fail")});
        }
        add(table);
    }
    void clocks()
    {
        if (m_outcome.clocks.isEmpty())
            return;
        heading(ExerciseTexts::tr("Terms of the law"), "clocks");
        core::ReportTable table{ExerciseTexts::tr("In hours of the story"), {ExerciseTexts::tr("Duty"), ExerciseTexts::tr("Law"), ExerciseTexts::tr("Term"), ExerciseTexts::tr("Taken"), ExerciseTexts::tr("Result")}, {}, {Qt::AlignLeft, Qt::AlignLeft, Qt::AlignRight, Qt::AlignRight, Qt::AlignLeft}, {4, 3, 1, 1, 3}, {}};
        for (const ClockOutcome &one : m_outcome.clocks) {
            const bool isStarted = one.standing != ClockOutcome::Standing::NotStarted;
            table.rows.append({plainText(one.clock.title), plainText(one.clock.law), plainText(hours(one.clock.hours)), plainText(isStarted ? hours(one.takenHours()) : QString()), plainText(clockStandingText(one.standing))});
            table.tones.append({QString(), QString(), QString(), QString(), one.standing == ClockOutcome::Standing::Met ? QStringLiteral("pass") : one.standing == ClockOutcome::Standing::Late || one.standing == ClockOutcome::Standing::Missed ? QStringLiteral("fail") : QStringLiteral("info")});
        }
        add(table);
    }
    void strengths()
    {
        heading(ExerciseTexts::tr("Strengths"), "strengths");
        const QList<ExpectationOutcome> list = m_outcome.strengths();
        if (list.isEmpty())
            return nothing(ExerciseTexts::tr("No expectation was met in time."));
        core::ReportList items;
        for (const ExpectationOutcome &one : list) {
            core::ReportText text = plainText(one.expectation.text);
            if (!one.note.isEmpty())
                text += {QStringLiteral(" – ") + one.note, ReportSpan::Style::Emphasis, {}};
            items.items += text;
        }
        add(items);
    }
    void gaps()
    {
        heading(ExerciseTexts::tr("Gaps"), "gaps");
        const QList<ExpectationOutcome> list = m_outcome.gaps();
        if (list.isEmpty())
            return nothing(ExerciseTexts::tr("Every expectation was met in time."));
        core::ReportTable table{ExerciseTexts::tr("What was expected and did not happen, or not in time"), {ExerciseTexts::tr("Expected"), ExerciseTexts::tr("Of"), ExerciseTexts::tr("Result"), ExerciseTexts::tr("Note"), ExerciseTexts::tr("Task")}, {}, {}, {5, 2, 2, 4, 2}, {}};
        for (const ExpectationOutcome &one : list) {
            const ExerciseTask *task = m_exercise.taskFor(one.expectation.id);
            table.rows.append({plainText(one.expectation.text), plainText(roleTitle(one.expectation.role)), plainText(levelText(one)), plainText(one.note), plainText(task ? QStringLiteral("%1, %2").arg(task->owner, task->due) : ExerciseTexts::tr("none yet"))});
            table.tones.append({QString(), QString(), tone(one), QString(), task ? QString() : QStringLiteral("warn")});
        }
        add(table);
    }
    void tasks()
    {
        if (m_exercise.tasks.isEmpty())
            return;
        heading(ExerciseTexts::tr("Tasks"), "tasks");
        core::ReportTable table{ExerciseTexts::tr("Who closes which gap until when"), {ExerciseTexts::tr("Task"), ExerciseTexts::tr("Owner"), ExerciseTexts::tr("Due"), ExerciseTexts::tr("Threat or control")}, {}, {}, {5, 2, 2, 2}, {}};
        for (const ExerciseTask &task : m_exercise.tasks) {
            QStringList bound{task.threat, task.control};
            bound.removeAll(QString());
            table.rows.append({plainText(task.text), plainText(task.owner), plainText(task.due), plainText(bound.join(QStringLiteral(", ")))});
        }
        add(table);
    }
    void timings()
    {
        heading(ExerciseTexts::tr("Timings"), "timings");
        core::ReportTable table{ExerciseTexts::tr("On the exercise clock"), {ExerciseTexts::tr("Expected"), ExerciseTexts::tr("Inject"), ExerciseTexts::tr("Until"), ExerciseTexts::tr("Done"), ExerciseTexts::tr("Result")}, {}, {Qt::AlignLeft, Qt::AlignRight, Qt::AlignRight, Qt::AlignRight, Qt::AlignLeft}, {6, 1, 1, 1, 2}, {}};
        for (const ExpectationOutcome &one : m_outcome.expectations) {
            table.rows.append({plainText(one.expectation.text), plainText(minute(one.inject.at)), plainText(one.expectation.within > 0 ? minute(one.inject.at + one.expectation.within) : QString()), plainText(one.metMinute ? minute(*one.metMinute) : QString()), plainText(one.hasCome ? levelText(one) : ExerciseTexts::tr("not played"))});
            table.tones.append({QString(), QString(), QString(), QString(), one.hasCome ? tone(one) : QString()});
        }
        add(table);
    }
    void course()
    {
        heading(ExerciseTexts::tr("What happened when"), "course");
        core::ReportTable table{ExerciseTexts::tr("Injects and responses"), {ExerciseTexts::tr("Clock"), ExerciseTexts::tr("Who"), ExerciseTexts::tr("What")}, {}, {Qt::AlignRight, Qt::AlignLeft, Qt::AlignLeft}, {}, {}};
        qsizetype next = 0;
        const auto responsesUntil = [&](double until) {
            for (; next < m_run.responses.size() && double(m_run.responses.at(next).exerciseMs) / 60'000 < until; ++next) {
                const ExerciseResponse &one = m_run.responses.at(next);
                table.rows.append({plainText(minute(double(one.exerciseMs) / 60'000)), plainText(QStringLiteral("%1 (%2)").arg(one.by, roleTitle(one.role))), plainText(one.text)});
                table.tones.append({QString(), QString(), QString()});
            }
        };
        for (const Inject &inject : m_run.scenario.injects) {
            if (inject.at > m_outcome.endMinute)
                break;
            responsesUntil(inject.at);
            const QString to = inject.to.isEmpty() ? ExerciseTexts::tr("everybody") : m_run.scenario.roleTitles(inject.to).join(QStringLiteral(", "));
            table.rows.append({plainText(minute(inject.at)), {{ExerciseTexts::tr("%1 to %2").arg(injectChannelText(inject.channel), to), ReportSpan::Style::Strong, {}}}, {{inject.text, ReportSpan::Style::Emphasis, {}}}});
            table.tones.append({QStringLiteral("info"), QStringLiteral("info"), QStringLiteral("info")});
        }
        responsesUntil(1e12);
        add(table);
    }
    void debrief()
    {
        if (m_run.scenario.debrief.isEmpty())
            return;
        heading(ExerciseTexts::tr("Questions for the debriefing"), "debrief");
        core::ReportList list;
        for (const QString &question : m_run.scenario.debrief)
            list.items += plainText(question);
        add(list);
    }

    const LoadedExercise &m_exercise;
    const ExerciseRun &m_run;
    ExerciseOutcome m_outcome;
    core::Report m_report;
};

} // namespace

core::Report afterActionReport(const LoadedExercise &exercise, qint64 exerciseMs)
{
    return AfterActionWriter(exercise, exerciseMs).write();
}

} // namespace hallmarker::threats
