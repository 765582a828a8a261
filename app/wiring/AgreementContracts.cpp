#include "app/wiring/AgreementContracts.h"

#include "dpia/clauses/RegionTable.h"
#include "inventory/agreements/AgreementBook.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/models/ModelRepository.h"
#include "inventory/people/Party.h"
#include "inventory/systems/System.h"
#include "lineage/licence/LicenceTable.h"

#include <QSet>

#include <algorithm>

namespace hallmarker::wiring {

namespace {

using inventory::Agreement;
using inventory::AgreementKind;

/// Words for categories of Art. 9 GDPR, as people write them.
bool isSpecialCategory(const QString &word)
{
    static const QStringList stems{QStringLiteral("health"), QStringLiteral("medical"), QStringLiteral("genetic"), QStringLiteral("biometric"), QStringLiteral("ethnic"), QStringLiteral("racial"), QStringLiteral("religio"),
                                   QStringLiteral("politic"), QStringLiteral("sexual"), QStringLiteral("union"), QStringLiteral("special"), QStringLiteral("gesundheit"), QStringLiteral("biometri"), QStringLiteral("santé")};
    const QString folded = word.toCaseFolded();
    return std::any_of(stems.begin(), stems.end(), [&folded](const QString &stem) { return folded.contains(stem); });
}

/// One agreement with all records that it touches.
class ContractFacts {
public:
    ContractFacts(core::Workspace &workspace, const Agreement &agreement) : m_workspace(workspace), m_agreement(agreement) {}

