#pragma once

#include "core/lineage/AssetLineage.h"

#include <QMap>

namespace hallmarker::tests {

/// A lineage that says what a test tells it to.
class FixedLineage final : public core::AssetLineage {
public:
    core::AssetReach reach;
    QMap<QString, QList<core::PersonalParent>> parents;

    core::Result<core::AssetReach> reachOf(const QStringList &) const override { return reach; }
    core::Result<QList<core::PersonalParent>> personalParentsOf(const QString &asset) const override { return parents.value(asset); }
};

} // namespace hallmarker::tests
