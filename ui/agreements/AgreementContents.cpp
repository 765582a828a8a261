#include "ui/agreements/AgreementContents.h"

#include "inventory/datasets/DatasetRepository.h"
#include "inventory/models/ModelRepository.h"
#include "inventory/people/Party.h"
#include "inventory/systems/System.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::ui {

namespace {

struct AgreementWords {
    Q_DECLARE_TR_FUNCTIONS(AgreementWords)
};

constexpr qint64 soonMs = 90LL * 24 * 60 * 60 * 1000;

/// Lists records of one kind as assets.
template <typename Value>
core::Result<void> addAssets(core::Workspace &workspace, AgreementContents &contents, const QString &kindWord)
{
    HALLMARKER_ASSIGN(const QList<Value> values, inventory::RecordRepository<Value>(workspace).list());
    for (const Value &value : values) {
        contents.names.insert(value.head.id.text(), value.head.name);
        contents.assets.append({value.head.id.text(), AgreementWords::tr("%1 (%2)", "name of an asset and its kind").arg(value.head.name, kindWord)});
    }
    return {};
}

} // namespace

bool JudgedUse::isOutside() const
{
    return std::any_of(issues.cbegin(), issues.cend(), [](const inventory::AgreementIssue &issue) { return issue.kind == inventory::AgreementIssue::Kind::Violation; });
}

core::Result<std::shared_ptr<const AgreementContents>> AgreementContents::read(core::Workspace &workspace)
{
    auto contents = std::make_shared<AgreementContents>();
    contents->nowMs = workspace.clock().nowMs();
    HALLMARKER_ASSIGN(contents->taxonomy, inventory::PurposeTaxonomy::builtIn());
    HALLMARKER_ASSIGN(contents->agreements, inventory::AgreementRepository(workspace).list());
    HALLMARKER_ASSIGN(const QList<inventory::AssetUsage> usages, inventory::AgreementAudit(workspace, contents->taxonomy).usages());
    for (const inventory::AssetUsage &usage : usages)
        contents->uses.append({usage, inventory::judgeUsage(usage, contents->agreements, contents->taxonomy, {QString()}, contents->nowMs)});
    core::FindingFilter filter;
    filter.checkId = inventory::AgreementAudit::checkId();
    filter.newestOnly = true;
    HALLMARKER_ASSIGN(contents->findings, core::FindingRepository(workspace).list(filter));
    HALLMARKER_ASSIGN(const QList<inventory::Party> parties, inventory::RecordRepository<inventory::Party>(workspace).list());
    for (const inventory::Party &party : parties) {
        contents->names.insert(party.head.id.text(), party.head.name);
        contents->parties += party.head.name;
    }
    HALLMARKER_ASSIGN(const QList<inventory::System> systems, inventory::SystemRepository(workspace).list());
    for (const inventory::System &system : systems)
        contents->names.insert(system.head.id.text(), system.head.name);
    for (const inventory::Agreement &agreement : std::as_const(contents->agreements))
        contents->names.insert(agreement.head.id.text(), agreement.head.name);
    HALLMARKER_TRY(addAssets<inventory::Model>(workspace, *contents, AgreementWords::tr("Model")));
    HALLMARKER_TRY(addAssets<inventory::ModelVersion>(workspace, *contents, AgreementWords::tr("Model version")));
    HALLMARKER_TRY(addAssets<inventory::Dataset>(workspace, *contents, AgreementWords::tr("Dataset")));
    HALLMARKER_TRY(addAssets<inventory::DatasetVersion>(workspace, *contents, AgreementWords::tr("Dataset version")));
    return std::shared_ptr<const AgreementContents>(std::move(contents));
}

const inventory::Agreement *AgreementContents::agreement(const QString &id) const
{
    const auto it = std::find_if(agreements.cbegin(), agreements.cend(), [&id](const inventory::Agreement &one) { return one.head.id.text() == id; });
    return it == agreements.cend() ? nullptr : &*it;
}

