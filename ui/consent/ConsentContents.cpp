#include "ui/consent/ConsentContents.h"

#include "inventory/datasets/DatasetRepository.h"
#include "inventory/people/Party.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::ui {

namespace {

struct ConsentContentsTexts {
    Q_DECLARE_TR_FUNCTIONS(ConsentContentsTexts)
};

template <typename Value>
const Value *consentWithId(const QList<Value> &values, const QString &id)
{
    const auto it = std::find_if(values.cbegin(), values.cend(), [&id](const Value &value) { return value.head.id.text() == id; });
    return it == values.cend() ? nullptr : &*it;
}

} // namespace

core::Result<std::shared_ptr<const ConsentContents>> ConsentContents::read(core::Workspace &workspace)
{
    auto contents = std::make_shared<ConsentContents>();
    contents->nowMs = workspace.clock().nowMs();
    HALLMARKER_ASSIGN(contents->taxonomy, inventory::PurposeTaxonomy::builtIn());
    HALLMARKER_ASSIGN(contents->consents, inventory::ConsentRecordRepository(workspace).list());
    HALLMARKER_ASSIGN(contents->requests, inventory::AccessRequestRepository(workspace).list());
    HALLMARKER_ASSIGN(contents->exceptions, inventory::AccessExceptionRepository(workspace).list());
    HALLMARKER_ASSIGN(contents->catalogues, inventory::FieldCatalogueRepository(workspace).list());
    HALLMARKER_ASSIGN(contents->alerts, inventory::AlertRepository(workspace).list());
    HALLMARKER_ASSIGN(const QList<inventory::Party> parties, inventory::RecordRepository<inventory::Party>(workspace).list());
    for (const inventory::Party &party : parties)
        contents->people += party.head.name;
    HALLMARKER_ASSIGN(const QList<inventory::Dataset> datasets, inventory::DatasetRepository(workspace).list());
    for (const inventory::Dataset &dataset : datasets)
        contents->datasets += dataset.head.name;
    for (const inventory::ConsentRecord &consent : std::as_const(contents->consents))
        contents->names.insert(consent.head.id.text(), consent.head.name);
    for (const inventory::AccessException &exception : std::as_const(contents->exceptions))
        contents->names.insert(exception.head.id.text(), exception.head.name);
    std::stable_sort(contents->requests.begin(), contents->requests.end(), [](const auto &one, const auto &other) { return one.atMs > other.atMs; });
    std::stable_sort(contents->alerts.begin(), contents->alerts.end(), [](const auto &one, const auto &other) { return one.atMs > other.atMs; });
    return std::shared_ptr<const ConsentContents>(std::move(contents));
}

const inventory::ConsentRecord *ConsentContents::consent(const QString &id) const
{
    return consentWithId(consents, id);
}

const inventory::AccessRequest *ConsentContents::request(const QString &id) const
{
    return consentWithId(requests, id);
}

const inventory::AccessException *ConsentContents::exception(const QString &id) const
{
    return consentWithId(exceptions, id);
}

const inventory::FieldCatalogue *ConsentContents::catalogue(const QString &id) const
{
    return consentWithId(catalogues, id);
}

const inventory::Alert *ConsentContents::alert(const QString &id) const
{
    return consentWithId(alerts, id);
}

int ConsentContents::openAlerts() const
{
    return static_cast<int>(std::count_if(alerts.cbegin(), alerts.cend(), [](const inventory::Alert &alert) { return alert.acknowledgedMs == 0; }));
}

ChoiceListModel::Choices ConsentContents::fieldChoices() const
{
    ChoiceListModel::Choices choices;
    for (const inventory::FieldCatalogue &catalogue : catalogues)
        for (auto field = catalogue.categories.cbegin(); field != catalogue.categories.cend(); ++field) {
            const QString id = QString(catalogue.head.name % QLatin1Char('.') % field.key());
            choices.append({id, ConsentContentsTexts::tr("%1 (%2)", "a field and the category of its data").arg(id, *field)});
        }
    return choices;
}

ChoiceListModel::Choices ConsentContents::purposeChoices() const
{
    ChoiceListModel::Choices choices;
    for (const QString &key : taxonomy.keys())
        choices.append({key, taxonomy.name(key)});
    std::sort(choices.begin(), choices.end(), [](const auto &one, const auto &other) { return one.second.localeAwareCompare(other.second) < 0; });
    return choices;
}

} // namespace hallmarker::ui
