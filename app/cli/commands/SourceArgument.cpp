#include "app/cli/commands/SourceArgument.h"

#include "app/cli/CliTexts.h"
#include "app/cli/TerminalSecret.h"

#include "app/wiring/TableLooks.h"
#include "checks/pushdown/SourceDigest.h"
#include "core/keys/KeyChainStore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

constexpr int usualTimeoutSeconds = 3600;

core::Result<QString> typedPassword(const QString &address)
{
    if (!TerminalSecret::isPossible())
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("There is no terminal to type the password at. Give it in HALLMARKER_SOURCE_PASSWORD."));
    const auto typed = TerminalSecret::ask(CliTexts::tr("Password of the source:"));
    if (!typed)
        return core::Error(core::ErrorKind::Cancelled, CliTexts::tr("No password was typed."));
    QByteArray bytes = typed->toUtf8();
    const core::SecretBytes secret{QByteArrayView(bytes)};
    core::SecretBytes::wipe(bytes);
    if (!core::KeyChainStore::writeBlocking(wiring::sourceKeychainService(), address, secret))
        return core::Error(core::ErrorKind::Unavailable, CliTexts::tr("The keychain of this desktop did not take the password. Give it in HALLMARKER_SOURCE_PASSWORD instead."));
    return *typed;
}

core::Result<QString> passwordOf(const QString &address, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("remember-password")))
        return typedPassword(address);
    return wiring::rememberedSourcePassword(address);
}

} // namespace

QList<Option> SourceArgument::options()
{
    return {{QStringLiteral("source"), QStringLiteral("ADDRESS"), CliTexts::tr("The tables lie in this database and stay there: postgresql://user@host/database, odbc:NAME, or odbc:Driver=...;Server=.... Tables are then named SCHEMA.TABLE")},
            {QStringLiteral("timeout"), QStringLiteral("SECONDS"), CliTexts::tr("The longest that a statement may take there; 3600 when left out")},
            {QStringLiteral("show-sql"), {}, CliTexts::tr("Print the statements instead of running them")},
            {QStringLiteral("digest"), {}, CliTexts::tr("Let the source hash its rows, so that a later run can tell whether the table is the same")},
            {QStringLiteral("remember-password"), {}, CliTexts::tr("Ask for the password of the source and keep it in the keychain of the desktop")}};
}

core::Result<void> SourceArgument::refuse(const Arguments &arguments, const QStringList &options)
{
    for (const QString &option : options)
        if (arguments.has(option))
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("--%1 needs the rows themselves, which stay in the source. Export a sample and use the file.").arg(option));
    return {};
}

Option SourceArgument::timeoutOption()
{
    return {QStringLiteral("timeout"), QStringLiteral("SECONDS"), CliTexts::tr("The longest that a statement may take in the database of a registered table; 3600 when left out")};
}

core::Result<int> SourceArgument::timeoutSeconds(const Arguments &arguments)
{
    bool isNumber = true;
    const int seconds = arguments.value(QStringLiteral("timeout"), QString::number(usualTimeoutSeconds)).toInt(&isNumber);
    if (!isNumber || seconds < 1)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--timeout needs a whole number of seconds from 1 on."));
    return seconds;
}

core::Result<std::unique_ptr<core::Warehouse>> SourceArgument::open(CommandContext &context, const Arguments &arguments)
{
    return open(context, arguments, arguments.value(QStringLiteral("source")));
}

core::Result<std::unique_ptr<core::Warehouse>> SourceArgument::open(CommandContext &context, const Arguments &arguments, const QString &address)
{
    HALLMARKER_ASSIGN(const core::WarehouseLocation location, core::WarehouseLocation::parse(address));
    core::Warehouse::Options options;
    HALLMARKER_ASSIGN(options.timeoutSeconds, timeoutSeconds(arguments));
    HALLMARKER_ASSIGN(options.password, passwordOf(location.display(), arguments));
    HALLMARKER_ASSIGN(std::unique_ptr<core::Warehouse> warehouse, core::Warehouse::open(location, options, context.progress()));
    if (!warehouse->isReadOnlyEnforced())
        context.tell(CliTexts::tr("note: this engine was asked for a session that only reads, but does not tell whether it is one. Use a login that may only SELECT."));
    return warehouse;
}

Answer SourceArgument::shown(const QStringList &statements)
{
    return Answer{QJsonObject{{QStringLiteral("statements"), QJsonArray::fromStringList(statements)}}, statements.join(QStringLiteral(";\n\n")) + QStringLiteral(";\n")};
}

core::Result<void> SourceArgument::describe(CommandContext &context, const Arguments &arguments, core::Warehouse &warehouse, const QList<checks::SourceTable> &tables, QJsonObject &json)
{
    QJsonArray data;
    for (const checks::SourceTable &table : tables) {
        QJsonValue digest;
        if (arguments.has(QStringLiteral("digest"))) {
            HALLMARKER_ASSIGN(const core::Digest taken, checks::SourceDigest::of(warehouse, table, context.progress()));
            digest = taken.toString();
        }
        data.append(QJsonObject{{QStringLiteral("name"), table.name()}, {QStringLiteral("digest"), digest}, {QStringLiteral("version"), QJsonValue()}});
    }
    json.insert(QStringLiteral("data"), data.size() == 1 ? data.first() : QJsonValue(data));
    json.insert(QStringLiteral("source"), QJsonObject{{QStringLiteral("address"), warehouse.location().display()}, {QStringLiteral("engine"), core::warehouseEngineName(warehouse.engine())},
                                                      {QStringLiteral("readOnly"), warehouse.isReadOnlyEnforced()}, {QStringLiteral("statements"), warehouse.statements().size()}});
    return {};
}

} // namespace hallmarker::cli
