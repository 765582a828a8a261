#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace hallmarker::anonymisation {

/// How the losses of the columns become one score.
enum class Aggregate { ArithmeticMean, GeometricMean, Sum, Maximum, Rank };

std::optional<Aggregate> aggregateFromName(const QString &name);
QString aggregateName(Aggregate aggregate);

/// The same with a weight for each column; none = all count alike. Weighted means are divided by the sum of the weights.
struct Aggregation {
    Aggregate how = Aggregate::GeometricMean;
    std::vector<double> weights;

    double weight(std::size_t column) const { return weights.empty() ? 1 : weights[column]; }
    /// Numbers a score has: one, or as many as columns where they are ranked.
    int width(std::size_t columns) const { return how == Aggregate::Rank ? int(columns) : 1; }
    /// The score of the columns' losses. Of a rank: the losses from the largest to the smallest. None of the numbers grows
    /// when a loss shrinks, so that the score of lower bounds is a lower bound of the score.
    void apply(std::span<const double> losses, double *score) const;
};

/// Below 0 when the first is the better score; compared number by number.
int compareScores(const double *a, const double *b, int width);

} // namespace hallmarker::anonymisation
