#include "ui/exercises/ExerciseClocks.h"

#include "threats/workshop/WorkshopTimer.h"
#include "ui/kit/Tokens.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace hallmarker::ui {

ExerciseClocks::ExerciseClocks(QWidget *parent) : QWidget(parent), m_clock(new QLabel(this)), m_terms(new QLabel(this))
{
    setObjectName(QStringLiteral("exercise.clocks"));
    m_clock->setFont(tabularFont(typeFont(TypeRole::Section, font())));
    m_clock->setAccessibleName(tr("Clocks"));
    m_clock->setWordWrap(true);
    m_terms->setWordWrap(true);
    m_terms->setTextFormat(Qt::PlainText);
    m_terms->setAccessibleName(tr("Terms of the law"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_clock);
    column->addWidget(m_terms);
}

void ExerciseClocks::show(const threats::ExerciseRun &run)
{
    m_run = run;
}

QString ExerciseClocks::text() const
{
    return m_clock->text();
}

void ExerciseClocks::tick(qint64 nowMs)
{
    if (!m_run)
        return;
    const qint64 exerciseMs = m_run->times.exerciseMs(nowMs);
    const double minute = double(exerciseMs) / 60'000;
    const double story = m_run->scenario.storyMinutes(minute);
    m_clock->setText(tr("Exercise %1 · story %2 h · wall %3", "three clocks").arg(threats::WorkshopTimer::text(exerciseMs), QLocale().toString(story / 60, 'f', 1), QDateTime::fromMSecsSinceEpoch(nowMs).toString(QStringLiteral("HH:mm"))));
    QStringList terms;
    for (const threats::ClockOutcome &one : threats::ExerciseOutcome::of(*m_run, exerciseMs).clocks) {
        if (one.standing == threats::ClockOutcome::Standing::NotStarted)
            continue;
        const QString left = QLocale().toString(one.clock.hours - one.takenHours(), 'f', 1);
        const QString title = one.clock.law.isEmpty() ? one.clock.title : QStringLiteral("%1 (%2)").arg(one.clock.title, one.clock.law);
        terms += one.standing == threats::ClockOutcome::Standing::Running ? tr("%1: %2 h left", "a duty and its term").arg(title, left) : QStringLiteral("%1: %2").arg(title, threats::clockStandingText(one.standing));
    }
    m_terms->setText(terms.join(QLatin1Char('\n')));
    m_terms->setVisible(!terms.isEmpty());
}

} // namespace hallmarker::ui
