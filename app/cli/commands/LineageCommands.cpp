#include "app/cli/commands/Commands.h"

#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/LineageText.h"
#include "app/cli/commands/LineageQueries.h"

#include "app/wiring/LineageFormats.h"
#include "lineage/intake/SourceReading.h"
#include "lineage/store/LineageModel.h"
#include "lineage/store/LineageWriter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

using namespace lineage;

QJsonObject noteJson(const ImportNote &note)
{
    QJsonObject json{{QStringLiteral("file"), note.file}, {QStringLiteral("code"), note.code}, {QStringLiteral("message"), note.message}};
    if (note.line > 0)
        json.insert(QStringLiteral("line"), note.line);
    if (!note.pointer.isEmpty())
        json.insert(QStringLiteral("pointer"), note.pointer);
    return json;
}

QString notePlace(const ImportNote &note)
{
    QString place = LineageText::printable(note.file);
    if (note.line > 0)
        place += QStringLiteral(":%1").arg(note.line);
    if (!note.pointer.isEmpty())
        place += QLatin1Char(' ') + LineageText::printable(note.pointer);
    return place;
}

core::Result<Answer> importLineage(CommandContext &context, const Arguments &arguments)
{
    const QString path = arguments.at(0);
    HALLMARKER_ASSIGN(const LineageImporter *importer, wiring::lineageImporter(arguments.value(QStringLiteral("from"), QStringLiteral("auto")), path));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    ImportOptions options;
    options.withAbortedRuns = arguments.has(QStringLiteral("with-failed-runs"));
    LineageFacts facts;
    HALLMARKER_ASSIGN(const ImportReport report, readSource(*importer, path, options, facts, context.progress()));
    HALLMARKER_ASSIGN(const core::LineageIntake intake, LineageWriter(*workspace).write(facts, importer->format()));
    QJsonArray rejected, warnings;
    QString notes;
    for (const ImportNote &note : report.notes) {
        const bool isRejected = note.kind == ImportNote::Kind::Rejected;
        (isRejected ? rejected : warnings).append(noteJson(note));
        notes += (isRejected ? CliTexts::tr("rejected  %1: %2\n") : CliTexts::tr("warning   %1: %2\n")).arg(notePlace(note), LineageText::printable(note.message));
    }
    const QJsonObject json{{QStringLiteral("format"), importer->format()}, {QStringLiteral("counts"), report.counts}, {QStringLiteral("accepted"), report.accepted}, {QStringLiteral("rejected"), rejected}, {QStringLiteral("warnings"), warnings},
                           {QStringLiteral("stored"), QJsonObject{{QStringLiteral("new_events"), intake.newEvents}, {QStringLiteral("known_events"), intake.knownEvents}, {QStringLiteral("new_nodes"), intake.newNodes}, {QStringLiteral("new_edges"), intake.newEdges}}}};
    QString text = CliTexts::tr("%1 read as %2: %3 accepted, %4 rejected.\n").arg(LineageText::printable(path), importer->format()).arg(report.accepted).arg(report.rejected);
    for (auto each = report.counts.begin(); each != report.counts.end(); ++each) {
        if (each.value().toInteger() != 0) // the rest is in the JSON
            text += QStringLiteral("  %1 %2\n").arg(each.key().leftJustified(34)).arg(each.value().toInteger());
    }
    if (report.accepted == 0)
        text += report.rejected == 0 ? CliTexts::tr("It holds nothing of this format. Nothing was written.\n") : CliTexts::tr("Nothing was written.\n");
    else
        text += intake.newEvents == 0 ? CliTexts::tr("Everything was known already. Nothing was written.\n") : CliTexts::tr("Stored: %1 new events (%2 known), %3 nodes, %4 edges.\n").arg(intake.newEvents).arg(intake.knownEvents).arg(intake.newNodes).arg(intake.newEdges);
    return Answer{json, text + notes, report.accepted == 0 && report.rejected > 0 ? 3 : 0};
}

