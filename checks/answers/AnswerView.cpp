#include "checks/answers/AnswerView.h"

#include "checks/encoding/DefinitionParts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

namespace {

struct AnswerViewText {
    Q_DECLARE_TR_FUNCTIONS(AnswerViewText)
};

} // namespace

QList<core::ParameterSpec> AnswerView::parameters()
{
    const QString group = AnswerViewText::tr("Measures of the interface");
    return {DefinitionParts::choice("answers", AnswerViewText::tr("Answers"), AnswerViewText::tr("scores: a caller gets a probability per class. label-only: a caller gets the decision and nothing else."), {QStringLiteral("scores"), QStringLiteral("label-only")}, group),
            DefinitionParts::integer("decimals", AnswerViewText::tr("Decimals of scores"), AnswerViewText::tr("Probabilities are rounded to so many decimals. -1: as exact as the model gives them."), -1, -1, 12, group),
            DefinitionParts::integer("quota", AnswerViewText::tr("Calls of one caller"), AnswerViewText::tr("After so many calls a caller gets no further answer. 0: no limit."), 0, 0, 1e9, group)};
}

AnswerView AnswerView::of(const QJsonObject &parameters)
{
    return {parameters.value(u"answers").toString() == u"label-only", parameters.value(u"decimals").toInt(-1), parameters.value(u"quota").toInteger(0)};
}

QString AnswerView::text() const
{
    QStringList parts;
    if (isLabelOnly)
        parts.append(AnswerViewText::tr("labels only"));
    else if (decimals >= 0)
        parts.append(AnswerViewText::tr("scores with %1 decimals").arg(decimals));
    else
        parts.append(AnswerViewText::tr("exact scores"));
    if (quota > 0)
        parts.append(AnswerViewText::tr("%1 calls at most").arg(quota));
    return parts.join(QStringLiteral(", "));
}

std::vector<double> AnswerView::seen(std::vector<double> probabilities, int classes) const
{
    const double scale = std::pow(10.0, std::max(0, decimals));
    const auto width = std::ptrdiff_t(classes);
    for (auto row = probabilities.begin(); row != probabilities.end(); row += width) {
        if (isLabelOnly) {
            const auto best = std::max_element(row, row + width);
            const bool isFinite = std::all_of(row, row + width, [](double p) { return std::isfinite(p); });
            for (auto one = row; one != row + width; ++one)
                *one = isFinite && one == best ? 1 : 0;
        } else if (decimals >= 0) {
            std::transform(row, row + width, row, [scale](double p) { return std::round(p * scale) / scale; });
        }
    }
    return probabilities;
}

} // namespace hallmarker::checks