    core::Result<dpia::ContractUse> read()
    {
        m_use.id = m_agreement.head.id.text();
        m_use.name = m_agreement.head.name;
        m_use.kind = inventory::agreementKindNames().at(int(m_agreement.agreementKind));
        m_use.purposes = m_agreement.purposes;
        m_use.regions = m_agreement.regions;
        m_use.categories = m_agreement.categories;
        m_use.subprocessors = int(m_agreement.subprocessors.size());
        m_use.fromMs = m_agreement.fromMs;
        m_use.untilMs = m_agreement.untilMs;
        if (!m_agreement.vendor.isEmpty()) {
            HALLMARKER_ASSIGN(const inventory::Party party, inventory::RecordRepository<inventory::Party>(m_workspace).find(m_agreement.vendor));
            m_use.vendor = party.head.name;
        }
        HALLMARKER_ASSIGN(const inventory::AgreementBook book, inventory::AgreementBook::read(m_workspace));
        HALLMARKER_TRY(readTraining(book));
        HALLMARKER_TRY(readDatasets());
        HALLMARKER_TRY(readModels());
        readUsages(book);
        HALLMARKER_TRY(readSystems());
        HALLMARKER_TRY(decide());
        return m_use;
    }

private:
    void say(const QString &fact, const QString &value, const QString &because) { m_use.reasons.append({fact, value, because}); }
    void uses(const char *key, const QString &because)
    {
        const QString use = QString::fromLatin1(key);
        if (!m_use.uses.contains(use))
            m_use.uses += use;
        say(QStringLiteral("uses"), use, because);
    }
    /// Whether the purposes let models be trained.
    core::Result<void> readTraining(const inventory::AgreementBook &book)
    {
        HALLMARKER_ASSIGN(const inventory::PurposeTaxonomy taxonomy, inventory::PurposeTaxonomy::builtIn());
        for (const QString &asset : m_agreement.assets)
            for (const inventory::AssetUsage &usage : book.usagesOf(asset))
                m_trains = m_trains || std::any_of(usage.purposes.begin(), usage.purposes.end(), [&taxonomy](const QString &purpose) { return taxonomy.keyOf(purpose) == QLatin1String("model-training"); });
        for (const QString &purpose : m_agreement.purposes) {
            if (purpose != QLatin1String("*") && !taxonomy.covers(taxonomy.keyOf(purpose), QStringLiteral("model-training")))
                continue;
            m_use.training = QStringLiteral("yes");
            say(QStringLiteral("training"), QStringLiteral("yes"), purpose);
        }
        return {};
    }
    core::Result<void> readDatasets()
    {
        HALLMARKER_ASSIGN(const QList<inventory::DatasetVersion> versions, inventory::DatasetVersionRepository(m_workspace).list());
        HALLMARKER_ASSIGN(const QList<inventory::ModelVersion> models, inventory::ModelVersionRepository(m_workspace).list());
        for (const inventory::DatasetVersion &version : versions) {
            if (!m_agreement.assets.contains(version.head.id.text()) && !m_agreement.assets.contains(version.dataset.text()))
                continue;
            if (version.hasPersonalData) {
                m_use.personal = QStringLiteral("yes");
                say(QStringLiteral("personal"), QStringLiteral("yes"), version.head.name);
            }
            if (version.hasSpecialCategories) {
                m_use.special = QStringLiteral("yes");
                say(QStringLiteral("special"), QStringLiteral("yes"), version.head.name);
            }
            for (const inventory::ModelVersion &model : models)
                if (model.trainingData.contains(version.head.id))
                    uses("training-data", version.head.name);
            if (m_trains || m_use.training == QLatin1String("yes"))
                uses("training-data", version.head.name);
        }
        HALLMARKER_ASSIGN(const QList<inventory::Dataset> datasets, inventory::DatasetRepository(m_workspace).list());
        for (const inventory::Dataset &dataset : datasets) {
            if (!m_agreement.assets.contains(dataset.head.id.text()))
                continue;
            addLicence(dataset.licence);
            if (m_trains || m_use.training == QLatin1String("yes"))
                uses("training-data", dataset.head.name);
        }
        return {};
    }
    core::Result<void> readModels()
    {
        HALLMARKER_ASSIGN(const QList<inventory::Model> models, inventory::ModelRepository(m_workspace).list());
        HALLMARKER_ASSIGN(const QList<inventory::ModelVersion> versions, inventory::ModelVersionRepository(m_workspace).list());
        HALLMARKER_ASSIGN(const auto licences, lineage::LicenceTable::load());
        for (const inventory::Model &model : models)
            if (m_agreement.assets.contains(model.head.id.text()))
                useModel(model.head.name);
        for (const inventory::ModelVersion &version : versions) {
            if (!m_agreement.assets.contains(version.head.id.text()) && !m_agreement.assets.contains(version.model.text()))
                continue;
            useModel(version.head.name);
            addLicence(version.licence);
            if (licences->find(version.licence) != nullptr && m_agreement.agreementKind != AgreementKind::DataProcessing)
                uses("open-weights", version.head.name);
            for (const inventory::ModelVersion &derived : versions)
                if (derived.baseModel == version.head.id)
                    uses("fine-tuning", derived.head.name);
        }
        return {};
    }
    /// Who processes for us runs the model; from whom we have it under a licence, we run it.
    void useModel(const QString &name)
    {
        if (m_agreement.agreementKind == AgreementKind::DataProcessing)
            uses("hosted-api", name);
        else
            uses("pre-trained-model", name);
    }
    void addLicence(const QString &licence)
    {
        if (!licence.isEmpty() && !m_use.licences.contains(licence))
            m_use.licences += licence;
    }
    void readUsages(const inventory::AgreementBook &book)
    {
        for (const QString &asset : m_agreement.assets) {
            for (const inventory::AssetUsage &usage : book.usagesOf(asset)) {
                for (const QString &region : usage.regions) {
                    if (m_use.regions.contains(region))
                        continue;
                    m_use.regions += region;
                    m_regionReasons.append({region, usage.head.name});
                }
                for (const QString &category : usage.categories) {
                    if (!m_use.categories.contains(category))
                        m_use.categories += category;
                    say(QStringLiteral("personal"), QStringLiteral("yes"), usage.head.name);
                }
            }
        }
    }
    core::Result<void> readSystems()
    {
        HALLMARKER_ASSIGN(const QList<inventory::System> systems, inventory::SystemRepository(m_workspace).list());
        HALLMARKER_ASSIGN(const QSet<QString> parents, parentsOfAssets());
        qsizetype highest = -1;
        for (const inventory::System &system : systems) {
            const bool usesIt = std::any_of(system.models.begin(), system.models.end(), [&parents](const core::ModelId &id) { return parents.contains(id.text()); }) ||
                std::any_of(system.datasets.begin(), system.datasets.end(), [&parents](const core::DatasetId &id) { return parents.contains(id.text()); });
            if (!usesIt || system.useStatus == inventory::UseStatus::Retired)
                continue;
            say(QStringLiteral("risk"), inventory::riskTierNames().at(int(system.riskTier)), system.head.name);
            highest = qMax(highest, qsizetype(system.riskTier));
        }
        if (highest >= 0)
            m_use.risk = inventory::riskTierNames().at(highest);
        return {};
    }
    /// The assets with the models and datasets that the versions among them belong to.
    core::Result<QSet<QString>> parentsOfAssets() const
    {
        QSet<QString> parents(m_agreement.assets.begin(), m_agreement.assets.end());
        for (const QString &asset : m_agreement.assets) {
            const auto record = m_workspace.record(asset);
            if (!record)
                continue;
            for (const char *key : {"model", "dataset"})
                if (const QString parent = record->body.value(QLatin1String(key)).toString(); !parent.isEmpty())
                    parents.insert(parent);
        }
        return parents;
    }
    core::Result<void> decide()
    {
        if (!m_use.categories.isEmpty()) {
            m_use.personal = QStringLiteral("yes");
            if (m_use.because(QStringLiteral("personal")).isEmpty())
                say(QStringLiteral("personal"), QStringLiteral("yes"), m_use.categories.join(QStringLiteral(", ")));
        }
        for (const QString &category : std::as_const(m_use.categories)) {
            if (!isSpecialCategory(category))
                continue;
            m_use.special = QStringLiteral("yes");
            say(QStringLiteral("special"), QStringLiteral("yes"), category);
        }
        if (m_agreement.agreementKind == AgreementKind::DataProcessing)
            uses("processor", m_use.name);
        HALLMARKER_ASSIGN(const dpia::RegionTable regions, dpia::RegionTable::shipped());
        m_use.transfer = regions.transferTo(m_use.regions);
        for (const QString &region : std::as_const(m_use.regions)) {
            if (regions.transferTo(region) != m_use.transfer)
                continue;
            QString because = region;
            for (const auto &[name, usage] : std::as_const(m_regionReasons))
                if (name == region)
                    because = QStringLiteral("%1: %2").arg(region, usage);
            say(QStringLiteral("transfer"), m_use.transfer, because);
        }
        for (QStringList *list : {&m_use.uses, &m_use.regions, &m_use.categories, &m_use.licences})
            list->sort();
        return {};
    }

    core::Workspace &m_workspace;
    const Agreement &m_agreement;
    dpia::ContractUse m_use;
    QList<QPair<QString, QString>> m_regionReasons;
    bool m_trains = false;
};

} // namespace

core::Result<dpia::ContractUse> AgreementContracts::useOf(core::Workspace &workspace, const QString &agreement) const
{
    HALLMARKER_ASSIGN(const Agreement found, inventory::AgreementRepository(workspace).find(inventory::AgreementId(agreement)));
    return ContractFacts(workspace, found).read();
}

} // namespace hallmarker::wiring
