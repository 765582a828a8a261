#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/GuiPart.h"
#include "app/cli/LineageText.h"
#include "app/cli/OutputFile.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/wiring/Trails.h"

#include "core/digest/Hasher.h"
#include "lineage/intake/SourceFile.h"
#include "lineage/store/LineageModel.h"
#include "lineage/trail/SignedTrail.h"
#include "lineage/trail/TrailReport.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

using namespace lineage;

QJsonArray trailNotesJson(const QList<ImportNote> &notes)
{
    QJsonArray list;
    for (const ImportNote &note : notes) {
        QJsonObject json{{QStringLiteral("kind"), note.kind == ImportNote::Kind::Rejected ? QStringLiteral("rejected") : QStringLiteral("warning")}, {QStringLiteral("file"), note.file}, {QStringLiteral("code"), note.code}, {QStringLiteral("message"), note.message}};
        if (note.line > 0)
            json.insert(QStringLiteral("line"), note.line);
        if (!note.pointer.isEmpty())
            json.insert(QStringLiteral("pointer"), note.pointer);
        list.append(json);
    }
    return list;
}

core::Result<Answer> importTrail(CommandContext &context, const Arguments &arguments)
{
    const QString path = arguments.at(0);
    PredictionColumns columns{arguments.value(QStringLiteral("id")), arguments.value(QStringLiteral("time")), arguments.value(QStringLiteral("model-column")), arguments.value(QStringLiteral("version-column")), arguments.value(QStringLiteral("snapshot")), arguments.values(QStringLiteral("outcome"))};
    HALLMARKER_ASSIGN(const PredictionsRead read, PredictionReader::read(path, columns, {}, context.progress()));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    LineageModel model(*workspace);
    HALLMARKER_TRY(model.refresh());
    const ReferenceSearch search(*workspace, model.graph(), model.bindings());
    PredictionBook book(*workspace);
    HALLMARKER_ASSIGN(const PredictionBook::Imported imported, book.import(read, arguments.value(QStringLiteral("name"), QFileInfo(path).completeBaseName()), QFileInfo(path).fileName(), arguments.value(QStringLiteral("model")), search));
    const PredictionLog &log = imported.log;
    const QJsonObject json{{QStringLiteral("log"), log.id}, {QStringLiteral("name"), log.name}, {QStringLiteral("new"), imported.isNew}, {QStringLiteral("rows"), log.rows}, {QStringLiteral("duplicates"), read.duplicates}, {QStringLiteral("rejected"), read.rejected}, {QStringLiteral("source"), log.source.toString()}, {QStringLiteral("root"), log.root.toString()}, {QStringLiteral("body"), log.toJson()},
                           {QStringLiteral("notes"), trailNotesJson(read.notes)}, {QStringLiteral("warnings"), QJsonArray::fromStringList(imported.warnings)}};
    QString text = imported.isNew ? CliTexts::tr("%1 predictions kept in the log %2 (%3); %4 repeated, %5 rejected.\n").arg(log.rows).arg(LineageText::printable(log.name), log.id).arg(read.duplicates).arg(read.rejected)
                                  : CliTexts::tr("The log %1 (%2) holds this file already; nothing was changed.\n").arg(LineageText::printable(log.name), log.id);
    for (const ImportNote &note : read.notes)
        text += CliTexts::tr("note: %1\n").arg(LineageText::printable(note.message));
    for (const QString &warning : imported.warnings)
        text += CliTexts::tr("note: %1\n").arg(LineageText::printable(warning));
    return Answer{json, text};
}

