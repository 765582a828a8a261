#include "threats/exercise/ScenarioLibrary.h"

#include "threats/exercise/ExerciseTexts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hallmarker::threats {

core::Result<QList<Scenario>> ScenarioLibrary::all() const
{
    QList<Scenario> scenarios;
    for (const QString &folder : {QStringLiteral(":/exercises"), m_folder}) {
        if (folder.isEmpty())
            continue;
        for (const QString &name : QDir(folder).entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
            HALLMARKER_ASSIGN(const Scenario one, readScenarioFile(folder + QLatin1Char('/') + name));
            scenarios.removeIf([&one](const Scenario &other) { return other.id == one.id; });
            scenarios.append(one);
        }
    }
    std::sort(scenarios.begin(), scenarios.end(), [](const Scenario &a, const Scenario &b) { return a.id < b.id; });
    return scenarios;
}

core::Result<Scenario> ScenarioLibrary::find(const QString &idOrPath) const
{
    HALLMARKER_ASSIGN(const QList<Scenario> scenarios, all());
    const auto found = std::find_if(scenarios.begin(), scenarios.end(), [&idOrPath](const Scenario &one) { return one.id == idOrPath; });
    if (found != scenarios.end())
        return *found;
    if (QFileInfo(idOrPath).isFile())
        return readScenarioFile(idOrPath);
    QStringList ids;
    for (const Scenario &one : scenarios)
        ids += one.id;
    return core::Error(core::ErrorKind::NotFound, ExerciseTexts::tr("There is no exercise \"%1\", and no file of that name. There are: %2.").arg(idOrPath, ids.join(QStringLiteral(", "))));
}

} // namespace hallmarker::threats
