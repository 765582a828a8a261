#include "app/cli/AssetArgument.h"
#include "app/cli/CliTexts.h"
#include "app/cli/DateArgument.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/PartyReference.h"
#include "app/cli/commands/RecordCommands.h"
#include "inventory/agreements/AgreementAudit.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QMimeDatabase>

namespace hallmarker::cli {

namespace {

/// A model, a dataset, or a version of one.
core::Result<QString> agreedAsset(core::Workspace &workspace, const QString &word)
{
    for (const char *kind : {"model", "dataset"})
        if (const auto record = workspace.resolve(QString::fromLatin1(kind), word))
            return record->id;
    return assetArgument(workspace, word);
}

void take(const Arguments &arguments, const char *option, QStringList &into)
{
    if (!arguments.has(QLatin1String(option)))
        return;
    into = arguments.values(QLatin1String(option));
    into.removeAll(QString());
}

core::Result<void> takeDay(const Arguments &arguments, const char *option, qint64 &into)
{
    if (!arguments.has(QLatin1String(option)))
        return {};
    const QString word = arguments.value(QLatin1String(option));
    if (word.isEmpty()) {
        into = 0;
        return {};
    }
    HALLMARKER_ASSIGN(into, dateArgument(word));
    return {};
}

core::Result<inventory::Agreement> storeAgreement(CommandContext &context, core::Workspace &workspace, const Arguments &arguments, inventory::Agreement agreement)
{
    using inventory::Agreement;
    if (arguments.has(QStringLiteral("name")))
        agreement.head.name = arguments.value(QStringLiteral("name"));
    HALLMARKER_TRY(checkNameIsFree(workspace, QString::fromLatin1(Agreement::kind), agreement.head.name, agreement.head.id.text()));
    if (arguments.has(QStringLiteral("kind")))
        agreement.agreementKind = static_cast<inventory::AgreementKind>(inventory::agreementKindNames().indexOf(arguments.value(QStringLiteral("kind"))));
    if (arguments.has(QStringLiteral("asset"))) {
        agreement.assets.clear();
        for (const QString &word : arguments.values(QStringLiteral("asset"))) {
            HALLMARKER_ASSIGN(const QString asset, agreedAsset(workspace, word));
            agreement.assets += asset;
        }
    }
    take(arguments, "purpose", agreement.purposes);
    take(arguments, "region", agreement.regions);
    take(arguments, "category", agreement.categories);
    take(arguments, "subprocessor", agreement.subprocessors);
    HALLMARKER_TRY(takeDay(arguments, "from", agreement.fromMs));
    HALLMARKER_TRY(takeDay(arguments, "until", agreement.untilMs));
    if (arguments.has(QStringLiteral("note")))
        agreement.note = arguments.value(QStringLiteral("note"));
    QList<std::pair<QString, QByteArray>> annexes;
    for (const QString &path : arguments.values(QStringLiteral("annex"))) {
        HALLMARKER_ASSIGN(const QByteArray content, proofArgument(path));
        annexes.append({QFileInfo(path).fileName(), content});
    }
    std::optional<PartyReference> vendor;
    if (arguments.has(QStringLiteral("vendor"))) {
        HALLMARKER_ASSIGN(vendor, PartyReference::of(context, workspace, arguments.value(QStringLiteral("vendor"))));
    }
    HALLMARKER_TRY(Agreement::fromJson(agreement.toJson()));
    Agreement saved;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        Agreement draft = agreement;
        if (vendor) {
            HALLMARKER_ASSIGN(draft.vendor, vendor->store(transaction));
        }
        for (const auto &[title, content] : annexes) {
            HALLMARKER_ASSIGN(const core::Digest digest, transaction.putBlob(content, QMimeDatabase().mimeTypeForData(content).name()));
            draft.annexes.append({title, digest, {}});
        }
        HALLMARKER_ASSIGN(saved, inventory::AgreementRepository::save(transaction, draft));
        return {};
    };
    HALLMARKER_TRY(workspace.write(QStringLiteral("agreement.save"), work));
    return saved;
}

core::Result<Answer> addAgreement(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::Agreement agreement;
    agreement.head.name = arguments.at(0);
    HALLMARKER_ASSIGN(const inventory::Agreement saved, storeAgreement(context, *workspace, arguments, agreement));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("Agreement %1 added as %2.\n").arg(saved.head.name, saved.head.id.text()));
}

core::Result<Answer> editAgreement(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::Agreement present, inventory::AgreementRepository(*workspace).resolve(arguments.at(0)));
    HALLMARKER_ASSIGN(const inventory::Agreement saved, storeAgreement(context, *workspace, arguments, present));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("Agreement %1 is at revision %2.\n").arg(saved.head.name).arg(saved.head.revision));
}

core::Result<Answer> addUsage(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::AssetUsage usage;
    usage.head.name = arguments.at(0);
    HALLMARKER_ASSIGN(usage.asset, agreedAsset(*workspace, arguments.value(QStringLiteral("asset"))));
    if (arguments.has(QStringLiteral("system"))) {
        HALLMARKER_ASSIGN(const core::Record system, workspace->resolve(QStringLiteral("system"), arguments.value(QStringLiteral("system"))));
        usage.system = system.id;
    }
    usage.user = arguments.value(QStringLiteral("user"));
    take(arguments, "purpose", usage.purposes);
    take(arguments, "region", usage.regions);
    take(arguments, "category", usage.categories);
    HALLMARKER_TRY(takeDay(arguments, "from", usage.fromMs));
    HALLMARKER_TRY(takeDay(arguments, "until", usage.untilMs));
    HALLMARKER_ASSIGN(const inventory::AssetUsage saved, inventory::AssetUsageRepository(*workspace).save(usage));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("Use %1 added as %2.\n").arg(saved.head.name, saved.head.id.text()));
}