core::Result<Answer> showTrail(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const Trail trail, wiring::trailOf(*workspace, arguments.at(0), arguments.value(QStringLiteral("log"))));
    const PredictionRow &row = trail.prediction.place.row;
    QString text = CliTexts::tr("Prediction %1 of the log %2, made %3.\n\n").arg(LineageText::printable(row.id), LineageText::printable(trail.prediction.log.name), row.atMs == PredictionRow::noInstant ? CliTexts::tr("at an unknown time") : core::instantText(row.atMs));
    TextTable table({QStringLiteral("#"), CliTexts::tr("FROM"), CliTexts::tr("STATION"), CliTexts::tr("NAME"), CliTexts::tr("DIGEST"), CliTexts::tr("LOG ENTRIES"), CliTexts::tr("FINDINGS")});
    for (int i = 0; i < trail.hops.size(); ++i) {
        const TrailHop &hop = trail.hops.at(i);
        QStringList entries;
        for (const qint64 entry : hop.entries)
            entries.append(QString::number(entry));
        QStringList findings;
        for (const TrailFinding &finding : hop.findings)
            findings.append(finding.check + QLatin1Char('=') + finding.verdict);
        table.add({QString::number(i), hop.from < 0 ? QString() : QString::number(hop.from), TrailReport::roleText(hop.role), LineageText::printable(TrailReport::titleOf(hop)).left(80), hop.digest.left(24), entries.join(QLatin1Char(',')), findings.join(QLatin1Char(' '))});
    }
    text += table.toString();
    const QStringList concerns = TrailReport::concerns(trail);
    if (!concerns.isEmpty())
        text += QLatin1Char('\n') + CliTexts::tr("Open:\n");
    for (const QString &concern : concerns)
        text += QStringLiteral("  %1\n").arg(LineageText::printable(concern));
    QJsonObject json = trail.toJson();
    json.insert(QStringLiteral("open"), QJsonArray::fromStringList(concerns));
    return Answer{json, text};
}

core::Result<Answer> exportTrailFile(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    const GuiPart gui; // fonts and pages of the PDF
    const QString path = arguments.value(QStringLiteral("output"));
    HALLMARKER_ASSIGN(const Trail trail, wiring::trailOf(*workspace, arguments.at(0), arguments.value(QStringLiteral("log"))));
    HALLMARKER_ASSIGN(const QByteArray bytes, wiring::exportTrail(*workspace, trail, arguments.value(QStringLiteral("as"))));
    HALLMARKER_TRY(OutputFile::write(path, bytes));
    const QJsonObject json{{QStringLiteral("path"), path}, {QStringLiteral("bytes"), bytes.size()}, {QStringLiteral("digest"), core::Hasher::of(bytes).toString()}, {QStringLiteral("hops"), trail.hops.size()}, {QStringLiteral("open"), QJsonArray::fromStringList(TrailReport::concerns(trail))}};
    return Answer{json, CliTexts::tr("%1 written, %2 bytes.\n").arg(path).arg(bytes.size())};
}

core::Result<Answer> verifyTrail(CommandContext &, const Arguments &arguments)
{
    const QString path = arguments.at(0);
    HALLMARKER_ASSIGN(const QByteArray bytes, readSourceFile(path, 64LL << 20));
    const auto check = SignedTrail::verify(bytes, arguments.values(QStringLiteral("key")));
    if (!check && check.error().kind != core::ErrorKind::Integrity) {
        core::Error error = check.error();
        error.where.file = path;
        return error;
    }
    if (!check)
        return Answer{QJsonObject{{QStringLiteral("sound"), false}, {QStringLiteral("problem"), check.error().message}}, CliTexts::tr("The trail is NOT sound: %1\n").arg(check.error().message), 1};
    const QJsonObject json{{QStringLiteral("sound"), true}, {QStringLiteral("digest"), check->digest.toString()}, {QStringLiteral("origin"), check->origin}, {QStringLiteral("entries"), check->entries}, {QStringLiteral("keys"), QJsonArray::fromStringList(check->keys)}, {QStringLiteral("trusted"), arguments.has(QStringLiteral("key"))}};
    QString text = CliTexts::tr("The trail is sound: %1 log entries of %2, digest %3.\n").arg(check->entries).arg(check->origin, check->digest.toString());
    for (const QString &key : check->keys)
        text += arguments.has(QStringLiteral("key")) ? CliTexts::tr("Signed under %1, which you gave.\n").arg(key) : CliTexts::tr("Signed under %1, which stands in the trail itself: compare it with a copy you trust.\n").arg(key);
    return Answer{json, text};
}

