#include "threats/exercise/Scenario.h"

#include "threats/exercise/ExerciseTexts.h"

#include <algorithm>

namespace hallmarker::threats {

namespace {

template <typename T>
const T *scenarioPart(const QList<T> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&id](const T &one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const ScenarioObjective *Scenario::objective(const QString &wanted) const { return scenarioPart(objectives, wanted); }
const ScenarioRole *Scenario::role(const QString &wanted) const { return scenarioPart(roles, wanted); }
const ScenarioClock *Scenario::clock(const QString &wanted) const { return scenarioPart(clocks, wanted); }
const Inject *Scenario::inject(const QString &wanted) const { return scenarioPart(injects, wanted); }

const Expectation *Scenario::expectation(const QString &wanted) const
{
    for (const Inject &inject : injects)
        if (const Expectation *found = scenarioPart(inject.expects, wanted))
            return found;
    return nullptr;
}

const Inject *Scenario::injectOf(const QString &expectation) const
{
    for (const Inject &inject : injects)
        if (scenarioPart(inject.expects, expectation))
            return &inject;
    return nullptr;
}

const ScenarioModule *Scenario::moduleAt(double minute) const
{
    const ScenarioModule *found = nullptr;
    for (const ScenarioModule &module : modules)
        if (module.from <= minute)
            found = &module;
    return found;
}

double Scenario::storyMinutes(double minute) const
{
    double story = 0;
    for (qsizetype i = 0; i < modules.size(); ++i) {
        const double end = i + 1 < modules.size() ? modules.at(i + 1).from : minute;
        story += qMax(0.0, qMin(minute, end) - modules.at(i).from) * modules.at(i).pace;
    }
    return modules.isEmpty() ? minute : story;
}

QStringList Scenario::roleTitles(const QStringList &ids) const
{
    QStringList titles;
    for (const QString &one : ids)
        titles += role(one) ? role(one)->title : one;
    return titles;
}

QStringList injectChannels()
{
    return {QStringLiteral("mail"), QStringLiteral("phone"), QStringLiteral("chat"), QStringLiteral("ticket"), QStringLiteral("monitor"), QStringLiteral("press"), QStringLiteral("person"), QStringLiteral("letter")};
}

QString injectChannelText(const QString &channel)
{
    switch (injectChannels().indexOf(channel)) {
    case 0: return ExerciseTexts::tr("Mail");
    case 1: return ExerciseTexts::tr("Phone");
    case 2: return ExerciseTexts::tr("Chat");
    case 3: return ExerciseTexts::tr("Ticket");
    case 4: return ExerciseTexts::tr("Monitoring");
    case 5: return ExerciseTexts::tr("Press");
    case 6: return ExerciseTexts::tr("In person");
    case 7: return ExerciseTexts::tr("Letter");
    default: return channel;
    }
}

} // namespace hallmarker::threats
