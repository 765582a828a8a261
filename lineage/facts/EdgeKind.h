#pragma once

#include <QString>

#include <optional>

namespace hallmarker::lineage {

/// What an edge says. Direction is always that of the data: from what is read to what is made. The numbers are stored:
/// only append.
enum class EdgeKind : quint8 {
    Input = 0,          ///< dataset (or model) -> job that reads it
    Output = 1,         ///< job -> dataset (or model) that it writes
    Column = 2,         ///< field -> field, column lineage
    ColumnIndirect = 3, ///< field -> dataset: the whole of it depends on the field (filter, join, group by)
    Derives = 4,        ///< dataset -> dataset without a known job
    Trains = 5,         ///< dataset -> model
    Evaluates = 6,      ///< dataset -> model: measured, not learned from
    FineTunes = 7,      ///< model -> model
    Distils = 8,        ///< model -> model
    Copies = 9,         ///< to an external copy, a backup
    Predicts = 10,      ///< model -> prediction
    Deploys = 11,       ///< model -> deployment
    Renames = 12,       ///< old name -> new name
    VersionOf = 13,     ///< dataset version -> dataset, model version -> model: identity of the data
    HasField = 14,      ///< dataset -> field: structure, not a flow
    RunOf = 15,         ///< run -> job: structure
    ChildOf = 16,       ///< job or run -> its parent: structure
};

inline constexpr int edgeKindCount = 17;

/// Whether data moves along it. Structure (HasField, RunOf, ChildOf) does not count in reach.
constexpr bool isFlow(EdgeKind kind)
{
    return kind < EdgeKind::HasField;
}

/// "input", "output", "column" ...
QString edgeKindName(EdgeKind kind);
std::optional<EdgeKind> edgeKindFromName(const QString &name);

/// What happened to the data on the way, as the labels need it (domain model, section 2). Numbers are stored.
enum class Transform : quint8 {
    Unknown = 0, ///< treated as Derive
    Identity = 1,
    Derive = 2,
    Join = 3,
    Train = 4,
    Predict = 5,
    Deploy = 6,
    Pseudonymise = 7,
    Tokenise = 8,
    Aggregate = 9,
    Anonymise = 10,
};

inline constexpr int transformCount = 11;
QString transformName(Transform transform);
std::optional<Transform> transformFromName(const QString &name);

} // namespace hallmarker::lineage