core::Result<Answer> listTrails(CommandContext &context, const Arguments &)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const QList<PredictionLog> logs, PredictionBook(*workspace).logs());
    QJsonArray list;
    TextTable table({CliTexts::tr("LOG"), CliTexts::tr("NAME"), CliTexts::tr("PREDICTIONS"), CliTexts::tr("FIRST"), CliTexts::tr("LAST"), CliTexts::tr("MODEL VERSIONS")});
    for (const PredictionLog &log : logs) {
        QJsonObject json = log.toJson();
        json.insert(QStringLiteral("id"), log.id);
        json.insert(QStringLiteral("name"), log.name);
        list.append(json);
        QStringList models;
        for (const PredictionReference &model : log.models)
            models.append(model.text.isEmpty() ? model.name : model.text);
        const bool hasTime = log.firstMs != PredictionRow::noInstant;
        table.add({log.id, LineageText::printable(log.name), QString::number(log.rows), hasTime ? core::instantText(log.firstMs) : QString(), hasTime ? core::instantText(log.lastMs) : QString(), LineageText::printable(models.join(QStringLiteral(", "))).left(80)});
    }
    return Answer{QJsonObject{{QStringLiteral("logs"), list}}, logs.isEmpty() ? CliTexts::tr("There is no prediction log. Import one with \"trail import\".\n") : table.toString()};
}

} // namespace

void addTrailCommands(CommandTable &table)
{
    const Positional prediction{QStringLiteral("PREDICTION"), CliTexts::tr("The id of the prediction, as its log has it")};
    const Option log{QStringLiteral("log"), QStringLiteral("LOG"), CliTexts::tr("The log, by id or name, where several have that id")};
    table.push_back({QStringLiteral("trail import"), CliTexts::tr("Import a log of predictions"),
                     CliTexts::tr("Keeps of each prediction its id, time, model version, reference to the features and outcome, and the digest of its row; the features themselves stay where they are. Columns are found by their usual names. The same file changes nothing."),
                     {{QStringLiteral("FILE"), CliTexts::tr("CSV or JSON Lines, one prediction a row")}},
                     {{QStringLiteral("name"), QStringLiteral("NAME"), CliTexts::tr("Name of the log; else the file's")},
                      {QStringLiteral("model"), QStringLiteral("REF"), CliTexts::tr("Model version of rows that name none: a record, or SPACE|NAME of lineage")},
                      {QStringLiteral("id"), QStringLiteral("COLUMN"), CliTexts::tr("Column of the id")},
                      {QStringLiteral("time"), QStringLiteral("COLUMN"), CliTexts::tr("Column of the time")},
                      {QStringLiteral("model-column"), QStringLiteral("COLUMN"), CliTexts::tr("Column of the model's name")},
                      {QStringLiteral("version-column"), QStringLiteral("COLUMN"), CliTexts::tr("Column of the model version")},
                      {QStringLiteral("snapshot"), QStringLiteral("COLUMN"), CliTexts::tr("Column that refers to the features")},
                      {QStringLiteral("outcome"), QStringLiteral("COLUMN"), CliTexts::tr("Column to keep as outcome"), {}, true}},
                     true, importTrail});
    table.push_back({QStringLiteral("trail list"), CliTexts::tr("List the logs of predictions"), {}, {}, {}, true, listTrails});
    table.push_back({QStringLiteral("trail show"), CliTexts::tr("Show where one prediction came from"), CliTexts::tr("From the prediction over its model version, run and training data back to the sources, with consent at that time, findings, digests and entries of the log."), {prediction}, {log}, true, showTrail});
    table.push_back({QStringLiteral("trail export"), CliTexts::tr("Export the trail of one prediction"), CliTexts::tr("JSON carries the proofs and is signed by the log of the workspace; the log notes every export by its digest."), {prediction},
                     {{QStringLiteral("as"), QStringLiteral("FORMAT"), CliTexts::tr("Format of the export"), {}, false, true, wiring::trailFormats()}, {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o"), false, true}, log}, true, exportTrailFile});
    table.push_back({QStringLiteral("trail verify"), CliTexts::tr("Check an exported trail, without its workspace"), CliTexts::tr("Exit code 1 when something in it does not hold."), {{QStringLiteral("FILE"), CliTexts::tr("What \"trail export --as json\" wrote")}},
                     {{QStringLiteral("key"), QStringLiteral("VKEY"), CliTexts::tr("A verifier key that is trusted; without one those of the file are used"), {}, true}}, false, verifyTrail});
}

} // namespace hallmarker::cli
