#include "app/cli/CheckManual.h"
#include "app/cli/CliApplication.h"
#include "app/cli/CommandContext.h"
#include "app/cli/CommandHelp.h"
#include "app/cli/commands/Commands.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<Answer> runVersion(CommandContext &, const Arguments &)
{
    return Answer{QJsonObject{{QStringLiteral("name"), QStringLiteral("hallmarker")}, {QStringLiteral("version"), QStringLiteral(HALLMARKER_VERSION)}, {QStringLiteral("qt"), QString::fromLatin1(qVersion())}},
                  QStringLiteral("hallmarker " HALLMARKER_VERSION "\n")};
}

core::Result<Answer> runHelp(CommandContext &, const Arguments &arguments)
{
    const CommandTable table = commandTable();
    const CommandHelp help(table);
    const QString wanted = arguments.positionals.join(QLatin1Char(' '));
    if (wanted.isEmpty())
        return Answer{QJsonValue::Undefined, help.overview()};
    for (const Command &command : table) {
        if (command.path == wanted)
            return Answer{QJsonValue::Undefined, help.command(command)};
    }
    for (const Command &command : table) {
        if (command.path.startsWith(wanted + QLatin1Char(' ')))
            return Answer{QJsonValue::Undefined, help.group(wanted)};
    }
    return core::Error(core::ErrorKind::Usage, QCoreApplication::translate("Cli", "There is no command \"%1\".").arg(wanted));
}

core::Result<Answer> runCompletion(CommandContext &, const Arguments &)
{
    const CommandTable table = commandTable();
    return Answer{QJsonValue::Undefined, CommandHelp(table).bashCompletion()};
}

core::Result<Answer> runManual(CommandContext &context, const Arguments &arguments)
{
    const CommandTable table = commandTable();
    const CommandHelp help(table);
    if (arguments.value(QStringLiteral("as")) == QLatin1String("checks"))
        return Answer{QJsonValue::Undefined, checkManual(context.program().checks())};
    if (arguments.value(QStringLiteral("as")) == QLatin1String("markdown"))
        return Answer{QJsonValue::Undefined, help.markdown()};
    return Answer{QJsonValue::Undefined, help.manPage(core::instantText(context.program().clock().nowMs()).left(10))};
}

} // namespace

void addProgramCommands(CommandTable &table)
{
    table.push_back({QStringLiteral("completion bash"), QCoreApplication::translate("Cli", "Print the completion of the command line for bash"), {}, {}, {}, false, runCompletion});
    table.push_back({QStringLiteral("manual"), QCoreApplication::translate("Cli", "Print the manual page"), {}, {},
                     {{QStringLiteral("as"), QStringLiteral("FORMAT"), QCoreApplication::translate("Cli", "Form of the manual"), {}, false, false, {QStringLiteral("man"), QStringLiteral("markdown"), QStringLiteral("checks")}}}, false, runManual});
    table.push_back({QStringLiteral("help"), QCoreApplication::translate("Cli", "Explain a command"), {}, {{QStringLiteral("COMMAND"), QCoreApplication::translate("Cli", "Words of the command"), false, true}}, {}, false, runHelp});
    table.push_back({QStringLiteral("version"), QCoreApplication::translate("Cli", "Print the version"), {}, {}, {}, false, runVersion});
}

} // namespace hallmarker::cli
