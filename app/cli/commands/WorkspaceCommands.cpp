#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"

#include "core/log/AuditLog.h"
#include "core/overview/Overview.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<Answer> initWorkspace(CommandContext &context, const Arguments &arguments)
{
    QString location = arguments.positionals.isEmpty() ? context.global().workspace : arguments.at(0);
    if (location.isEmpty())
        location = qEnvironmentVariable("HALLMARKER_WORKSPACE");
    if (location.isEmpty())
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("Name the workspace to make: \"hallmarker-cli init NAME.hallmarker\"."));
    HALLMARKER_ASSIGN(const std::unique_ptr<core::Workspace> workspace, context.program().createWorkspace(location));
    HALLMARKER_ASSIGN(const QStringList keys, workspace->log().verifierKeys());
    return Answer{QJsonObject{{QStringLiteral("workspace"), workspace->workspaceId()}, {QStringLiteral("location"), workspace->location()}, {QStringLiteral("origin"), workspace->log().origin()}, {QStringLiteral("key"), keys.value(0)}},
                  CliTexts::tr("Workspace %1 made.\nIts log is signed with %2\n").arg(workspace->location(), keys.value(0))};
}

core::Result<Answer> showWorkspace(CommandContext &context, const Arguments &)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const core::Overview overview, core::Overview::of(*workspace));
    QJsonObject kinds;
    QJsonObject standings;
    QJsonArray attention;
    QString text = CliTexts::tr("workspace  %1\nid         %2\nlog        %3 entries\n\n").arg(workspace->location(), workspace->workspaceId()).arg(overview.logSize);
    TextTable counts({CliTexts::tr("RECORDS"), CliTexts::tr("COUNT")});
    counts.alignRight(1);
    for (auto it = overview.recordsByKind.cbegin(); it != overview.recordsByKind.cend(); ++it) {
        kinds.insert(it.key(), it.value());
        counts.add({it.key(), QString::number(it.value())});
    }
    for (auto it = overview.byStanding.cbegin(); it != overview.byStanding.cend(); ++it)
        standings.insert(it.key(), it.value());
    TextTable items({CliTexts::tr("STATE"), CliTexts::tr("WHAT"), CliTexts::tr("WHY")});
    for (const core::AttentionItem &item : overview.attention) {
        attention.append(QJsonObject{{QStringLiteral("reason"), core::attentionReasonName(item.reason)}, {QStringLiteral("id"), item.recordId}, {QStringLiteral("kind"), item.recordKind}, {QStringLiteral("title"), item.title}, {QStringLiteral("detail"), item.detail}});
        items.add({core::attentionReasonName(item.reason), item.title, item.detail});
    }
    text += counts.toString() + QLatin1Char('\n');
    text += items.isEmpty() ? CliTexts::tr("Nothing needs attention.\n") : items.toString();
    return Answer{QJsonObject{{QStringLiteral("workspace"), workspace->workspaceId()}, {QStringLiteral("location"), workspace->location()}, {QStringLiteral("log"), overview.logSize}, {QStringLiteral("records"), kinds}, {QStringLiteral("standings"), standings}, {QStringLiteral("attention"), attention}}, text};
}

core::Result<Answer> searchWorkspace(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const QList<core::SearchHit> hits, workspace->search(arguments.positionals.join(QLatin1Char(' '))));
    QJsonArray rows;
    TextTable text({CliTexts::tr("ID"), CliTexts::tr("KIND"), CliTexts::tr("NAME"), CliTexts::tr("FOUND IN")});
    for (const core::SearchHit &hit : hits) {
        rows.append(QJsonObject{{QStringLiteral("id"), hit.id}, {QStringLiteral("kind"), hit.kind}, {QStringLiteral("name"), hit.name}, {QStringLiteral("snippet"), hit.snippet}});
        text.add({hit.id, hit.kind, hit.name, hit.snippet});
    }
    return Answer{QJsonObject{{QStringLiteral("hits"), rows}}, text.isEmpty() ? CliTexts::tr("Nothing found.\n") : text.toString()};
}

} // namespace

void addWorkspaceCommands(CommandTable &table)
{
    table.push_back({QStringLiteral("init"), CliTexts::tr("Make a new workspace with its own signing key"), CliTexts::tr("An SQLite file, or a schema on PostgreSQL (postgresql://user@host/db?schema=NAME)."),
                     {{QStringLiteral("WORKSPACE"), CliTexts::tr("Where; else the one of -w or of $HALLMARKER_WORKSPACE"), false}}, {}, false, initWorkspace});
    table.push_back({QStringLiteral("info"), CliTexts::tr("Tell what a workspace holds and what needs attention"), {}, {}, {}, true, showWorkspace});
    table.push_back({QStringLiteral("search"), CliTexts::tr("Find records by their words"), {}, {{QStringLiteral("TEXT"), CliTexts::tr("Words, or their beginnings"), true, true}}, {}, true, searchWorkspace});
}

} // namespace hallmarker::cli
