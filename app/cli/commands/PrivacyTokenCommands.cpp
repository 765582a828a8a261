#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/TextTable.h"
#include "app/cli/VaultArgument.h"
#include "app/cli/commands/Commands.h"
#include "checks/vault/TokenJob.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

QJsonObject tokenReportJson(const checks::TokenJobReport &report)
{
    QJsonArray tables, joins;
    QJsonObject versions;
    for (const auto &table : report.tables)
        tables.append(QJsonObject{{QStringLiteral("file"), table.file}, {QStringLiteral("rows"), table.rows}, {QStringLiteral("cells"), table.cells}, {QStringLiteral("before"), table.before.toString()}, {QStringLiteral("after"), table.after.toString()}});
    for (const auto &join : report.joins)
        joins.append(QJsonObject{{QStringLiteral("from"), join.reference.from.text()}, {QStringLiteral("to"), join.reference.to.text()}, {QStringLiteral("rows"), join.rows}, {QStringLiteral("matched"), join.matched}});
    for (auto it = report.versions.begin(); it != report.versions.end(); ++it)
        versions.insert(it.key(), it.value());
    return {{QStringLiteral("tables"), tables}, {QStringLiteral("joins"), joins}, {QStringLiteral("versions"), versions}, {QStringLiteral("resumed"), report.isResumed}};
}

QString tokenReportText(const checks::TokenJobReport &report)
{
    QString text = report.isResumed ? CliTexts::tr("An unfinished run was taken up and ended.") + QLatin1Char('\n') : QString();
    TextTable tables({CliTexts::tr("TABLE"), CliTexts::tr("ROWS"), CliTexts::tr("TOKENS")});
    for (const auto &table : report.tables)
        tables.add({table.file, QString::number(table.rows), QString::number(table.cells)});
    text += tables.toString();
    if (!report.joins.isEmpty()) {
        TextTable joins({CliTexts::tr("JOIN"), CliTexts::tr("ROWS"), CliTexts::tr("MATCHED BEFORE AND AFTER")});
        for (const auto &join : report.joins)
            joins.add({join.reference.from.text() + QStringLiteral(" -> ") + join.reference.to.text(), QString::number(join.rows), QString::number(join.matched)});
        text += joins.toString();
    }
    return text;
}

/// Writes what was done into the log: figures and digests, no value and no token.
core::Result<void> noteTokens(CommandContext &context, const QString &action, const QJsonObject &payload)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    return workspace->write(action, [&](core::WriteTransaction &transaction) { return transaction.note(action, payload); });
}

core::Result<Answer> tokenizeTables(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const checks::TokenPlan plan, checks::TokenPlan::read(arguments.at(0)));
    HALLMARKER_TRY(context.workspace()); // before anything is made
    const QString vaultPath = arguments.value(QStringLiteral("vault"));
    const QString keyPath = arguments.value(QStringLiteral("key"));
    const bool isNew = !QFileInfo::exists(vaultPath);
    core::SecretBytes key;
    if (isNew && !QFileInfo::exists(keyPath)) {
        HALLMARKER_ASSIGN(key, newVaultKey(keyPath, arguments.has(QStringLiteral("unsealed"))));
    } else {
        HALLMARKER_ASSIGN(key, vaultKeyOf(keyPath));
    }
    checks::TokenVault vault;
    if (!isNew) {
        HALLMARKER_ASSIGN(vault, checks::TokenVault::load(vaultPath));
        if (!vault.domains().isEmpty())
            HALLMARKER_TRY(vault.open(vault.domains().first().name, key));
    }
    bool isChanged = false;
    for (auto it = plan.domains.begin(); it != plan.domains.end(); ++it) {
        if (vault.find(it.key()) != nullptr)
            continue;
        HALLMARKER_TRY(vault.addDomain(it.key(), it.value(), key));
        isChanged = true;
    }
    // Keys are on disk before the first token: a token without its key would be lost.
    if (isChanged)
        HALLMARKER_TRY(vault.save(vaultPath));
    HALLMARKER_ASSIGN(const checks::TokenJobReport report, checks::TokenJob::tokenize(plan, arguments.value(QStringLiteral("data"), QFileInfo(arguments.at(0)).absolutePath()), arguments.value(QStringLiteral("out")), vault, key, context.progress()));
    const QJsonObject json = tokenReportJson(report);
    HALLMARKER_TRY(noteTokens(context, QStringLiteral("vault.tokenized"), json));
    return Answer{json, tokenReportText(report)};
}

