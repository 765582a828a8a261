#include "checks/synthetic/SyntheticFidelity.h"

#include "checks/drift/ColumnDrift.h"
#include "checks/synthetic/ColumnDomain.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallmarker::checks {

namespace {

struct SyntheticFidelityTexts {
    Q_DECLARE_TR_FUNCTIONS(SyntheticFidelityTexts)
};

constexpr int columnBins = 20;
constexpr int pairBins = 8;
constexpr int columnValues = 50;
constexpr int pairValues = 12;

double variationOf(const std::vector<double> &a, const std::vector<double> &b, double sumA, double sumB)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += std::fabs(a[i] / sumA - b[i] / sumB);
    return sum / 2;
}

/// Cells for the measures: those of the real column, one for everything else, one for a missing value.
ColumnDomain measuringDomain(const core::Column &column, int bins, int values)
{
    ColumnDomain domain = ColumnDomain::ofData(column, bins, values);
    domain.hasOther = true;
    domain.hasMissing = true;
    return domain;
}

double correctedCramer(const std::vector<double> &joint, std::size_t n, std::size_t m)
{
    std::vector<double> first(n, 0), second(m, 0);
    double sum = 0;
    for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = 0; b < m; ++b) {
            first[a] += joint[a * m + b];
            second[b] += joint[a * m + b];
            sum += joint[a * m + b];
        }
    const auto used = [](const std::vector<double> &counts) { return double(std::count_if(counts.begin(), counts.end(), [](double count) { return count > 0; })); };
    const double r = used(first), c = used(second);
    if (r < 2 || c < 2 || sum < 2)
        return 0;
    double phi = 0;
    for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = 0; b < m; ++b)
            if (const double expected = first[a] * second[b] / sum; expected > 0)
                phi += std::pow(joint[a * m + b] - expected, 2) / expected / sum;
    phi = std::max(0.0, phi - (r - 1) * (c - 1) / (sum - 1));
    const double rows = r - (r - 1) * (r - 1) / (sum - 1), columns = c - (c - 1) * (c - 1) / (sum - 1);
    return std::sqrt(phi / std::max(1e-12, std::min(rows, columns) - 1));
}

template <typename List, typename Value>
double meanOf(const List &list, Value value)
{
    double sum = 0;
    for (const auto &entry : list)
        sum += value(entry);
    return list.isEmpty() ? 0 : sum / double(list.size());
}

template <typename List, typename Value>
double largestOf(const List &list, Value value)
{
    double largest = 0;
    for (const auto &entry : list)
        largest = std::max(largest, value(entry));
    return largest;
}

} // namespace

double PairFidelity::difference() const
{
    return std::fabs(associationReal - associationOther);
}

double SyntheticFidelity::meanVariation() const
{
    return meanOf(columns, [](const ColumnFidelity &column) { return column.totalVariation; });
}

double SyntheticFidelity::largestVariation() const
{
    return largestOf(columns, [](const ColumnFidelity &column) { return column.totalVariation; });
}

double SyntheticFidelity::meanPairVariation() const
{
    return meanOf(pairs, [](const PairFidelity &pair) { return pair.totalVariation; });
}

double SyntheticFidelity::meanAssociationDifference() const
{
    return meanOf(pairs, [](const PairFidelity &pair) { return pair.difference(); });
}

double SyntheticFidelity::largestAssociationDifference() const
{
    return largestOf(pairs, [](const PairFidelity &pair) { return pair.difference(); });
}

core::Result<SyntheticFidelity> SyntheticFidelity::of(const core::Table &real, const core::Table &other, const QStringList &columns, core::Progress &progress)
{
    if (real.rowCount() == 0 || other.rowCount() == 0)
        return core::Error(core::ErrorKind::Invalid, SyntheticFidelityTexts::tr("Both tables need records to be compared."));
    SyntheticFidelity fidelity;
    const auto realRows = double(real.rowCount()), otherRows = double(other.rowCount());
    std::vector<std::vector<std::uint16_t>> realCodes, otherCodes;
    std::vector<std::size_t> cells;
    for (const QString &name : columns) {
        HALLMARKER_ASSIGN(const core::Column a, real.column(name));
        HALLMARKER_ASSIGN(const core::Column b, other.column(name));
        const ColumnDrift drift = measureColumnDrift(a, b);
        ColumnFidelity one;
        one.column = name;
        one.isNumber = drift.isNumeric;
        one.kolmogorov = drift.isNumeric ? drift.statistic : std::numeric_limits<double>::quiet_NaN();
        one.wasserstein = drift.isNumeric ? drift.wasserstein : std::numeric_limits<double>::quiet_NaN();
        one.missingReal = drift.missingReference;
        one.missingOther = drift.missingCurrent;
        const ColumnDomain domain = measuringDomain(a, columnBins, columnValues);
        std::vector<double> countsA(domain.cells(), 0), countsB(domain.cells(), 0);
        for (const std::uint16_t code : domain.coded(a))
            ++countsA[code];
        for (const std::uint16_t code : domain.coded(b))
            ++countsB[code];
        one.totalVariation = variationOf(countsA, countsB, realRows, otherRows);
        fidelity.columns.append(one);
        const ColumnDomain rough = measuringDomain(a, pairBins, pairValues);
        cells.push_back(rough.cells());
        realCodes.push_back(rough.coded(a));
        otherCodes.push_back(rough.coded(b));
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, SyntheticFidelityTexts::tr("Measuring was stopped."));
        for (std::size_t j = i + 1; j < cells.size(); ++j) {
            std::vector<double> a(cells[i] * cells[j], 0), b(a.size(), 0);
            for (std::size_t row = 0; row < realCodes[i].size(); ++row)
                ++a[realCodes[i][row] * cells[j] + realCodes[j][row]];
            for (std::size_t row = 0; row < otherCodes[i].size(); ++row)
                ++b[otherCodes[i][row] * cells[j] + otherCodes[j][row]];
            fidelity.pairs.append({columns.at(qsizetype(i)), columns.at(qsizetype(j)), correctedCramer(a, cells[i], cells[j]), correctedCramer(b, cells[i], cells[j]), variationOf(a, b, realRows, otherRows)});
        }
    }
    return fidelity;
}

} // namespace hallmarker::checks
