#include "inventory/retention/AssetProfiles.h"

#include "inventory/datasets/DatasetRepository.h"
#include "inventory/models/ModelRepository.h"
#include "inventory/people/Purpose.h"

namespace hallmarker::inventory {

namespace {

/// What a record says where nobody wrote a profile.
RetentionProfile profileOf(const QString &id, const char *kind, const QString &name, qint64 createdMs)
{
    RetentionProfile profile;
    profile.asset = id;
    profile.assetKind = QString::fromLatin1(kind);
    profile.head.name = name;
    profile.dates.insert(QStringLiteral("created"), createdMs);
    return profile;
}

/// Keeps what a person wrote, and takes the day of registration where no other is known.
void merge(QMap<QString, RetentionProfile> &profiles, const RetentionProfile &said)
{
    const auto written = profiles.find(said.asset);
    if (written == profiles.end()) {
        profiles.insert(said.asset, said);
        return;
    }
    if (written->assetKind.isEmpty())
        written->assetKind = said.assetKind;
    if (!written->dates.contains(QStringLiteral("created")))
        written->dates.insert(QStringLiteral("created"), said.dates.value(QStringLiteral("created")));
    if (written->categories.isEmpty())
        written->categories = said.categories;
    if (written->purposes.isEmpty())
        written->purposes = said.purposes;
}

} // namespace

core::Result<void> AssetProfiles::addVersions(QMap<QString, RetentionProfile> &profiles) const
{
    HALLMARKER_ASSIGN(const QList<Purpose> purposes, PurposeRepository(m_workspace).list());
    QMap<QString, QString> purposeNames;
    for (const Purpose &purpose : purposes)
        purposeNames.insert(purpose.head.id.text(), purpose.head.name);
    HALLMARKER_ASSIGN(const QList<Dataset> datasets, DatasetRepository(m_workspace).list());
    QMap<QString, QStringList> purposesOf;
    for (const Dataset &dataset : datasets)
        for (const core::PurposeId &purpose : dataset.purposes)
            purposesOf[dataset.head.id.text()] += purposeNames.value(purpose.text(), purpose.text());

    HALLMARKER_ASSIGN(const QList<DatasetVersion> versions, DatasetVersionRepository(m_workspace).list());
    for (const DatasetVersion &version : versions) {
        RetentionProfile said = profileOf(version.head.id.text(), DatasetVersion::kind, version.head.name, version.head.createdMs);
        if (version.hasPersonalData)
            said.categories += QStringLiteral("personal");
        if (version.hasSpecialCategories)
            said.categories += QStringLiteral("special");
        said.purposes = purposesOf.value(version.dataset.text());
        merge(profiles, said);
    }
    HALLMARKER_ASSIGN(const QList<ModelVersion> models, ModelVersionRepository(m_workspace).list());
    for (const ModelVersion &model : models)
        merge(profiles, profileOf(model.head.id.text(), ModelVersion::kind, model.head.name, model.head.createdMs));
    return {};
}

core::Result<QList<RetentionProfile>> AssetProfiles::all() const
{
    QMap<QString, RetentionProfile> profiles;
    HALLMARKER_ASSIGN(const QList<RetentionProfile> written, RetentionProfileRepository(m_workspace).list());
    for (const RetentionProfile &profile : written)
        profiles.insert(profile.asset, profile);
    HALLMARKER_TRY(addVersions(profiles));
    return profiles.values();
}

} // namespace hallmarker::inventory
