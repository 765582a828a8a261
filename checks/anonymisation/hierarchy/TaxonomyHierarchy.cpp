#include "checks/anonymisation/hierarchy/TaxonomyHierarchy.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace hallmarker::anonymisation {

namespace {

struct TaxonomyHierarchyTexts {
    Q_DECLARE_TR_FUNCTIONS(TaxonomyHierarchyTexts)
};

} // namespace

core::Result<Hierarchy> TaxonomyHierarchy::build(const QString &attribute, const std::vector<std::string> &values) const
{
    std::set<std::string> terms;
    for (const auto &[term, above] : broader) {
        terms.insert(term);
        terms.insert(above);
    }
    std::vector<HierarchyRow> rows;
    std::size_t deepest = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!terms.contains(values[i]))
            return core::Error(core::ErrorKind::Invalid, TaxonomyHierarchyTexts::tr("The taxonomy of %1 does not know the value \"%2\", number %3 in its list.").arg(attribute, QString::fromStdString(values[i])).arg(i + 1), {}, {.row = qint64(i) + 1});
        HierarchyRow row{values[i]};
        for (auto at = broader.find(row.back()); at != broader.end(); at = broader.find(row.back())) {
            if (std::find(row.begin(), row.end(), at->second) != row.end())
                return core::Error(core::ErrorKind::Invalid, TaxonomyHierarchyTexts::tr("The taxonomy of %1 goes round in a circle: \"%2\" stands above itself.").arg(attribute, QString::fromStdString(at->second)));
            row.push_back(at->second);
        }
        deepest = std::max(deepest, row.size());
        rows.push_back(std::move(row));
    }
    for (HierarchyRow &row : rows) {
        row.insert(row.begin(), deepest - row.size(), row.front());
        row.push_back(root);
    }
    return Hierarchy::of(attribute, rows);
}

} // namespace hallmarker::anonymisation
