#pragma once

#include <QStringList>

#include "lineage/openlineage/KeyWord.h"

#include <simdjson.h>

#include <memory>
#include <string>
#include <vector>

namespace hallmarker::lineage::openlineage {

/// What a value inside of a facet has to be; the part of JSON Schema that the facets of OpenLineage use. Built from
/// resources/lineage/openlineage/facets.json.
struct FacetRule {
    enum class Type { Any, Nothing, Text, Integer, Number, Boolean, Object, Array, Choice, OneOf };
    struct Property {
        std::string name;
        const FacetRule *rule = nullptr;
        bool isRequired = false;
        quint64 word = 0; ///< of the name, to compare quickly
    };

    Type type = Type::Any;
    std::vector<Property> properties;
    const FacetRule *others = nullptr;          ///< of an object: for keys that are not listed; none: anything
    std::vector<std::pair<std::string, std::vector<std::string>>> together; ///< a key that is there wants these others
    const FacetRule *item = nullptr;            ///< of an array
    std::vector<std::string> values;            ///< of a choice
    std::vector<const FacetRule *> alternatives; ///< of which exactly one must hold
    double minimum = 0;
    bool hasMinimum = false;

    /// Adds a translated phrase for each thing that is not as it should be, at most `maxFlaws`.
    void check(simdjson::dom::element value, QStringList &flaws) const;
    bool holds(simdjson::dom::element value) const;

    static constexpr int maxFlaws = 8;
};

} // namespace hallmarker::lineage::openlineage
