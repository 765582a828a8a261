#pragma once

#include "checks/anonymisation/release/MetricFactory.h"
#include "checks/anonymisation/release/ModelFactory.h"
#include "core/jobs/Progress.h"

#include <map>

namespace hallmarker::anonymisation {

/// Everything a case needs, read and checked: ready to be searched.
struct CaseInput {
    CaseDefinition definition;
    std::vector<ModelParameters> models;
    MetricParameters metric;
    core::Table table;
    CodedTable coded;
    /// Levels that are fixed beforehand, instead of a search; empty = search.
    Levels scheme;
    /// Levels that a person chose, instead of a search; empty = search.
    Levels chosen;
    /// The records that are not released (outside of subset or sample) do not stand in the output either.
    bool dropsOthers = false;

    /// In records, as far as it goes: suppression within limit * records is allowed.
    double mostSuppressed() const { return definition.suppressionLimit * double(coded.records()); }

    static core::Result<CaseInput> read(const CaseDefinition &definition, const QString &directory, core::Progress &progress);
    /// The same from tables in memory; `hierarchies` by column.
    static core::Result<CaseInput> of(const CaseDefinition &definition, core::Table table, const std::map<QString, Hierarchy> &hierarchies, const std::optional<core::Table> &subset = {});
};

} // namespace hallmarker::anonymisation
