#include "app/wiring/WorkspaceLineage.h"

#include "inventory/datasets/DatasetRepository.h"
#include "inventory/models/ModelRepository.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

namespace hallmarker::wiring {

namespace {

struct WorkspaceLineageTexts {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceLineageTexts)
};

/// Dataset and model versions with who was made from whom.
struct Family {
    QMap<QString, core::ReachedAsset> assets;
    QMap<QString, QStringList> children;
    QMap<QString, QStringList> parents;
    QSet<QString> personal;
};

core::Result<Family> familyOf(core::Workspace &workspace)
{
    Family family;
    HALLMARKER_ASSIGN(const QList<inventory::DatasetVersion> datasets, inventory::DatasetVersionRepository(workspace).list());
    for (const inventory::DatasetVersion &version : datasets) {
        const QString id = version.head.id.text();
        family.assets.insert(id, {id, QStringLiteral("dataset-version"), version.head.name, {}});
        if (version.hasPersonalData || version.hasSpecialCategories)
            family.personal.insert(id);
    }
    HALLMARKER_ASSIGN(const QList<inventory::ModelVersion> models, inventory::ModelVersionRepository(workspace).list());
    const auto join = [&family](const QString &parent, const QString &child) {
        if (parent.isEmpty())
            return;
        family.children[parent].append(child);
        family.parents[child].append(parent);
    };
    for (const inventory::ModelVersion &version : models) {
        const QString id = version.head.id.text();
        family.assets.insert(id, {id, QStringLiteral("model-version"), version.head.name, {}});
        for (const core::DatasetVersionId &data : version.trainingData)
            join(data.text(), id);
        join(version.baseModel.text(), id);
    }
    return family;
}

} // namespace

core::Result<core::AssetReach> WorkspaceLineage::reachOf(const QStringList &assets) const
{
    HALLMARKER_ASSIGN(const Family family, familyOf(m_workspace));
    core::AssetReach reach;
    QSet<QString> seen;
    for (const QString &asset : assets) {
        const auto known = family.assets.constFind(asset);
        if (known == family.assets.constEnd())
            return core::Error(core::ErrorKind::NotFound, WorkspaceLineageTexts::tr("\"%1\" is no version of a dataset or model, and no node of the lineage.").arg(asset));
        if (seen.contains(asset))
            continue;
        seen.insert(asset);
        core::ReachedAsset start = *known;
        start.path = {start.name};
        reach.reached.append(start);
    }
    for (qsizetype i = 0; i < reach.reached.size(); ++i) {
        const core::ReachedAsset from = reach.reached.at(i);
        for (const QString &child : family.children.value(from.asset)) {
            if (seen.contains(child))
                continue;
            seen.insert(child);
            core::ReachedAsset reached = family.assets.value(child);
            reached.path = from.path + QStringList{reached.name};
            reach.reached.append(reached);
        }
    }
    return reach;
}

core::Result<QList<core::PersonalParent>> WorkspaceLineage::personalParentsOf(const QString &asset) const
{
    HALLMARKER_ASSIGN(const Family family, familyOf(m_workspace));
    QList<core::PersonalParent> found;
    QList<QPair<QString, QStringList>> ahead{{asset, {family.assets.value(asset).name}}};
    QSet<QString> seen{asset};
    for (qsizetype i = 0; i < ahead.size(); ++i) {
        const auto [id, path] = ahead.at(i);
        for (const QString &parent : family.parents.value(id)) {
            if (seen.contains(parent))
                continue;
            seen.insert(parent);
            const QString name = family.assets.value(parent).name;
            const QStringList way = QStringList{name} + path;
            ahead.append({parent, way});
            if (family.personal.contains(parent))
                found.append({parent, name, way});
        }
    }
    return found;
}

} // namespace hallmarker::wiring
