#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/DateArgument.h"
#include "app/cli/TextTable.h"
#include "app/cli/VaultArgument.h"
#include "app/cli/commands/Commands.h"
#include "checks/vault/CsvRewriter.h"
#include "checks/vault/ReidentificationBook.h"
#include "checks/vault/TokenJob.h"
#include "core/digest/Hasher.h"
#include "core/keys/DurableFile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

QJsonObject requestJson(const checks::ReidentificationRequest &request)
{
    QJsonObject json = request.toJson();
    json.insert(QStringLiteral("id"), request.id);
    json.insert(QStringLiteral("name"), request.name);
    json.insert(QStringLiteral("state"), request.state());
    return json;
}

core::Result<Answer> giveGrant(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const qint64 until, dateArgument(arguments.value(QStringLiteral("until"))));
    HALLMARKER_ASSIGN(const checks::VaultGrant grant, checks::ReidentificationBook(*workspace).grant(arguments.at(0), arguments.value(QStringLiteral("domain")), until, arguments.value(QStringLiteral("reason"))));
    QJsonObject json = grant.toJson();
    json.insert(QStringLiteral("name"), grant.name);
    return Answer{json, CliTexts::tr("%1: %2 may ask to turn back tokens of the domain %3 until %4.").arg(grant.name, grant.person, grant.domain, dayOrNothing(grant.untilMs)) + QLatin1Char('\n')};
}

core::Result<Answer> takeGrant(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const checks::VaultGrant grant, checks::ReidentificationBook(*workspace).endGrant(arguments.at(0), arguments.value(QStringLiteral("reason"))));
    return Answer{grant.toJson(), CliTexts::tr("%1 of %2 has ended.").arg(grant.name, grant.person) + QLatin1Char('\n')};
}

core::Result<Answer> askToTurnBack(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    QMap<QString, QString> columns;
    for (const QString &word : arguments.values(QStringLiteral("column"))) {
        const QString column = word.section(QLatin1Char('='), 0, 0);
        const QString domain = word.section(QLatin1Char('='), 1);
        if (column.isEmpty() || domain.isEmpty())
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is no column with its domain; write customer=person.").arg(word));
        columns.insert(column, domain);
    }
    HALLMARKER_ASSIGN(const core::Digest digest, core::Hasher::ofFile(arguments.at(0)));
    HALLMARKER_TRY(checks::CsvRewriter::open(arguments.at(0), columns.keys()));
    HALLMARKER_ASSIGN(const checks::ReidentificationRequest request, checks::ReidentificationBook(*workspace).ask(digest, columns, arguments.value(QStringLiteral("reason"))));
    return Answer{requestJson(request), CliTexts::tr("%1 asks to turn back %2. Somebody else approves it: privacy reidentify approve %1").arg(request.name, QFileInfo(arguments.at(0)).fileName()) + QLatin1Char('\n')};
}

core::Result<Answer> approveTurningBack(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const checks::ReidentificationRequest request, checks::ReidentificationBook(*workspace).approve(arguments.at(0)));
    return Answer{requestJson(request), CliTexts::tr("%1 of %2 is approved by %3, for once: %4").arg(request.name, request.requestedBy, request.approvedBy, request.reason) + QLatin1Char('\n')};
}

core::Result<Answer> listReidentifications(CommandContext &context, const Arguments &)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    const checks::ReidentificationBook book(*workspace);
    HALLMARKER_ASSIGN(const QList<checks::VaultGrant> grants, book.grants());
    HALLMARKER_ASSIGN(const QList<checks::ReidentificationRequest> requests, book.requests());
    QJsonArray grantRows, requestRows;
    TextTable grantTable({CliTexts::tr("GRANT"), CliTexts::tr("PERSON"), CliTexts::tr("DOMAIN"), CliTexts::tr("ENDS"), CliTexts::tr("GIVEN BY"), CliTexts::tr("REASON")});
    for (const checks::VaultGrant &grant : grants) {
        QJsonObject json = grant.toJson();
        json.insert(QStringLiteral("name"), grant.name);
        grantRows.append(json);
        grantTable.add({grant.name, grant.person, grant.domain, dayOrNothing(grant.untilMs), grant.grantedBy, grant.reason});
    }
    TextTable requestTable({CliTexts::tr("REQUEST"), CliTexts::tr("STATE"), CliTexts::tr("ASKED BY"), CliTexts::tr("APPROVED BY"), CliTexts::tr("VALUES"), CliTexts::tr("REASON")});
    for (const checks::ReidentificationRequest &request : requests) {
        requestRows.append(requestJson(request));
        requestTable.add({request.name, request.state(), request.requestedBy, request.approvedBy, request.isUsed() ? QString::number(request.cells) : QString(), request.reason});
    }
    return Answer{QJsonObject{{QStringLiteral("grants"), grantRows}, {QStringLiteral("requests"), requestRows}}, grantTable.toString() + requestTable.toString()};
}