core::Result<Answer> checkAgreements(CommandContext &context, const Arguments &)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::PurposeTaxonomy taxonomy, inventory::PurposeTaxonomy::builtIn());
    HALLMARKER_ASSIGN(const QList<core::Finding> findings, inventory::AgreementAudit(*workspace, taxonomy).run());
    QJsonArray rows;
    QString text;
    bool isFailed = false;
    bool isUnclear = false;
    for (const core::Finding &finding : findings) {
        isFailed = isFailed || finding.verdict == core::Verdict::Fail;
        isUnclear = isUnclear || finding.verdict == core::Verdict::Inconclusive;
        text += QStringLiteral("%1: %2 (%3)\n").arg(core::verdictName(finding.verdict), finding.reason, finding.id);
        const QJsonArray issues = finding.tables.value(0).rows;
        for (const QJsonValue &issue : issues)
            text += QStringLiteral("  %1: %2 %3\n").arg(issue.toArray().at(0).toString(), issue.toArray().at(2).toString(), issue.toArray().at(3).toString());
        rows.append(QJsonObject{{QStringLiteral("finding"), finding.id}, {QStringLiteral("asset"), finding.inputs.value(0).recordId}, {QStringLiteral("verdict"), core::verdictName(finding.verdict)}, {QStringLiteral("issues"), issues}});
    }
    return Answer{QJsonObject{{QStringLiteral("findings"), rows}}, text.isEmpty() ? CliTexts::tr("No use of anything that an agreement is about is known.\n") : text, isFailed ? 1 : isUnclear ? 3 : 0};
}

} // namespace

void addAgreementCommands(CommandTable &table)
{
    const QString kind = QString::fromLatin1(inventory::Agreement::kind);
    const QList<Positional> reference{{QStringLiteral("REF"), CliTexts::tr("Name or id")}};
    const QList<Option> limits{{QStringLiteral("purpose"), QStringLiteral("WORD"), CliTexts::tr("Purpose"), {}, true}, {QStringLiteral("region"), QStringLiteral("WORD"), CliTexts::tr("Region"), {}, true}, {QStringLiteral("category"), QStringLiteral("WORD"), CliTexts::tr("Category of personal data"), {}, true}, {QStringLiteral("from"), QStringLiteral("DAY"), CliTexts::tr("Since when")}, {QStringLiteral("until"), QStringLiteral("DAY"), CliTexts::tr("Until when")}};
    const QList<Option> fields = QList<Option>{{QStringLiteral("kind"), QStringLiteral("KIND"), CliTexts::tr("Kind of agreement"), {}, false, false, inventory::agreementKindNames()},
                                               {QStringLiteral("vendor"), QStringLiteral("NAME"), CliTexts::tr("With whom; a new name becomes a team")},
                                               {QStringLiteral("asset"), QStringLiteral("REF"), CliTexts::tr("A model, dataset or version that it is about"), {}, true},
                                               {QStringLiteral("subprocessor"), QStringLiteral("NAME"), CliTexts::tr("A subprocessor that it allows"), {}, true},
                                               {QStringLiteral("annex"), QStringLiteral("FILE"), CliTexts::tr("A further document; it becomes an attachment"), {}, true},
                                               {QStringLiteral("note"), QStringLiteral("TEXT"), CliTexts::tr("Anything else")}} +
                                 limits;
    table.push_back({QStringLiteral("agreement add"), CliTexts::tr("Register what was agreed on with a vendor"), CliTexts::tr("What is not named is not allowed; * allows any."), {{QStringLiteral("NAME"), CliTexts::tr("Name of the agreement")}}, fields, true, addAgreement});
    table.push_back({QStringLiteral("agreement list"), CliTexts::tr("List the agreements"), {}, {}, {}, true, listOf(kind)});
    table.push_back({QStringLiteral("agreement show"), CliTexts::tr("Show one agreement"), {}, reference, {}, true, showOf(kind)});
    table.push_back({QStringLiteral("agreement edit"), CliTexts::tr("Change an agreement"), CliTexts::tr("Only the fields that are named change; an empty text empties a field."), reference, fields + QList<Option>{{QStringLiteral("name"), QStringLiteral("NAME"), CliTexts::tr("Another name")}}, true, editAgreement});
    table.push_back({QStringLiteral("agreement remove"), CliTexts::tr("Remove an agreement"), {}, reference, {}, true, removeOf(kind)});
    table.push_back({QStringLiteral("agreement use"), CliTexts::tr("Register how a model or dataset is really used"), {}, {{QStringLiteral("NAME"), CliTexts::tr("Name of the use")}},
                     QList<Option>{{QStringLiteral("asset"), QStringLiteral("REF"), CliTexts::tr("What is used"), {}, false, true}, {QStringLiteral("system"), QStringLiteral("REF"), CliTexts::tr("The system that uses it")}, {QStringLiteral("user"), QStringLiteral("NAME"), CliTexts::tr("Who uses it, where it is not ourselves")}} + limits, true, addUsage});
    table.push_back({QStringLiteral("agreement check"), CliTexts::tr("Compare every known use with the agreements"), CliTexts::tr("Each asset gets a finding. The exit code is 1 when a use is outside of what was agreed on, 3 when a use does not say enough to tell."), {}, {}, true, checkAgreements});
}

} // namespace hallmarker::cli
