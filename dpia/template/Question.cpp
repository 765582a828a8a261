#include "dpia/template/Question.h"

#include <algorithm>

namespace hallmarker::dpia {

QStringList gaugeStageNames()
{
    static const QStringList names{QStringLiteral("current"), QStringLiteral("inherent")};
    return names;
}

QStringList questionTypeNames()
{
    return {QStringLiteral("text"), QStringLiteral("choice"), QStringLiteral("multi"), QStringLiteral("number"),    QStringLiteral("date"),
            QStringLiteral("list"), QStringLiteral("table"),  QStringLiteral("gauge"), QStringLiteral("reference"), QStringLiteral("evidence")};
}

const Choice *Question::choice(const QString &key) const
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&key](const Choice &choice) { return choice.key == key; });
    return found == choices.end() ? nullptr : &*found;
}

const ScaleLevel *Scale::level(int value) const
{
    const auto found = std::find_if(levels.begin(), levels.end(), [value](const ScaleLevel &level) { return level.value == value; });
    return found == levels.end() ? nullptr : &*found;
}

} // namespace hallmarker::dpia
