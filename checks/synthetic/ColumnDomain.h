#pragma once

#include "core/random/RandomStream.h"
#include "core/table/Column.h"

#include <QString>

#include <string>
#include <vector>

namespace hallmarker::checks {

/// What a column may hold as synthesizers and measures see it: a small number of cells, each a value or a range of numbers, one
/// for all other values, one for a missing value.
struct ColumnDomain {
    /// Two ends that both belong to it; equal ends are one value.
    struct Range {
        double low = 0;
        double high = 0;
        std::vector<double> pieces; ///< places from low to high with about equally many records between them; empty: spread evenly
    };
    static constexpr std::uint16_t noCell = 0xffff;

    QString column;
    core::ColumnType type = core::ColumnType::Text;
    std::vector<std::string> values; ///< of categories; empty where there are ranges
    std::vector<Range> ranges;       ///< ascending
    double step = 0;                 ///< numbers are multiples of it; 0: whatever is drawn
    bool hasOther = false;
    bool hasMissing = false;

    bool isNumber() const { return !ranges.empty(); }
    std::size_t parts() const { return isNumber() ? ranges.size() : values.size(); }
    std::size_t cells() const { return parts() + (hasOther ? 1 : 0) + (hasMissing ? 1 : 0); }
    std::uint16_t otherCell() const { return hasOther ? std::uint16_t(parts()) : noCell; }
    std::uint16_t missingCell() const { return hasMissing ? std::uint16_t(parts() + (hasOther ? 1 : 0)) : noCell; }

    /// From the data. Numbers and dates of more different values than `bins` and half of `mostValues` get up to `bins` ranges of about equally
    /// many records, and a value that fills a range alone keeps it; of the other columns the most frequent values stay.
    static ColumnDomain ofData(const core::Column &column, int bins, int mostValues);
    /// From bounds that somebody declares: ranges of equal width.
    static ColumnDomain ofBounds(const QString &column, core::ColumnType type, double low, double high, int bins, double step);

    /// The cell of each row. Numbers outside are cut to the first and last range; what has no cell is `noCell`.
    std::vector<std::uint16_t> coded(const core::Column &data) const;
    /// A column of drawn cells; within a range, or a piece of it, a number is drawn evenly.
    core::Column written(const std::vector<std::uint16_t> &cells, core::RandomStream &random) const;
    /// For tables of figures.
    QString label(std::size_t cell) const;
    /// Whether its cells have an order: ranges, or values that are numbers.
    bool isOrdered() const;
};

/// A cell as a number: numbers themselves, dates as days, texts that are numbers; else NaN.
std::vector<double> cellNumbers(const core::Column &column);
/// The word that stands for values that have no cell of their own.
extern const char otherWord[];

} // namespace hallmarker::checks
