#include "app/cli/commands/RelocateCommand.h"

#include "app/cli/CliTexts.h"
#include "app/cli/RecordText.h"
#include "app/wiring/CheckOrders.h"

#include "inventory/files/FileArtifactLocator.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

/// The role that is meant: the given one, else the only one.
core::Result<QString> roleOf(const core::Record &version, const QString &given)
{
    QStringList roles;
    const QJsonArray files = version.body.value(QStringLiteral("files")).toArray();
    for (const QJsonValue &file : files)
        roles += file.toObject().value(QStringLiteral("role")).toString();
    if (given.isEmpty() && roles.size() == 1)
        return roles.first();
    if (roles.contains(given))
        return given;
    return core::Error(core::ErrorKind::Usage, CliTexts::tr("Say with --role which file of %1 was moved: %2.").arg(version.name, roles.join(QLatin1String(", "))));
}

core::Result<Answer> relocate(CommandContext &context, const Arguments &arguments, const QString &kind)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::Record version, wiring::versionOf(*workspace, arguments.at(0), {kind + QLatin1String("-version")}));
    HALLMARKER_ASSIGN(const QString role, roleOf(version, arguments.value(QStringLiteral("role"))));
    HALLMARKER_ASSIGN(const core::Record moved, inventory::FileArtifactLocator(*workspace).relocate(version, role, arguments.at(1)));
    return Answer{QJsonObject{{QStringLiteral("record"), recordJson(moved)}, {QStringLiteral("role"), role}, {QStringLiteral("path"), arguments.at(1)}},
                  CliTexts::tr("%1 is read from %2 now; its content is what was registered.\n").arg(moved.name, arguments.at(1))};
}

} // namespace

Command relocateCommand(const QString &kind)
{
    Command command;
    command.path = kind + QLatin1String(" relocate");
    command.summary = CliTexts::tr("Tell where a file lies now");
    command.description = CliTexts::tr("The file is hashed; another content is refused, because it would be another version.");
    command.positionals = {{QStringLiteral("REF"), CliTexts::tr("A version, or its parent for the newest")}, {QStringLiteral("FILE"), CliTexts::tr("Where the file is now")}};
    command.options = {{QStringLiteral("role"), QStringLiteral("ROLE"), CliTexts::tr("Which file of the version: data, labels or model; needed when it has several")}};
    command.run = [kind](CommandContext &context, const Arguments &arguments) { return relocate(context, arguments, kind); };
    return command;
}

} // namespace hallmarker::cli
