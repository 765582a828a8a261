#include "inventory/exchange/InventoryList.h"

#include "inventory/datasets/DatasetRepository.h"
#include "inventory/models/ModelRepository.h"
#include "inventory/people/PartyRepository.h"
#include "inventory/people/Purpose.h"
#include "inventory/systems/System.h"

#include <QCoreApplication>
#include <QHash>

namespace hallmarker::inventory {

using core::Result;
using Cell = core::CsvWriter::Cell;

namespace {

struct ListTexts {
    Q_DECLARE_TR_FUNCTIONS(ListTexts)
};

/// Names for ids; an id whose record is gone stays an id.
class ListNames {
public:
    explicit ListNames(core::Workspace &workspace) : m_workspace(workspace) {}
    QString of(const QString &id)
    {
        if (id.isEmpty())
            return {};
        auto it = m_names.find(id);
        if (it == m_names.end()) {
            const auto record = m_workspace.record(id);
            it = m_names.insert(id, record ? record->name : id);
        }
        return *it;
    }
    template <typename Id>
    QString of(const QList<Id> &ids)
    {
        QStringList names;
        for (const Id &id : ids)
            names.append(of(id.text()));
        return names.join(QStringLiteral("; "));
    }

private:
    core::Workspace &m_workspace;
    QHash<QString, QString> m_names;
};

Cell dateCell(qint64 ms)
{
    return ms > 0 ? Cell(core::instantText(ms)) : Cell();
}

QString yesOrNoText(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

Result<InventoryList> systemList(core::Workspace &workspace)
{
    InventoryList list{ListTexts::tr("Systems"),
                       {QStringLiteral("name"), QStringLiteral("purpose"), QStringLiteral("description"), QStringLiteral("owner"), QStringLiteral("risk_tier"),
                        QStringLiteral("risk_reason"), QStringLiteral("use_status"), QStringLiteral("models"), QStringLiteral("datasets"),
                        QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("updated")},
                       {}};
    ListNames names(workspace);
    HALLMARKER_ASSIGN(const QList<System> systems, SystemRepository(workspace).list());
    for (const System &system : systems)
        list.rows.append({system.head.name, system.purpose, system.description, names.of(system.owner.text()),
                          riskTierNames().at(int(system.riskTier)), system.riskReason, useStatusNames().at(int(system.useStatus)),
                          names.of(system.models), names.of(system.datasets), system.head.id.text(), system.head.revision,
                          dateCell(system.head.updatedMs)});
    return list;
}

Result<InventoryList> modelList(core::Workspace &workspace)
{
    InventoryList list{ListTexts::tr("Models"),
                       {QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("owner"), QStringLiteral("provider"),
                        QStringLiteral("task"), QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("updated")},
                       {}};
    ListNames names(workspace);
    HALLMARKER_ASSIGN(const QList<Model> models, ModelRepository(workspace).list());
    for (const Model &model : models)
        list.rows.append({model.head.name, model.description, names.of(model.owner.text()), names.of(model.provider.text()), model.task,
                          model.head.id.text(), model.head.revision, dateCell(model.head.updatedMs)});
    return list;
}

Result<InventoryList> modelVersionList(core::Workspace &workspace)
{
    InventoryList list{ListTexts::tr("Model versions"),
                       {QStringLiteral("name"), QStringLiteral("model"), QStringLiteral("version"), QStringLiteral("format"), QStringLiteral("size"),
                        QStringLiteral("digest"), QStringLiteral("as_registered"), QStringLiteral("licence"), QStringLiteral("task"),
                        QStringLiteral("training_data"), QStringLiteral("base_model"), QStringLiteral("id"), QStringLiteral("created")},
                       {}};
    ListNames names(workspace);
    HALLMARKER_ASSIGN(const QList<ModelVersion> versions, ModelVersionRepository(workspace).list());
    for (const ModelVersion &version : versions)
        list.rows.append({version.head.name, names.of(version.model.text()), version.version, version.format, version.files.value(0).sizeBytes,
                          version.digest.toString(), yesOrNoText(version.isAsRegistered()), version.licence, version.task,
                          names.of(version.trainingData), names.of(version.baseModel.text()), version.head.id.text(), dateCell(version.head.createdMs)});
    return list;
}

Result<InventoryList> datasetList(core::Workspace &workspace)
{
    InventoryList list{ListTexts::tr("Datasets"),
                       {QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("owner"), QStringLiteral("steward"),
                        QStringLiteral("custodian"), QStringLiteral("licence"), QStringLiteral("origin"), QStringLiteral("purposes"),
                        QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("updated")},
                       {}};
    ListNames names(workspace);
    HALLMARKER_ASSIGN(const QList<Dataset> datasets, DatasetRepository(workspace).list());
    for (const Dataset &dataset : datasets)
        list.rows.append({dataset.head.name, dataset.description, names.of(dataset.owner.text()), names.of(dataset.steward.text()),
                          names.of(dataset.custodian.text()), dataset.licence, dataset.origin, names.of(dataset.purposes), dataset.head.id.text(),
                          dataset.head.revision, dateCell(dataset.head.updatedMs)});
    return list;
}

Result<InventoryList> datasetVersionList(core::Workspace &workspace)
{
    InventoryList list{ListTexts::tr("Dataset versions"),
                       {QStringLiteral("name"), QStringLiteral("dataset"), QStringLiteral("format"), QStringLiteral("rows"), QStringLiteral("columns"),
                        QStringLiteral("digest"), QStringLiteral("as_registered"), QStringLiteral("classification"), QStringLiteral("personal_data"),
                        QStringLiteral("special_categories"), QStringLiteral("identifiability"), QStringLiteral("id"), QStringLiteral("created")},
                       {}};
    ListNames names(workspace);
    HALLMARKER_ASSIGN(const QList<DatasetVersion> versions, DatasetVersionRepository(workspace).list());
    for (const DatasetVersion &version : versions)
        list.rows.append({version.head.name, names.of(version.dataset.text()), version.format, version.rows >= 0 ? Cell(version.rows) : Cell(),
                          qint64(version.columns.size()), version.digest.toString(), yesOrNoText(version.isAsRegistered()),
                          classificationNames().at(int(version.classification)), yesOrNoText(version.hasPersonalData),
                          yesOrNoText(version.hasSpecialCategories), identifiabilityNames().at(int(version.identifiability)),
                          version.head.id.text(), dateCell(version.head.createdMs)});
    return list;
}

/// Without the personal fields of people: a list leaves the house more easily than a record.
Result<InventoryList> partyList(core::Workspace &workspace)
{
    InventoryList list{ListTexts::tr("Parties"),
                       {QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("roles"), QStringLiteral("contact"), QStringLiteral("id"),
                        QStringLiteral("revision")},
                       {}};
    HALLMARKER_ASSIGN(const QList<Party> parties, PartyRepository(workspace).list());
    for (const Party &party : parties)
        list.rows.append({party.head.name, partyKindNames().at(int(party.partyKind)), party.roles.join(QStringLiteral("; ")),
                          party.isPerson() ? QString() : party.contact, party.head.id.text(), party.head.revision});
    return list;
}

Result<InventoryList> purposeList(core::Workspace &workspace)
{
    InventoryList list{ListTexts::tr("Purposes"),
                       {QStringLiteral("name"), QStringLiteral("text"), QStringLiteral("legal_basis"), QStringLiteral("special_condition"),
                        QStringLiteral("id"), QStringLiteral("revision")},
                       {}};
    HALLMARKER_ASSIGN(const QList<Purpose> purposes, PurposeRepository(workspace).list());
    for (const Purpose &purpose : purposes)
        list.rows.append({purpose.head.name, purpose.text, purpose.legalBasis, purpose.specialCondition, purpose.head.id.text(), purpose.head.revision});
    return list;
}

} // namespace

Result<InventoryList> InventoryList::of(core::Workspace &workspace, Content content)
{
    switch (content) {
    case Content::Systems: return systemList(workspace);
    case Content::Models: return modelList(workspace);
    case Content::ModelVersions: return modelVersionList(workspace);
    case Content::Datasets: return datasetList(workspace);
    case Content::DatasetVersions: return datasetVersionList(workspace);
    case Content::Parties: return partyList(workspace);
    case Content::Purposes: return purposeList(workspace);
    }
    return InventoryList();
}

Result<QList<InventoryList>> InventoryList::all(core::Workspace &workspace)
{
    QList<InventoryList> lists;
    for (const Content content : {Content::Systems, Content::Models, Content::ModelVersions, Content::Datasets, Content::DatasetVersions,
                                  Content::Parties, Content::Purposes}) {
        HALLMARKER_ASSIGN(const InventoryList list, of(workspace, content));
        lists.append(list);
    }
    return lists;
}

} // namespace hallmarker::inventory
