#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/TextTable.h"
#include "app/cli/ThreatText.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/RecordCommands.h"
#include "threats/store/ThreatModelBook.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<Answer> newThreatModel(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    threats::ThreatModel model;
    model.title = arguments.at(0);
    HALLMARKER_TRY(checkNameIsFree(*workspace, QString::fromLatin1(threats::ThreatModel::kind), model.title, {}));
    model.owner = arguments.value(QStringLiteral("owner"));
    if (arguments.has(QStringLiteral("system"))) {
        HALLMARKER_ASSIGN(const core::Record system, workspace->resolve(QStringLiteral("system"), arguments.value(QStringLiteral("system"))));
        model.system = system.id;
    }
    model.diagrams.append({QStringLiteral("main"), model.title, {}, {}, {}, {}});
    HALLMARKER_ASSIGN(const threats::LoadedThreatModel made, threats::ThreatModelBook(*workspace).create(model));
    return Answer{threatModelJson(made), CliTexts::tr("Threat model %1 made as %2.\n").arg(made.model.title, made.model.id)};
}

core::Result<Answer> listThreatModels(CommandContext &context, const Arguments &)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const QList<threats::ThreatModelSummary> models, threats::ThreatModelBook(*workspace).list());
    QJsonArray rows;
    TextTable table({CliTexts::tr("TITLE"), CliTexts::tr("REVISION"), CliTexts::tr("ELEMENTS"), CliTexts::tr("FLOWS"), CliTexts::tr("BOUNDARIES"), CliTexts::tr("STANDING"), CliTexts::tr("ID")});
    for (const int column : {1, 2, 3, 4})
        table.alignRight(column);
    for (const threats::ThreatModelSummary &model : models) {
        rows.append(QJsonObject{{QStringLiteral("id"), model.id}, {QStringLiteral("title"), model.title}, {QStringLiteral("system"), model.system}, {QStringLiteral("revision"), model.revision}, {QStringLiteral("elements"), model.elements}, {QStringLiteral("flows"), model.flows}, {QStringLiteral("boundaries"), model.boundaries}, {QStringLiteral("decisions"), model.decisions}, {QStringLiteral("stale"), model.isStale}});
        table.add({model.title, QString::number(model.revision), QString::number(model.elements), QString::number(model.flows), QString::number(model.boundaries), model.isStale ? CliTexts::tr("stale") : CliTexts::tr("current"), model.id});
    }
    return Answer{QJsonObject{{QStringLiteral("models"), rows}}, models.isEmpty() ? CliTexts::tr("There is no threat model yet.\n") : table.toString()};
}

core::Result<Answer> showThreatModel(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    const threats::ThreatModelBook book(*workspace);
    if (!arguments.has(QStringLiteral("revision"))) {
        HALLMARKER_ASSIGN(const threats::LoadedThreatModel loaded, book.load(arguments.at(0)));
        return Answer{threatModelJson(loaded), threatModelText(loaded)};
    }
    bool isNumber = false;
    const qint64 revision = arguments.value(QStringLiteral("revision")).toLongLong(&isNumber);
    if (!isNumber)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is no number of a revision.").arg(arguments.value(QStringLiteral("revision"))));
    HALLMARKER_ASSIGN(const threats::LoadedThreatModel then, book.at(arguments.at(0), revision));
    return Answer{threatModelJson(then), threatModelText(then)};
}

core::Result<Answer> removeThreatModel(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    threats::ThreatModelBook book(*workspace);
    HALLMARKER_ASSIGN(const threats::LoadedThreatModel loaded, book.load(arguments.at(0)));
    HALLMARKER_TRY(book.remove(loaded.model.id));
    return Answer{QJsonObject{{QStringLiteral("id"), loaded.model.id}, {QStringLiteral("removed"), true}}, CliTexts::tr("Threat model %1 removed; its history and log stay.\n").arg(loaded.model.title)};
}

core::Result<Answer> acknowledgeThreatModel(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    threats::ThreatModelBook book(*workspace);
    HALLMARKER_ASSIGN(const threats::LoadedThreatModel loaded, book.load(arguments.at(0)));
    HALLMARKER_TRY(book.acknowledge(loaded.model.id));
    return Answer{QJsonObject{{QStringLiteral("id"), loaded.model.id}, {QStringLiteral("causes"), int(loaded.staleBecause.size())}}, CliTexts::tr("Threat model %1 is current again: %n change(s) below it were looked at.\n", nullptr, int(loaded.staleBecause.size())).arg(loaded.model.title)};
}

} // namespace

void addThreatCommands(CommandTable &table)
{
    const QList<Positional> reference{{QStringLiteral("MODEL"), CliTexts::tr("Title or id of the threat model")}};
    table.push_back({QStringLiteral("threat new"), CliTexts::tr("Make an empty threat model"), {}, {{QStringLiteral("TITLE"), CliTexts::tr("What people call it")}},
                     {{QStringLiteral("system"), QStringLiteral("REF"), CliTexts::tr("The system that it is about")}, {QStringLiteral("owner"), QStringLiteral("NAME"), CliTexts::tr("Who answers for it")}}, true, newThreatModel});
    table.push_back({QStringLiteral("threat models"), CliTexts::tr("List the threat models"), {}, {}, {}, true, listThreatModels});
    table.push_back({QStringLiteral("threat show"), CliTexts::tr("Show one threat model"), CliTexts::tr("Elements, flows with the boundaries that they cross, boundaries, data, grants and decisions."), reference,
                     {{QStringLiteral("revision"), QStringLiteral("NUMBER"), CliTexts::tr("An earlier revision")}}, true, showThreatModel});
    table.push_back({QStringLiteral("threat remove"), CliTexts::tr("Remove a threat model"), {}, reference, {}, true, removeThreatModel});
    table.push_back({QStringLiteral("threat acknowledge"), CliTexts::tr("Say that a stale threat model still holds"), CliTexts::tr("What its elements stand for has changed; somebody looked at it."), reference, {}, true, acknowledgeThreatModel});
}

} // namespace hallmarker::cli
