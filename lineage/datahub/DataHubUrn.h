#pragma once

#include "lineage/facts/NodeKind.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace hallmarker::lineage {

/// "urn:li:dataset:(urn:li:dataPlatform:hive,a.b,PROD)" taken apart; parentheses nest.
struct DataHubUrn {
    QString type;       ///< "dataset"
    QStringList parts;  ///< what stands between the commas of the outermost parentheses, or the one key

    /// Nothing when it is not an urn of DataHub.
    static std::optional<DataHubUrn> parse(const QString &urn);
    QString part(int index) const { return parts.value(index); }

    /// The characters that DataHub reserves inside of a key, escaped as its own clients do.
    static QString encoded(const QString &text);
    /// The inverse. Of foreign names only what DataHub's clients escape; `withAll`: also what our own writer escapes.
    static QString decoded(const QString &text, bool withAll = false);
};

/// What an urn stands for in lineage.
struct DataHubIdentity {
    NodeKind kind = NodeKind::Dataset;
    QString space; ///< platform, with "/ENV" where it is not PROD
    QString name;

    /// Nothing for people, tags, containers and whatever else carries no data.
    static std::optional<DataHubIdentity> of(const DataHubUrn &urn);
    friend bool operator==(const DataHubIdentity &, const DataHubIdentity &) = default;
};

} // namespace hallmarker::lineage
