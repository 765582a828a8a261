#include "checks/anonymisation/data/CodedTable.h"

#include <QCoreApplication>

#include <numeric>
#include <unordered_map>

namespace hallmarker::anonymisation {

namespace {

struct CodedTableTexts {
    Q_DECLARE_TR_FUNCTIONS(CodedTableTexts)
};

std::string joinedRow(const std::vector<core::Column> &columns, std::size_t row)
{
    std::string joined;
    for (const core::Column &column : columns) {
        const std::string cell = column.text(row);
        joined += std::to_string(cell.size()) + ':' + cell;
    }
    return joined;
}

} // namespace

std::uint64_t CodedTable::records() const
{
    return isReleased.empty() ? rows : std::accumulate(isReleased.begin(), isReleased.end(), std::uint64_t(0));
}

core::Result<std::vector<std::uint8_t>> rowsOfSubset(const core::Table &table, const core::Table &subset)
{
    HALLMARKER_ASSIGN(const std::vector<core::Column> columns, subset.select(table.columnNames()));
    std::unordered_map<std::string, std::uint32_t> wanted;
    for (std::size_t row = 0; row < subset.rowCount(); ++row)
        ++wanted[joinedRow(columns, row)];
    std::size_t found = 0;
    std::vector<std::uint8_t> isIn(table.rowCount(), 0);
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const auto hit = wanted.find(joinedRow(table.columns(), row));
        if (hit == wanted.end() || hit->second == 0)
            continue;
        --hit->second;
        isIn[row] = 1;
        ++found;
    }
    if (found != subset.rowCount())
        return core::Error(core::ErrorKind::Invalid, CodedTableTexts::tr("%1 of the %2 rows of the research subset do not stand in the table. A subset is made of rows of the table.").arg(subset.rowCount() - found).arg(subset.rowCount()));
    return isIn;
}

} // namespace hallmarker::anonymisation