const JudgedUse *AgreementContents::use(const QString &id) const
{
    const auto it = std::find_if(uses.cbegin(), uses.cend(), [&id](const JudgedUse &one) { return one.id() == id; });
    return it == uses.cend() ? nullptr : &*it;
}

QStringList AgreementContents::namesOf(const QStringList &ids) const
{
    QStringList found;
    for (const QString &id : ids)
        found += nameOf(id);
    return found;
}

QStringList AgreementContents::purposeNames(const QStringList &keys) const
{
    QStringList found;
    for (const QString &key : keys)
        found += key == QLatin1String("*") ? AgreementWords::tr("any") : taxonomy.name(taxonomy.keyOf(key).isEmpty() ? key : taxonomy.keyOf(key));
    return found;
}

ChoiceListModel::Choices AgreementContents::purposeChoices(bool withAny) const
{
    ChoiceListModel::Choices choices;
    for (const QString &key : taxonomy.keys())
        choices.append({key, taxonomy.name(key)});
    std::sort(choices.begin(), choices.end(), [](const auto &one, const auto &other) { return one.second.localeAwareCompare(other.second) < 0; });
    if (withAny)
        choices.prepend({QStringLiteral("*"), AgreementWords::tr("Any purpose")});
    return choices;
}

Status AgreementContents::statusOf(const inventory::Agreement &agreement) const
{
    if (agreement.untilMs != 0 && agreement.untilMs <= nowMs)
        return Status::Expired;
    if (agreement.fromMs > nowMs)
        return Status::Info;
    return agreement.untilMs != 0 && agreement.untilMs - nowMs <= soonMs ? Status::Warn : Status::Pass;
}

QString AgreementContents::wordOf(const inventory::Agreement &agreement) const
{
    switch (statusOf(agreement)) {
    case Status::Expired: return AgreementWords::tr("Ended");
    case Status::Info: return AgreementWords::tr("Not begun");
    case Status::Warn: return AgreementWords::tr("Ends soon");
    default: return AgreementWords::tr("In force");
    }
}

QString agreementKindWord(inventory::AgreementKind kind)
{
    using Kind = inventory::AgreementKind;
    switch (kind) {
    case Kind::DataProcessing: return AgreementWords::tr("Data processing (Art. 28)");
    case Kind::JointControllership: return AgreementWords::tr("Joint controllership (Art. 26)");
    case Kind::Licence: return AgreementWords::tr("Licence");
    case Kind::DataSharing: return AgreementWords::tr("Data sharing");
    case Kind::ModelSupply: return AgreementWords::tr("Supply of a model");
    }
    return {};
}

QString issueSentence(const inventory::AgreementIssue &issue)
{
    const QHash<QString, QString> sentences{
        {QStringLiteral("purpose"), AgreementWords::tr("The purpose \"%1\" is not agreed on.")},
        {QStringLiteral("region"), AgreementWords::tr("The region \"%1\" is not agreed on.")},
        {QStringLiteral("category"), AgreementWords::tr("The category of data \"%1\" is not agreed on.")},
        {QStringLiteral("subprocessor"), AgreementWords::tr("\"%1\" is not an agreed subprocessor.")},
        {QStringLiteral("ended"), AgreementWords::tr("The agreement ended on %1.")},
        {QStringLiteral("not-begun"), AgreementWords::tr("The agreement begins only on %1.")},
        {QStringLiteral("unknown-purpose"), AgreementWords::tr("The purpose \"%1\" is not in the list of purposes, so it cannot be compared.")},
    };
    if (sentences.contains(issue.code))
        return sentences.value(issue.code).arg(issue.value);
    if (issue.code == QLatin1String("no-agreement"))
        return AgreementWords::tr("No agreement is about this asset.");
    if (issue.code == QLatin1String("no-purpose"))
        return AgreementWords::tr("The use names no purpose, so it cannot be compared.");
    if (issue.code == QLatin1String("no-region"))
        return AgreementWords::tr("The use names no region, so it cannot be compared.");
    return QString(issue.code % QLatin1Char(' ') % issue.value);
}

} // namespace hallmarker::ui
