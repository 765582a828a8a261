#include "app/cli/CliTexts.h"
#include "app/cli/TextTable.h"
#include "app/cli/ThreatRuleArguments.h"
#include "app/cli/commands/Commands.h"
#include "threats/frameworks/FrameworkReader.h"
#include "threats/frameworks/FrameworkShelf.h"

#include <QJsonArray>

namespace hallmarker::cli {

namespace {

using namespace threats;

QJsonObject releaseJson(const FrameworkRelease &release)
{
    QJsonObject counts;
    for (const FrameworkEntry &entry : release.entries)
        counts.insert(entry.kind, counts.value(entry.kind).toInt() + 1);
    return {{QStringLiteral("framework"), release.framework}, {QStringLiteral("title"), release.title}, {QStringLiteral("version"), release.version}, {QStringLiteral("digest"), release.digest.toString()}, {QStringLiteral("entries"), counts}, {QStringLiteral("remarks"), QJsonArray::fromStringList(release.remarks)}};
}

QJsonObject diffJson(const FrameworkDiff &diff)
{
    QJsonArray changes;
    for (const FrameworkChange &change : diff.changes) {
        QJsonObject json{{QStringLiteral("what"), frameworkChangeName(change.kind)}, {QStringLiteral("id"), change.id}, {QStringLiteral("kind"), change.entryKind}, {QStringLiteral("touches"), QJsonArray::fromStringList(change.touches)}};
        if (!change.nameBefore.isEmpty())
            json.insert(QStringLiteral("before"), change.nameBefore);
        if (!change.nameNow.isEmpty())
            json.insert(QStringLiteral("now"), change.nameNow);
        if (!change.idNow.isEmpty())
            json.insert(QStringLiteral("id_now"), change.idNow);
        changes.append(json);
    }
    return {{QStringLiteral("framework"), diff.framework}, {QStringLiteral("before"), diff.before}, {QStringLiteral("now"), diff.now}, {QStringLiteral("changes"), changes}, {QStringLiteral("unknown_ids"), QJsonArray::fromStringList(diff.unknownIds)}};
}

QString diffText(const FrameworkDiff &diff)
{
    QString text = diff.before.isEmpty() ? CliTexts::tr("%1 %2, the first one here.\n").arg(diff.framework, diff.now) : CliTexts::tr("%1 from %2 to %3\n").arg(diff.framework, diff.before, diff.now);
    TextTable table({CliTexts::tr("CHANGE"), CliTexts::tr("ID"), CliTexts::tr("BEFORE"), CliTexts::tr("NOW"), CliTexts::tr("TOUCHES")});
    for (const FrameworkChange &change : diff.changes)
        table.add({frameworkChangeName(change.kind), change.id, change.nameBefore, change.idNow.isEmpty() ? change.nameNow : change.idNow, change.touches.join(QStringLiteral(", "))});
    text += table.isEmpty() ? (diff.before.isEmpty() ? QString() : CliTexts::tr("No id was added, renamed or retired.\n")) : table.toString();
    for (const QString &id : diff.unknownIds)
        text += CliTexts::tr("The catalogue names %1, which this release does not have.\n").arg(id);
    return text;
}

core::Result<Answer> loadFramework(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const FrameworkRelease release, readFramework(arguments.at(0)));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const std::shared_ptr<const RuleSet> rules, threatRules(context, arguments));
    HALLMARKER_ASSIGN(const FrameworkDiff diff, FrameworkShelf(*workspace).load(release, rules->catalogue()));
    QJsonObject json = diffJson(diff);
    json.insert(QStringLiteral("release"), releaseJson(release));
    QString text = diffText(diff);
    for (const QString &remark : release.remarks)
        text += remark + QLatin1Char('\n');
    return Answer{json, text};
}

core::Result<Answer> compareFrameworks(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const FrameworkRelease before, readFramework(arguments.at(0)));
    HALLMARKER_ASSIGN(const FrameworkRelease now, readFramework(arguments.at(1)));
    if (before.framework != now.framework)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("%1 and %2 are two frameworks, not two releases of one.").arg(before.title, now.title));
    HALLMARKER_ASSIGN(const std::shared_ptr<const RuleSet> rules, threatRules(context, arguments));
    const FrameworkDiff diff = diffFrameworks(before, now, rules->catalogue());
    return Answer{diffJson(diff), diffText(diff)};
}

core::Result<Answer> listFrameworks(CommandContext &context, const Arguments &)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const QList<FrameworkRelease> releases, FrameworkShelf(*workspace).list());
    QJsonArray rows;
    TextTable table({CliTexts::tr("FRAMEWORK"), CliTexts::tr("VERSION"), CliTexts::tr("ITEMS")});
    for (const FrameworkRelease &release : releases) {
        rows.append(releaseJson(release));
        table.add({release.title, release.version, QString::number(release.entries.size())});
    }
    return Answer{QJsonObject{{QStringLiteral("frameworks"), rows}}, table.isEmpty() ? CliTexts::tr("No framework was loaded yet.\n") : table.toString()};
}

} // namespace

void addThreatFrameworkCommands(CommandTable &table)
{
    table.push_back({QStringLiteral("threat frameworks load"), CliTexts::tr("Load a release of a framework and say what changed"),
                     CliTexts::tr("ATLAS.yaml, the folder of the CoSAI risk map, the index of PLOT4ai, or a list of CWE and CAPEC numbers. Says which ids were added, renamed or retired since the last release, and which threats and controls of the catalogue name them."),
                     {{QStringLiteral("PATH"), CliTexts::tr("File or folder of the framework")}}, {threatCatalogueOption()}, true, loadFramework});
    table.push_back({QStringLiteral("threat frameworks diff"), CliTexts::tr("Compare two releases of a framework"), {}, {{QStringLiteral("OLD"), CliTexts::tr("File or folder of the earlier release")}, {QStringLiteral("NEW"), CliTexts::tr("File or folder of the later one")}}, {threatCatalogueOption()}, false, compareFrameworks});
    table.push_back({QStringLiteral("threat frameworks list"), CliTexts::tr("List the frameworks that were loaded"), {}, {}, {}, true, listFrameworks});
}

} // namespace hallmarker::cli
