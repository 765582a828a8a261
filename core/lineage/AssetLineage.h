#pragma once

#include "core/result/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace hallmarker::core {

// An asset is named by the id of its record where it has one, else by its node in the lineage graph:
// "node:KIND:NAMESPACE|NAME".

/// An asset that data of another one reached.
struct ReachedAsset {
    QString asset;
    QString nodeKind;     ///< "dataset-version", "model-version", "checkpoint", "prediction", "external-copy" ...
    QString name;         ///< for people
    QStringList path;     ///< asset names from where it started to this one, both included
};

/// An edge that stopped the data, and what that rests on.
struct StoppedEdge {
    QString fromAsset;
    QString toAsset;
    QString reason;       ///< stable word: "anonymised", "before-the-data", "other-subset"
    QString evidenceId;   ///< the finding; empty: none is needed
    qint64 validUntilMs = 0;
};

/// Where personal data of some assets went.
struct AssetReach {
    QList<ReachedAsset> reached; ///< the starting assets first, then by distance and name
    QList<ReachedAsset> review;  ///< behind an aggregation: a person has to decide
    QList<StoppedEdge> stopped;
};

/// An asset's ancestor that holds personal data, with the way it came.
struct PersonalParent {
    QString asset;
    QString name;
    QStringList path;     ///< from the parent to the asset
};

/// What the lineage knows about assets, for rooms that may not include it. Wired by the program.
class AssetLineage {
public:
    virtual ~AssetLineage() = default;
    virtual Result<AssetReach> reachOf(const QStringList &assets) const = 0;
    /// Every ancestor whose personal data reaches the asset; one behind evidenced anonymisation does not count.
    virtual Result<QList<PersonalParent>> personalParentsOf(const QString &asset) const = 0;
};

} // namespace hallmarker::core
