#pragma once

#include "checks/anonymisation/data/CodedTable.h"
#include "checks/anonymisation/groups/Levels.h"
#include "checks/anonymisation/models/SampledPrivacy.h"
#include "checks/anonymisation/release/CaseDefinition.h"
#include "checks/anonymisation/search/PrivacyModels.h"

namespace hallmarker::anonymisation {

/// The parameters of a model, read and checked: from their JSON, before any data.
struct ModelParameters {
    /// Reads and checks all models of a case against each other.
    static core::Result<std::vector<ModelParameters>> of(const CaseDefinition &definition);

    QString type;
    QString attribute;        ///< of models of a sensitive attribute
    QString subset;           ///< file of the research subset
    bool needsHierarchy = false;
    double number = 0;        ///< t, delta, beta, threshold, l of entropy
    double other = 0;         ///< c, min, significance, epsilon
    double most = 0;          ///< max of delta-presence
    std::uint64_t count = 0;  ///< k, l
    double population = 0;    ///< records of the population, or
    double fraction = 0;      ///< share of it in the table
    QString variant;          ///< estimator, distance
    Levels scheme;            ///< of differential privacy: the levels that were fixed beforehand
    SampledPrivacy sampled;   ///< of differential privacy

    double samplingFraction(std::uint64_t records) const { return fraction > 0 ? fraction : double(records) / population; }
};

/// The models over a table's data. `attributes` names the table's sensitive attributes in order.
PrivacyModels buildModels(const std::vector<ModelParameters> &parameters, const CodedTable &table);

/// The names of all types.
QStringList modelTypes();

} // namespace hallmarker::anonymisation
