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

void Aggregation::apply(std::span<const double> losses, double *score) const
{
    const std::size_t n = losses.size();
    double sum = 0;
    double total = 0;
    double product = 1;
    switch (how) {
    case Aggregate::ArithmeticMean:
    case Aggregate::Sum:
        for (std::size_t i = 0; i < n; ++i) {
            sum += losses[i] * weight(i);
            total += weight(i);
        }
        score[0] = how == Aggregate::Sum ? sum : sum / total;
        return;
    case Aggregate::GeometricMean:
        if (weights.empty()) {
            for (const double loss : losses)
                product *= loss + 1;
            score[0] = std::pow(product, 1 / double(n)) - 1;
            return;
        }
        for (std::size_t i = 0; i < n; ++i) {
            sum += std::log1p(losses[i]) * weight(i);
            total += weight(i);
        }
        score[0] = std::expm1(sum / total);
        return;
    case Aggregate::Maximum:
        score[0] = 0;
        for (std::size_t i = 0; i < n; ++i)
            score[0] = std::max(score[0], losses[i] * weight(i));
        return;
    case Aggregate::Rank:
        for (std::size_t i = 0; i < n; ++i)
            score[i] = losses[i] * weight(i);
        std::sort(score, score + n, std::greater<>());
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