core::Result<Answer> listFormats(CommandContext &, const Arguments &)
{
    QStringList names;
    for (const auto &importer : wiring::lineageImporters())
        names += importer->format();
    return Answer{QJsonObject{{QStringLiteral("formats"), QJsonArray::fromStringList(names)}}, names.join(QLatin1Char('\n')) + QLatin1Char('\n')};
}

LineageWriter::Name nameOf(const LineageGraph &graph, NodeId node)
{
    const std::string_view name = graph.nodes().name(node);
    return {graph.nodes().kind(node), graph.nodes().spaceText(node), QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))};
}

core::Result<Answer> mergeOrNot(CommandContext &context, const Arguments &arguments, bool isMerge)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    LineageModel model(*workspace);
    HALLMARKER_TRY(model.refresh());
    const LineageGraph &graph = model.graph();
    HALLMARKER_ASSIGN(const NodeId a, LineageText::resolve(graph, arguments.at(0)));
    HALLMARKER_ASSIGN(const NodeId b, LineageText::resolve(graph, arguments.at(1)));
    const std::pair pair(std::min(a, b), std::max(a, b));
    const auto &merges = graph.merged().merges();
    const bool isMerged = std::find(merges.begin(), merges.end(), pair) != merges.end();
    const QJsonObject json{{QStringLiteral("a"), LineageText::json(graph, a)}, {QStringLiteral("b"), LineageText::json(graph, b)}, {QStringLiteral("merged"), isMerge}};
    const QString first = LineageText::printable(LineageText::reference(graph, a));
    const QString second = LineageText::printable(LineageText::reference(graph, b));
    if (a == b)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("Both words name the same node, %1.").arg(first));
    if (graph.nodes().kind(a) != graph.nodes().kind(b))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("%1 and %2 are of different kinds and cannot be one thing.").arg(first, second));
    if (!isMerge && !isMerged)
        return core::Error(core::ErrorKind::NotFound, CliTexts::tr("%1 and %2 were not merged by a person.").arg(first, second));
    if (isMerge && isMerged)
        return Answer{json, CliTexts::tr("%1 and %2 are one already. Nothing was written.\n").arg(first, second)};
    HALLMARKER_TRY(LineageWriter(*workspace).merge(nameOf(graph, a), nameOf(graph, b), isMerge));
    return Answer{json, (isMerge ? CliTexts::tr("%1 and %2 count as one from now on.\n") : CliTexts::tr("%1 and %2 are two again.\n")).arg(first, second)};
}

core::Result<Answer> bindNode(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    LineageModel model(*workspace);
    HALLMARKER_TRY(model.refresh());
    HALLMARKER_ASSIGN(const NodeId node, LineageText::resolve(model.graph(), arguments.at(0)));
    QString recordId;
    if (arguments.positionals.size() > 1) {
        HALLMARKER_ASSIGN(const core::Record record, workspace->resolve({}, arguments.at(1)));
        recordId = record.id;
    }
    HALLMARKER_TRY(LineageWriter(*workspace).bind(nameOf(model.graph(), node), recordId));
    const QString shown = LineageText::printable(LineageText::reference(model.graph(), node));
    return Answer{QJsonObject{{QStringLiteral("node"), LineageText::json(model.graph(), node)}, {QStringLiteral("record"), recordId}}, recordId.isEmpty() ? CliTexts::tr("%1 stands for no record any more.\n").arg(shown) : CliTexts::tr("%1 stands for %2 from now on.\n").arg(shown, recordId)};
}

} // namespace