core::Result<Answer> detokenizeTable(CommandContext &context, const Arguments &arguments)
{
    const QString path = arguments.at(0);
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    checks::ReidentificationBook book(*workspace);
    HALLMARKER_ASSIGN(const core::Digest digest, core::Hasher::ofFile(path));
    HALLMARKER_ASSIGN(const checks::ReidentificationRequest request, book.check(arguments.value(QStringLiteral("request")), digest));
    HALLMARKER_ASSIGN(const core::SecretBytes key, vaultKeyOf(arguments.value(QStringLiteral("key"))));
    HALLMARKER_ASSIGN(const checks::TokenVault vault, checks::TokenVault::load(arguments.value(QStringLiteral("vault"))));
    // The version of the folder's tables where it tells, else the newest.
    QMap<QString, int> versions;
    if (auto told = checks::TokenJob::versionsOf(QFileInfo(path).absolutePath()))
        versions = *told;
    const QStringList columns = request.columns.keys();
    std::vector<checks::TokenDomain> domains;
    for (const QString &column : columns) {
        const QString name = request.columns.value(column);
        HALLMARKER_ASSIGN(checks::TokenDomain domain, vault.open(name, key, versions.value(name, 0)));
        domains.push_back(std::move(domain));
    }
    HALLMARKER_ASSIGN(const checks::CsvRewriter rewriter, checks::CsvRewriter::open(path, columns));
    QByteArray clear;
    HALLMARKER_ASSIGN(const checks::CsvRewriter::Count count, rewriter.rewrite([&](int column, const QStringList &tokens) -> core::Result<QStringList> {
        QStringList values;
        for (const QString &token : tokens) {
            HALLMARKER_ASSIGN(const QString value, domains[std::size_t(column)].value(token));
            values.append(value);
        }
        return values;
    }, [&clear](const QByteArray &bytes) { clear += bytes; return core::Result<void>(); }, context.progress()));
    // In the log first: what cannot be written down is not shown.
    HALLMARKER_ASSIGN(const checks::ReidentificationRequest used, book.use(request.id, digest, count.cells));
    HALLMARKER_TRY(core::DurableFile::write(arguments.value(QStringLiteral("out")), clear, core::DurableFile::Existing::Keep, core::DurableFile::Readers::OwnerOnly));
    return Answer{requestJson(used), CliTexts::tr("%1 values of %2 were turned back under %3 and written to %4, readable by you alone.").arg(count.cells).arg(QFileInfo(path).fileName(), used.name, arguments.value(QStringLiteral("out"))) + QLatin1Char('\n')};
}

} // namespace

void addPrivacyReidentifyCommands(CommandTable &table)
{
    const Option reason{QStringLiteral("reason"), QStringLiteral("TEXT"), CliTexts::tr("Why"), {}, false, true};
    table.push_back({QStringLiteral("privacy reidentify grant"), CliTexts::tr("Let somebody else ask to turn back tokens of a domain until a day"), {}, {{QStringLiteral("PERSON"), CliTexts::tr("Who may ask")}},
                     {{QStringLiteral("domain"), QStringLiteral("NAME"), CliTexts::tr("The domain"), {}, false, true}, {QStringLiteral("until"), QStringLiteral("DAY"), CliTexts::tr("The day at whose start it ends"), {}, false, true}, reason}, true, giveGrant});
    table.push_back({QStringLiteral("privacy reidentify end"), CliTexts::tr("End a grant"), {}, {{QStringLiteral("GRANT"), CliTexts::tr("Its name or id")}}, {reason}, true, takeGrant});
    table.push_back({QStringLiteral("privacy reidentify ask"), CliTexts::tr("Ask to turn the tokens of one file back"),
                     CliTexts::tr("Needs a grant for each domain. The request is bound to the content of the file and good for once, after somebody else approved it."), {{QStringLiteral("FILE"), CliTexts::tr("A CSV with tokens")}},
                     {{QStringLiteral("column"), QStringLiteral("COLUMN=DOMAIN"), CliTexts::tr("A column and the domain of its tokens"), {}, true, true}, reason}, true, askToTurnBack});
    table.push_back({QStringLiteral("privacy reidentify approve"), CliTexts::tr("Approve the request of somebody else"), {}, {{QStringLiteral("REQUEST"), CliTexts::tr("Its name or id")}}, {}, true, approveTurningBack});
    table.push_back({QStringLiteral("privacy reidentify list"), CliTexts::tr("List grants and requests"), {}, {}, {}, true, listReidentifications});
    table.push_back({QStringLiteral("privacy detokenize"), CliTexts::tr("Turn the tokens of a file back, under an approved request"),
                     CliTexts::tr("Only by the one who asked, with a grant that still holds, for the very file that was approved, and once. The use stands in the signed log before the file is written."), {{QStringLiteral("FILE"), CliTexts::tr("A CSV with tokens")}},
                     vaultOptions() + QList<Option>{{QStringLiteral("request"), QStringLiteral("REQUEST"), CliTexts::tr("The approved request"), {}, false, true}, {QStringLiteral("out"), QStringLiteral("FILE"), CliTexts::tr("Where the values go; must not exist"), {}, false, true}}, true, detokenizeTable});
}

} // namespace hallmarker::cli
