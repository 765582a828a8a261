#pragma once

#include <QString>

#include <optional>
#include <span>

namespace hallmarker::anonymisation {

/// How the losses of the columns become one score.
enum class Aggregate { ArithmeticMean, GeometricMean, Sum, Maximum, Rank };

std::optional<Aggregate> aggregateFromName(const QString &name);
QString aggregateName(Aggregate aggregate);

/// Numbers a score has: one, or as many as columns where they are ranked.
int scoreWidth(Aggregate aggregate, std::size_t columns);

/// The score of the columns' losses. Of a rank: the losses from the largest to the smallest. None of them grows when a
/// loss shrinks, so that the score of lower bounds is a lower bound of the score.
void aggregate(Aggregate aggregate, std::span<const double> losses, double *score);

/// Below 0 when the first is the better score; compared number by number.
int compareScores(const double *a, const double *b, int width);

} // namespace hallmarker::anonymisation
