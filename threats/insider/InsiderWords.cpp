#include "threats/insider/InsiderWords.h"

#include <algorithm>

namespace hallmarker::threats {

InsiderScenario wordedScenario(const InsiderScenario &scenario, const CatalogueWords &words)
{
    static const core::Result<InsiderLibrary> shipped = InsiderLibrary::builtIn();
    if (!shipped)
        return scenario;
    const QList<InsiderScenario> &all = shipped->scenarios();
    const auto ours = std::find_if(all.begin(), all.end(), [&scenario](const InsiderScenario &one) { return one.id == scenario.id; });
    if (ours == all.end())
        return scenario;
    InsiderScenario said = scenario;
    const auto word = [&](const char *field, QString InsiderScenario::*text) {
        const QString known = words.text(QStringLiteral("insider/%1/%2").arg(scenario.id, QLatin1String(field)));
        if (!known.isEmpty() && scenario.*text == (*ours).*text)
            said.*text = known;
    };
    word("title", &InsiderScenario::title);
    word("story", &InsiderScenario::story);
    word("clear", &InsiderScenario::clear);
    return said;
}

} // namespace hallmarker::threats