void addLineageCommands(CommandTable &table)
{
    const QString nodeHelp = CliTexts::tr("A node: SPACE|NAME, KIND:SPACE|NAME, its name alone when no other has it, or #NUMBER; a field is SPACE|DATASET|COLUMN");
    const QList<Positional> node{{QStringLiteral("NODE"), nodeHelp}};
    const QList<Positional> two{{QStringLiteral("A"), nodeHelp}, {QStringLiteral("B"), nodeHelp}};
    QStringList kinds;
    for (int i = 0; i < nodeKindCount; ++i)
        kinds += nodeKindName(static_cast<NodeKind>(i));
    table.push_back({QStringLiteral("lineage import"), CliTexts::tr("Read lineage from a file or folder"),
                     CliTexts::tr("Broken events are reported and left out; the rest is stored in one transaction, each event with an entry in the log. What is known already changes nothing. Exit code 3 when nothing could be taken."),
                     {{QStringLiteral("PATH"), CliTexts::tr("File or folder")}},
                     {{QStringLiteral("from"), QStringLiteral("FORMAT"), CliTexts::tr("Its format, see \"lineage formats\"; \"auto\" looks at it")}, {QStringLiteral("with-failed-runs"), {}, CliTexts::tr("Runs that failed or were aborted count as having made their outputs")}},
                     true, importLineage});
    table.push_back({QStringLiteral("lineage formats"), CliTexts::tr("List the formats that lineage is read from"), {}, {}, {}, false, listFormats});
    table.push_back({QStringLiteral("lineage nodes"), CliTexts::tr("List datasets, jobs, models and what else the lineage holds"), {}, {},
                     {{QStringLiteral("kind"), QStringLiteral("KIND"), CliTexts::tr("Only nodes of this kind"), {}, false, false, kinds}, {QStringLiteral("filter"), QStringLiteral("TEXT"), CliTexts::tr("Only nodes whose name or space holds this text")}}, true, listLineageNodes});
    table.push_back({QStringLiteral("lineage show"), CliTexts::tr("Show one node with what it is made from and what is made from it"), {}, node, {}, true, showLineage});
    table.push_back({QStringLiteral("lineage impact"), CliTexts::tr("List everything that depends on a node, with the way to it"), CliTexts::tr("Without a limit. Jobs between datasets count as hops. A field follows column lineage."), node,
                     {{QStringLiteral("up"), {}, CliTexts::tr("What it depends on, instead")},
                      {QStringLiteral("hops"), QStringLiteral("N"), CliTexts::tr("At most so many hops away")},
                      {QStringLiteral("as-of"), QStringLiteral("TIME"), CliTexts::tr("Only what was told up to then: 2026-03-01 or 2026-03-01T09:30:00Z")},
                      {QStringLiteral("respect-time"), {}, CliTexts::tr("Leave out what a run made before the data came, and what failed runs wrote")},
                      {QStringLiteral("with-failed-runs"), {}, CliTexts::tr("With --respect-time: failed runs count as having made their outputs")}},
                     true, showImpact});
    table.push_back({QStringLiteral("lineage path"), CliTexts::tr("Show the ways on which data flows from one node to another"), CliTexts::tr("Exit code 1 when there is none."), two, {}, true, showPath});
    table.push_back({QStringLiteral("lineage diff"), CliTexts::tr("Show what changed in the lineage between two times"), CliTexts::tr("Of each job the latest run that did not fail counts, as it was at each time."),
                     {{QStringLiteral("T1"), CliTexts::tr("The earlier time: 2026-03-01 or 2026-03-01T09:30:00Z")}, {QStringLiteral("T2"), CliTexts::tr("The later time")}},
                     {{QStringLiteral("everything"), {}, CliTexts::tr("Compare everything told up to each time instead")}}, true, showDifference});
    table.push_back({QStringLiteral("lineage merge"), CliTexts::tr("Let two names count as one thing"), CliTexts::tr("Both keep what was told of them; \"lineage unmerge\" takes it back."), two, {}, true, [](CommandContext &context, const Arguments &arguments) { return mergeOrNot(context, arguments, true); }});
    table.push_back({QStringLiteral("lineage unmerge"), CliTexts::tr("Take a merge of two names back"), {}, two, {}, true, [](CommandContext &context, const Arguments &arguments) { return mergeOrNot(context, arguments, false); }});
    table.push_back({QStringLiteral("lineage bind"), CliTexts::tr("Say which record a node stands for"), CliTexts::tr("When the record's file changes, everything downstream of the node turns stale. Without a record the node stands for none any more."),
                     {{QStringLiteral("NODE"), nodeHelp}, {QStringLiteral("REF"), CliTexts::tr("A record, by name or id"), false}}, {}, true, bindNode});
}

} // namespace hallmarker::cli
