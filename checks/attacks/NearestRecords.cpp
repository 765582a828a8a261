#include "checks/attacks/NearestRecords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace hallmarker::checks {

namespace {

struct NearestTexts {
    Q_DECLARE_TR_FUNCTIONS(NearestTexts)
};

std::vector<double> numbersOf(const core::Column &column)
{
    std::vector<double> numbers(column.size());
    for (std::size_t row = 0; row < numbers.size(); ++row)
        numbers[row] = column.number(row);
    return numbers;
}

} // namespace

core::Result<NearestRecords> NearestRecords::of(const core::Table &release, const core::Table &queries, const QStringList &columns)
{
    if (columns.isEmpty())
        return core::Error(core::ErrorKind::Usage, NearestTexts::tr("Name the columns that the attacker knows."));
    if (release.rowCount() == 0)
        return core::Error(core::ErrorKind::Invalid, NearestTexts::tr("The release has no records; there is nothing to attack."));
    NearestRecords records;
    records.m_releasedRows = release.rowCount();
    records.m_queryRows = queries.rowCount();
    for (const QString &name : columns) {
        HALLMARKER_ASSIGN(const core::Column released, release.column(name));
        HALLMARKER_ASSIGN(const core::Column asked, queries.column(name));
        Feature feature;
        feature.isNumber = released.isNumeric() && asked.isNumeric();
        if (feature.isNumber) {
            feature.releasedNumbers = numbersOf(released);
            feature.queryNumbers = numbersOf(asked);
            double low = std::numeric_limits<double>::infinity();
            double high = -low;
            for (const std::vector<double> *numbers : {&feature.releasedNumbers, &feature.queryNumbers}) {
                for (const double number : *numbers) {
                    if (std::isfinite(number)) {
                        low = std::min(low, number);
                        high = std::max(high, number);
                    }
                }
            }
            feature.scale = high > low ? 1 / (high - low) : 0;
        } else {
            core::StringDictionary dictionary;
            for (const auto &[column, codes] : {std::pair(&released, &feature.releasedCodes), std::pair(&asked, &feature.queryCodes)}) {
                for (std::size_t row = 0; row < column->size(); ++row)
                    codes->push_back(column->isMissing(row) ? core::StringDictionary::missing : dictionary.codeOf(column->text(row)));
            }
        }
        records.m_features.push_back(std::move(feature));
    }
    return records;
}

double NearestRecords::distance(std::size_t query, std::size_t released) const
{
    double sum = 0;
    for (const Feature &feature : m_features) {
        if (!feature.isNumber) {
            sum += feature.releasedCodes[released] != feature.queryCodes[query];
            continue;
        }
        const double a = feature.releasedNumbers[released];
        const double b = feature.queryNumbers[query];
        if (std::isnan(a) || std::isnan(b))
            sum += std::isnan(a) != std::isnan(b);
        else if (a != b)
            sum += std::min(1.0, std::fabs(a - b) * feature.scale);
    }
    return sum / double(m_features.size());
}

std::vector<std::size_t> NearestRecords::nearest(std::size_t query, std::size_t k) const
{
    // The k best so far in order: with few neighbours, most records fall out at the first comparison.
    std::vector<std::pair<double, std::size_t>> best;
    k = std::min(k, m_releasedRows);
    for (std::size_t row = 0; row < m_releasedRows; ++row) {
        const double d = distance(query, row);
        if (best.size() == k && !(d < best.back().first))
            continue;
        if (best.size() == k)
            best.pop_back();
        best.insert(std::upper_bound(best.begin(), best.end(), d, [](double value, const auto &entry) { return value < entry.first; }), {d, row});
    }
    std::vector<std::size_t> rows;
    for (const auto &entry : best)
        rows.push_back(entry.second);
    return rows;
}

} // namespace hallmarker::checks