core::Result<Answer> rewrapVault(CommandContext &context, const Arguments &arguments)
{
    const QString vaultPath = arguments.value(QStringLiteral("vault"));
    const QString newPath = arguments.value(QStringLiteral("new-key"));
    HALLMARKER_ASSIGN(const checks::TokenVault vault, checks::TokenVault::load(vaultPath));
    // The new key is on disk before the vault needs it. A run that was killed between the two finds it and goes on.
    core::SecretBytes newKey;
    if (QFileInfo::exists(newPath)) {
        HALLMARKER_ASSIGN(newKey, vaultKeyOf(newPath));
    } else {
        HALLMARKER_ASSIGN(const core::SecretBytes oldKey, vaultKeyOf(arguments.value(QStringLiteral("key"))));
        if (!vault.domains().isEmpty())
            HALLMARKER_TRY(vault.open(vault.domains().first().name, oldKey));
        HALLMARKER_ASSIGN(newKey, newVaultKey(newPath, arguments.has(QStringLiteral("unsealed"))));
    }
    const bool isDone = !vault.domains().isEmpty() && vault.open(vault.domains().first().name, newKey).has_value();
    if (!isDone) {
        HALLMARKER_ASSIGN(const core::SecretBytes oldKey, vaultKeyOf(arguments.value(QStringLiteral("key"))));
        HALLMARKER_ASSIGN(const checks::TokenVault moved, vault.rewrapped(oldKey, newKey));
        HALLMARKER_TRY(moved.save(vaultPath));
    }
    const QJsonObject json{{QStringLiteral("domains"), vault.domains().size()}, {QStringLiteral("already"), isDone}};
    HALLMARKER_TRY(noteTokens(context, QStringLiteral("vault.rewrapped"), json));
    return Answer{json, isDone ? CliTexts::tr("The vault was under the new key already.") + QLatin1Char('\n') : CliTexts::tr("The keys of %1 domains are under the new key; no token changed. The old key opens nothing any more.").arg(vault.domains().size()) + QLatin1Char('\n')};
}

core::Result<Answer> rotateKeys(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_TRY(context.workspace());
    const bool isRewrap = arguments.has(QStringLiteral("new-key"));
    if (isRewrap == arguments.has(QStringLiteral("domain")))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("Name --new-key to put the vault under another key, or --domain, --plan and --data to change the tokens of a domain."));
    if (isRewrap)
        return rewrapVault(context, arguments);
    if (!arguments.has(QStringLiteral("plan")) || !arguments.has(QStringLiteral("data")))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("To change the tokens of a domain --plan and --data are needed."));
    HALLMARKER_ASSIGN(const checks::TokenPlan plan, checks::TokenPlan::read(arguments.value(QStringLiteral("plan"))));
    HALLMARKER_ASSIGN(const core::SecretBytes key, vaultKeyOf(arguments.value(QStringLiteral("key"))));
    HALLMARKER_ASSIGN(const checks::TokenJobReport report, checks::TokenJob::rotate(plan, arguments.value(QStringLiteral("domain")), arguments.value(QStringLiteral("data")), arguments.value(QStringLiteral("vault")), key, context.progress()));
    const QJsonObject json = tokenReportJson(report);
    HALLMARKER_TRY(noteTokens(context, QStringLiteral("vault.rotated"), json));
    return Answer{json, tokenReportText(report)};
}

} // namespace

void addPrivacyTokenCommands(CommandTable &table)
{
    const Option unsealed{QStringLiteral("unsealed"), {}, CliTexts::tr("Keep a new key without a passphrase; anyone who reads the file can use it")};
    table.push_back({QStringLiteral("privacy tokenize"), CliTexts::tr("Replace identifiers of several tables by tokens that still join"),
                     CliTexts::tr("The plan (YAML) names domains, tables with their columns, and references. Equal values of a domain get equal tokens in all tables; the joins are counted before and after and must be equal. All tables are written or none; a run that was killed goes on where it was. The vault and its key are made when they are not there."),
                     {{QStringLiteral("PLAN"), CliTexts::tr("The plan (YAML)")}},
                     vaultOptions() + QList<Option>{{QStringLiteral("data"), QStringLiteral("DIR"), CliTexts::tr("Where the tables are; else the folder of the plan")}, {QStringLiteral("out"), QStringLiteral("DIR"), CliTexts::tr("Where the tables with tokens are written"), {}, false, true}, unsealed},
                     true, tokenizeTables});
    table.push_back({QStringLiteral("privacy rotate"), CliTexts::tr("Change the key of a vault, or the key of a domain and its tokens"),
                     CliTexts::tr("With --new-key the keys of all domains are wrapped by another key; no token changes. With --domain the domain gets a new key and the tokens of all tables of the plan are made anew, at once for all of them; older keys stay in the vault. A run that was killed goes on where it was."), {},
                     vaultOptions() + QList<Option>{{QStringLiteral("new-key"), QStringLiteral("FILE"), CliTexts::tr("The new key of the vault; made when it is not there")}, {QStringLiteral("domain"), QStringLiteral("NAME"), CliTexts::tr("The domain whose key is renewed")}, {QStringLiteral("plan"), QStringLiteral("FILE"), CliTexts::tr("The plan by which the tables were tokenised")}, {QStringLiteral("data"), QStringLiteral("DIR"), CliTexts::tr("The folder of the tables with tokens")}, unsealed},
                     true, rotateKeys});
}

} // namespace hallmarker::cli
