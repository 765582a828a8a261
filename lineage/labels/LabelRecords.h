#pragma once

#include "core/storage/Workspace.h"
#include "lineage/facts/NodeKind.h"
#include "lineage/labels/LabelConflicts.h"
#include "lineage/labels/EdgeTerms.h"

namespace hallmarker::lineage {

/// A node by its name, as records name it.
struct NodeKey {
    NodeKind kind = NodeKind::Dataset;
    QString space;
    QString name;

    QString text() const; ///< unique; for look-ups
    QJsonObject toJson() const;
    static core::Result<NodeKey> fromJson(const QJsonObject &json);
    friend bool operator==(const NodeKey &, const NodeKey &) = default;
};

/// What a person says about a node: its labels, what it is used for, its licence (record kind "lineage-label").
struct NodeLabels {
    NodeKey node;
    std::optional<Classification> classification;
    std::optional<Identifiability> identifiability;
    QStringList categories;
    std::optional<QStringList> purposes; ///< consented to; nothing: unrestricted
    QDate eraseBy;
    NodeUse use;
    QString licence;                     ///< SPDX expression

    QJsonObject toJson() const;
    static core::Result<NodeLabels> fromJson(const QJsonObject &json);
};

/// What a person says about the edges between two nodes (record kind "lineage-cut").
struct EdgeCut {
    NodeKey from;
    NodeKey to;
    EdgeTerms terms;

    QString edgeText() const { return from.text() + QLatin1Char('\n') + to.text(); }
    QJsonObject toJson() const;
    static core::Result<EdgeCut> fromJson(const QJsonObject &json);
};

/// Where personal data of a category may lie (record kind "lineage-region-rule").
struct RegionRule {
    QString category;
    QStringList allowed;
};

/// Stores what people say about nodes and edges; one record for each node, pair of nodes, and category. Every write is in the log.
class LabelRepository {
public:
    explicit LabelRepository(core::Workspace &workspace) : m_workspace(workspace) {}

    struct Stored {
        core::Record record;
        NodeLabels labels;
    };
    core::Result<QList<Stored>> labels() const;
    core::Result<std::optional<Stored>> labelsOf(const NodeKey &node) const;
    core::Result<void> setLabels(const NodeLabels &labels);
    core::Result<bool> clearLabels(const NodeKey &node); ///< false: there were none

    core::Result<QList<EdgeCut>> cuts() const;
    core::Result<void> setCut(const EdgeCut &cut);
    core::Result<bool> clearCut(const NodeKey &from, const NodeKey &to);

    core::Result<QList<RegionRule>> regionRules() const;
    core::Result<void> setRegionRule(const RegionRule &rule); ///< without regions: taken away

private:
    core::Result<std::optional<core::Record>> find(const QString &kind, const QString &key) const;
    core::Result<void> put(const QString &kind, const QString &key, const QString &name, QJsonObject body);
    core::Result<bool> remove(const QString &kind, const QString &key);

    core::Workspace &m_workspace;
};

} // namespace hallmarker::lineage
