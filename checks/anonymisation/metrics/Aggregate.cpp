#include "checks/anonymisation/metrics/Aggregate.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace hallmarker::anonymisation {

namespace {

const QStringList &aggregateNames()
{
    static const QStringList names{QStringLiteral("arithmetic-mean"), QStringLiteral("geometric-mean"), QStringLiteral("sum"), QStringLiteral("max"), QStringLiteral("rank")};
    return names;
}

} // namespace

std::optional<Aggregate> aggregateFromName(const QString &name)
{
    const qsizetype at = aggregateNames().indexOf(name);
    return at < 0 ? std::nullopt : std::optional(Aggregate(at));
}

QString aggregateName(Aggregate aggregate)
{
    return aggregateNames().at(int(aggregate));
}

int scoreWidth(Aggregate aggregate, std::size_t columns)
{
    return aggregate == Aggregate::Rank ? int(columns) : 1;
}

void aggregate(Aggregate aggregate, std::span<const double> losses, double *score)
{
    const double n = double(losses.size());
    double value = 0;
    switch (aggregate) {
    case Aggregate::ArithmeticMean:
    case Aggregate::Sum:
        for (const double loss : losses)
            value += loss;
        score[0] = aggregate == Aggregate::Sum ? value : value / n;
        return;
    case Aggregate::GeometricMean:
        value = 1;
        for (const double loss : losses)
            value *= loss + 1;
        score[0] = std::pow(value, 1 / n) - 1;
        return;
    case Aggregate::Maximum:
        score[0] = *std::max_element(losses.begin(), losses.end());
        return;
    case Aggregate::Rank:
        std::copy(losses.begin(), losses.end(), score);
        std::sort(score, score + losses.size(), std::greater<>());
        return;
    }
}

int compareScores(const double *a, const double *b, int width)
{
    for (int i = 0; i < width; ++i)
        if (a[i] != b[i])
            return a[i] < b[i] ? -1 : 1;
    return 0;
}

} // namespace hallmarker::anonymisation
