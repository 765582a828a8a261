#pragma once

#include "lineage/openlineage/FacetRule.h"

#include <QJsonValue>

#include <string_view>
#include <unordered_map>

namespace hallmarker::lineage::openlineage {

/// What a facet hangs on; each has facets of its own.
enum class FacetHolder { Dataset, Job, Run, Input, Output };

/// The schemas of the facets of the specification. Read once from the program's own data.
class FacetRules {
public:
    static const FacetRules &instance();

    /// Nothing for a facet that the specification does not know. `facet` is a key of parsed JSON.
    const FacetRule *find(FacetHolder holder, std::string_view facet) const;
    /// "dataset", "job" ... as in facets.json.
    static std::string_view holderName(FacetHolder holder);

private:
    FacetRules();
    const FacetRule *build(const QJsonValue &notation);

    struct Entry {
        std::string_view name;
        quint64 word;
        const FacetRule *rule;
    };
    std::vector<Entry> m_rules[5]; ///< by holder; a dozen each
    std::unordered_map<std::string, FacetRule *> m_named;
    std::vector<std::unique_ptr<FacetRule>> m_all;
    std::vector<std::unique_ptr<std::string>> m_names; ///< what the views of m_rules point to
};

} // namespace hallmarker::lineage::openlineage
