#include "checks/anonymisation/hierarchy/Hierarchy.h"

#include <QCoreApplication>

namespace hallmarker::anonymisation {

namespace {

struct HierarchyTexts {
    Q_DECLARE_TR_FUNCTIONS(HierarchyTexts)
};

constexpr std::size_t mostLevels = 64;

core::Error brokenHierarchy(const QString &text, const QString &file, std::size_t row)
{
    return core::Error(core::ErrorKind::Invalid, text, {}, {.file = file, .row = qint64(row) + 1});
}

} // namespace

core::Result<Hierarchy> Hierarchy::of(const QString &attribute, const std::vector<HierarchyRow> &rows, const QString &file)
{
    if (rows.empty() || rows.front().empty())
        return core::Error(core::ErrorKind::Invalid, HierarchyTexts::tr("The hierarchy of %1 is empty. It needs one line for each value.").arg(attribute), {}, {.file = file});
    const std::size_t levels = rows.front().size();
    if (levels > mostLevels)
        return core::Error(core::ErrorKind::LimitExceeded, HierarchyTexts::tr("The hierarchy of %1 has %2 levels; at most %3 are possible.").arg(attribute).arg(levels).arg(mostLevels), {}, {.file = file});
    Hierarchy hierarchy;
    hierarchy.m_leaves = std::uint32_t(rows.size());
    hierarchy.m_labels.resize(levels);
    hierarchy.m_groupOf.assign(levels, std::vector<std::uint32_t>(rows.size()));
    hierarchy.m_leavesOf.resize(levels);
    std::vector<std::vector<std::uint32_t>> parents(levels);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].size() != levels)
            return brokenHierarchy(HierarchyTexts::tr("The hierarchy of %1 has %2 levels in its first line and %3 in line %4. All lines need the same number.").arg(attribute).arg(levels).arg(rows[row].size()).arg(row + 1), file, row);
        for (std::size_t level = 0; level < levels; ++level) {
            const std::uint32_t group = hierarchy.m_labels[level].codeOf(rows[row][level]) - 1;
            hierarchy.m_groupOf[level][row] = group;
            if (group == hierarchy.m_leavesOf[level].size()) {
                hierarchy.m_leavesOf[level].push_back(0);
                parents[level].push_back(std::uint32_t(row)); // the row that stands for the group
            }
            ++hierarchy.m_leavesOf[level][group];
        }
        if (hierarchy.m_leavesOf[0].size() != row + 1)
            return brokenHierarchy(HierarchyTexts::tr("The hierarchy of %1 has the value \"%2\" twice.").arg(attribute, QString::fromStdString(rows[row][0])), file, row);
        for (std::size_t level = 0; level + 1 < levels; ++level) {
            const std::uint32_t first = parents[level][hierarchy.m_groupOf[level][row]];
            if (hierarchy.m_groupOf[level + 1][first] != hierarchy.m_groupOf[level + 1][row])
                return brokenHierarchy(HierarchyTexts::tr("The hierarchy of %1 is no tree: \"%2\" on level %3 becomes \"%4\" in line %5 and \"%6\" in line %7.")
                                           .arg(attribute, QString::fromStdString(rows[row][level])).arg(level).arg(QString::fromStdString(rows[first][level + 1])).arg(first + 1)
                                           .arg(QString::fromStdString(rows[row][level + 1])).arg(row + 1), file, row);
        }
    }
    return hierarchy;
}

std::optional<std::uint32_t> Hierarchy::leaf(std::string_view value) const
{
    const std::uint32_t code = m_labels.front().find(value);
    return code == core::StringDictionary::missing ? std::nullopt : std::optional(code - 1);
}

std::vector<HierarchyRow> Hierarchy::rows() const
{
    std::vector<HierarchyRow> rows(m_leaves);
    for (std::uint32_t leaf = 0; leaf < m_leaves; ++leaf)
        for (int level = 0; level < levels(); ++level)
            rows[leaf].emplace_back(label(level, group(level, leaf)));
    return rows;
}

} // namespace hallmarker::anonymisation
