#include "checks/anonymisation/hierarchy/HierarchyFile.h"

#include "checks/anonymisation/data/TextTable.h"

namespace hallmarker::anonymisation {

core::Result<Hierarchy> readHierarchy(const QString &attribute, const QString &path, char delimiter)
{
    HALLMARKER_ASSIGN(const core::Table table, readTextTable(path, delimiter, false));
    std::vector<HierarchyRow> rows(table.rowCount());
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (const core::Column &column : table.columns())
            rows[row].push_back(column.text(row));
    return Hierarchy::of(attribute, rows, path);
}

QByteArray hierarchyBytes(const Hierarchy &hierarchy, char delimiter)
{
    std::string bytes;
    for (const HierarchyRow &row : hierarchy.rows()) {
        for (std::size_t level = 0; level < row.size(); ++level) {
            if (level > 0)
                bytes.push_back(delimiter);
            appendCell(bytes, row[level], delimiter);
        }
        bytes.push_back('\n');
    }
    return QByteArray::fromStdString(bytes);
}

} // namespace hallmarker::anonymisation
