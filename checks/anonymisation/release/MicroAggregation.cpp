#include "checks/anonymisation/release/MicroAggregation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace hallmarker::anonymisation {

namespace {

struct MicroAggregationTexts {
    Q_DECLARE_TR_FUNCTIONS(MicroAggregationTexts)
};

constexpr std::size_t mostRecordsOfSeveral = 200'000;

using Points = std::vector<std::vector<double>>; ///< [column][record], mean 0 and variance 1

double distance(const Points &points, std::size_t record, const std::vector<double> &from)
{
    double sum = 0;
    for (std::size_t c = 0; c < points.size(); ++c)
        sum += (points[c][record] - from[c]) * (points[c][record] - from[c]);
    return sum;
}

std::vector<double> pointOf(const Points &points, std::size_t record)
{
    std::vector<double> point;
    for (const std::vector<double> &column : points)
        point.push_back(column[record]);
    return point;
}

std::vector<double> centre(const Points &points, const std::vector<std::size_t> &records)
{
    std::vector<double> point(points.size(), 0);
    for (std::size_t c = 0; c < points.size(); ++c) {
        for (const std::size_t record : records)
            point[c] += points[c][record];
        point[c] /= double(records.size());
    }
    return point;
}

std::size_t farthest(const Points &points, const std::vector<std::size_t> &records, const std::vector<double> &from)
{
    return *std::max_element(records.begin(), records.end(), [&](std::size_t a, std::size_t b) { return distance(points, a, from) < distance(points, b, from); });
}

/// Takes the k records nearest to a point out of `left`; equal distances by record.
std::vector<std::size_t> takeNearest(const Points &points, std::vector<std::size_t> &left, const std::vector<double> &to, std::size_t k)
{
    std::vector<std::pair<double, std::size_t>> byDistance;
    byDistance.reserve(left.size());
    for (const std::size_t record : left)
        byDistance.emplace_back(distance(points, record, to), record);
    std::nth_element(byDistance.begin(), byDistance.begin() + std::ptrdiff_t(k) - 1, byDistance.end());
    std::vector<std::size_t> taken;
    left.clear();
    for (std::size_t i = 0; i < byDistance.size(); ++i)
        (i < k ? taken : left).push_back(byDistance[i].second);
    std::sort(left.begin(), left.end());
    return taken;
}

/// One column: neighbours in the order, the best split found exactly (Hansen and Mukherjee 2003).
std::vector<std::vector<std::size_t>> groupsOfOne(const std::vector<double> &values, std::size_t k)
{
    const std::size_t n = values.size();
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> sums(n + 1, 0);
    std::vector<double> squares(n + 1, 0);
    for (std::size_t i = 0; i < n; ++i) {
        sums[i + 1] = sums[i] + values[order[i]];
        squares[i + 1] = squares[i] + values[order[i]] * values[order[i]];
    }
    std::vector<double> least(n + 1, std::numeric_limits<double>::infinity());
    std::vector<std::size_t> from(n + 1, 0);
    least[0] = 0;
    for (std::size_t end = k; end <= n; ++end) {
        for (std::size_t size = k; size < 2 * k && size <= end; ++size) {
            const std::size_t begin = end - size;
            const double sum = sums[end] - sums[begin];
            const double cost = least[begin] + squares[end] - squares[begin] - sum * sum / double(size);
            if (cost < least[end]) {
                least[end] = cost;
                from[end] = begin;
            }
        }
    }
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t end = n; end > 0; end = from[end])
        groups.emplace_back(order.begin() + std::ptrdiff_t(from[end]), order.begin() + std::ptrdiff_t(end));
    return groups;
}

core::Result<std::vector<std::vector<std::size_t>>> groupsOfSeveral(const Points &points, std::size_t k, core::Progress &progress)
{
    std::vector<std::size_t> left(points.front().size());
    std::iota(left.begin(), left.end(), std::size_t(0));
    std::vector<std::vector<std::size_t>> groups;
    while (left.size() >= 3 * k) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, MicroAggregationTexts::tr("The micro-aggregation was cancelled."));
        const std::vector<double> one = pointOf(points, farthest(points, left, centre(points, left)));
        const std::vector<double> other = pointOf(points, farthest(points, left, one));
        groups.push_back(takeNearest(points, left, one, k));
        groups.push_back(takeNearest(points, left, other, k));
    }
    if (left.size() >= 2 * k)
        groups.push_back(takeNearest(points, left, pointOf(points, farthest(points, left, centre(points, left))), k));
    if (!left.empty())
        groups.push_back(left);
    return groups;
}

} // namespace

core::Result<MicroAggregation> MicroAggregation::of(const std::vector<core::Column> &columns, std::size_t k, core::Progress &progress)
{
    if (columns.empty() || k < 2)
        return core::Error(core::ErrorKind::Usage, MicroAggregationTexts::tr("Micro-aggregation needs at least one column and groups of at least 2 records."));
    const std::size_t records = columns.front().size();
    if (records < k)
        return core::Error(core::ErrorKind::Invalid, MicroAggregationTexts::tr("The table has %1 records, fewer than one group of %2.").arg(records).arg(k));
    if (columns.size() > 1 && records > mostRecordsOfSeveral)
        return core::Error(core::ErrorKind::LimitExceeded, MicroAggregationTexts::tr("%1 records are too many for micro-aggregation of several columns together; at most %2 are possible.").arg(records).arg(mostRecordsOfSeveral));
    Points points;
    for (const core::Column &column : columns) {
        std::vector<double> values;
        double sum = 0;
        for (std::size_t record = 0; record < records; ++record) {
            values.push_back(column.number(record));
            if (!std::isfinite(values.back()))
                return core::Error(core::ErrorKind::Invalid, MicroAggregationTexts::tr("The value of %1 in row %2 is no finite number.").arg(column.name()).arg(record + 1), {}, {.row = qint64(record) + 1});
            sum += values.back();
        }
        const double mean = sum / double(records);
        double squares = 0;
        for (const double value : values)
            squares += (value - mean) * (value - mean);
        const double spread = std::sqrt(squares / double(records));
        for (double &value : values)
            value = spread > 0 ? (value - mean) / spread : 0;
        points.push_back(std::move(values));
    }
    std::vector<std::vector<std::size_t>> groups;
    if (columns.size() == 1) {
        groups = groupsOfOne(points.front(), k);
    } else {
        HALLMARKER_ASSIGN(groups, groupsOfSeveral(points, k, progress));
    }
    MicroAggregation result;
    result.groups = std::uint32_t(groups.size());
    result.groupOf.resize(records);
    result.means.assign(columns.size(), {});
    double within = 0;
    double all = 0;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (const std::size_t record : groups[group])
            result.groupOf[record] = std::uint32_t(group);
        const std::vector<double> middle = centre(points, groups[group]);
        for (std::size_t c = 0; c < columns.size(); ++c) {
            double sum = 0;
            for (const std::size_t record : groups[group]) {
                sum += columns[c].number(record);
                within += (points[c][record] - middle[c]) * (points[c][record] - middle[c]);
                all += points[c][record] * points[c][record];
            }
            result.means[c].push_back(sum / double(groups[group].size()));
        }
    }
    result.informationLoss = all > 0 ? within / all : 0;
    return result;
}

core::Column MicroAggregation::aggregated(const core::Column &column, std::size_t index) const
{
    std::vector<double> values;
    values.reserve(groupOf.size());
    for (const std::uint32_t group : groupOf)
        values.push_back(means[index][group]);
    return core::Column::ofReals(column.name(), std::move(values));
}

} // namespace hallmarker::anonymisation
