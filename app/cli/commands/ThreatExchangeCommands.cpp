#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/OutputFile.h"
#include "app/cli/ThreatArgument.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/RecordCommands.h"
#include "app/wiring/ThreatFormats.h"
#include "threats/store/ModelDiff.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

QJsonObject threatCounts(const threats::ThreatModel &model)
{
    return {{QStringLiteral("diagrams"), int(model.diagrams.size())}, {QStringLiteral("elements"), int(model.elements.size())}, {QStringLiteral("flows"), int(model.flows.size())}, {QStringLiteral("boundaries"), int(model.boundaries.size())},
            {QStringLiteral("assets"), int(model.assets.size())},     {QStringLiteral("threats"), int(model.threats.size())},   {QStringLiteral("controls"), int(model.controls.size())}};
}

/// A new record, or the next revision of one that is there: then its decisions and accepted differences stay with their keys.
core::Result<threats::LoadedThreatModel> keepImported(core::Workspace &workspace, const Arguments &arguments, threats::ImportedModel imported)
{
    threats::ThreatModelBook book(workspace);
    if (!arguments.has(QStringLiteral("into"))) {
        HALLMARKER_TRY(checkNameIsFree(workspace, QString::fromLatin1(threats::ThreatModel::kind), imported.model.title, {}));
        return book.create(imported.model, imported.layout);
    }
    HALLMARKER_ASSIGN(const threats::LoadedThreatModel present, book.load(arguments.value(QStringLiteral("into"))));
    threats::LoadedThreatModel next = present;
    next.model = imported.model;
    next.model.id = present.model.id;
    next.model.revision = present.model.revision;
    if (next.model.system.isEmpty())
        next.model.system = present.model.system;
    for (const threats::ThreatDecision &decision : present.model.threats)
        if (!next.model.decision(decision.key) && !decision.isOwn())
            next.model.threats.append(decision);
    if (next.model.deliberate.isEmpty())
        next.model.deliberate = present.model.deliberate;
    next.layout.diagrams = imported.layout.diagrams;
    HALLMARKER_ASSIGN(const threats::SaveOutcome saved, book.save(next));
    return saved.stored;
}

/// A file that says something about a model, such as the risks of Threagile, changes that model and replaces nothing of it.
core::Result<Answer> mergeAddition(CommandContext &context, const Arguments &arguments, const threats::ThreatFormat &format, const QByteArray &bytes)
{
    for (const char *option : {"title", "system"})
        if (arguments.has(QLatin1String(option)))
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("A file of %1 adds to the model and does not rename it. Leave --%2 out.").arg(format.name(), QLatin1String(option)));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    threats::ThreatModelBook book(*workspace);
    HALLMARKER_ASSIGN(threats::LoadedThreatModel next, book.load(arguments.value(QStringLiteral("into"))));
    const qsizetype before = next.model.threats.size();
    HALLMARKER_ASSIGN(const threats::LossReport report, format.mergeInto(next.model, bytes, arguments.at(0)));
    HALLMARKER_ASSIGN(const threats::SaveOutcome saved, book.save(next));
    if (!saved.isSaved())
        return core::Error(core::ErrorKind::Conflict, CliTexts::tr("Somebody changed the threat model \"%1\" at this very moment. Import again.").arg(next.model.title));
    const threats::ThreatModel &model = saved.stored.model;
    QJsonObject json = threatCounts(model);
    json.insert(QStringLiteral("id"), model.id);
    json.insert(QStringLiteral("title"), model.title);
    json.insert(QStringLiteral("revision"), model.revision);
    json.insert(QStringLiteral("format"), format.id());
    json.insert(QStringLiteral("added"), int(model.threats.size() - before));
    json.insert(QStringLiteral("changed"), saved.isChanged);
    json.insert(QStringLiteral("losses"), lossesJson(report));
    QString text = saved.isChanged ? CliTexts::tr("%1 merged into %2, revision %3: %4 threats, %5 of them new.\n").arg(format.name(), model.title).arg(model.revision).arg(model.threats.size()).arg(model.threats.size() - before) : CliTexts::tr("%1 says nothing new about %2.\n").arg(format.name(), model.title);
    if (!report.isLossless())
        text += CliTexts::tr("To be looked at:\n") + lossesText(report);
    return Answer{json, text};
}

core::Result<Answer> importThreatModel(CommandContext &context, const Arguments &arguments)
{
    const QString path = arguments.at(0);
    HALLMARKER_ASSIGN(const QByteArray bytes, threatFileArgument(path));
    HALLMARKER_ASSIGN(const threats::ThreatFormat *format, wiring::threatReader(arguments.value(QStringLiteral("from")), bytes, path));
    if (format->isAddition() && arguments.has(QStringLiteral("into")))
        return mergeAddition(context, arguments, *format, bytes);
    HALLMARKER_ASSIGN(threats::ImportedModel imported, format->read(bytes, path));
    if (arguments.has(QStringLiteral("title")))
        imported.model.title = arguments.value(QStringLiteral("title"));
    if (imported.model.title.trimmed().isEmpty())
        imported.model.title = QFileInfo(path).completeBaseName();
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    if (arguments.has(QStringLiteral("system"))) {
        HALLMARKER_ASSIGN(const core::Record system, workspace->resolve(QStringLiteral("system"), arguments.value(QStringLiteral("system"))));
        imported.model.system = system.id;
    }
    const threats::LossReport report = imported.report;
    HALLMARKER_ASSIGN(const threats::LoadedThreatModel stored, keepImported(*workspace, arguments, imported));
    QJsonObject json = threatCounts(stored.model);
    json.insert(QStringLiteral("id"), stored.model.id);
    json.insert(QStringLiteral("title"), stored.model.title);
    json.insert(QStringLiteral("revision"), stored.model.revision);
    json.insert(QStringLiteral("format"), format->id());
    json.insert(QStringLiteral("losses"), lossesJson(report));
    QString text = CliTexts::tr("Threat model %1 read from %2 as %3: %4 elements, %5 flows, %6 boundaries, %7 threats.\n").arg(stored.model.title, format->id(), stored.model.id).arg(stored.model.elements.size()).arg(stored.model.flows.size()).arg(stored.model.boundaries.size()).arg(stored.model.threats.size());
    if (!report.isLossless())
        text += CliTexts::tr("Not everything fits:\n") + lossesText(report);
    return Answer{json, text};
}

core::Result<Answer> exportThreatModel(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const threats::ThreatFormat *format, wiring::threatWriter(arguments.value(QStringLiteral("as"), QStringLiteral("native"))));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const threats::LoadedThreatModel loaded, threats::ThreatModelBook(*workspace).load(arguments.at(0)));
    HALLMARKER_ASSIGN(const threats::ExportedModel made, format->write(loaded.model, loaded.layout));
    const QString path = arguments.value(QStringLiteral("output"));
    HALLMARKER_TRY(OutputFile::write(path, made.bytes));
    QJsonObject json = threatCounts(loaded.model);
    json.insert(QStringLiteral("path"), path);
    json.insert(QStringLiteral("format"), format->id());
    json.insert(QStringLiteral("bytes"), int(made.bytes.size()));
    json.insert(QStringLiteral("losses"), lossesJson(made.report));
    QString text = CliTexts::tr("%1 written as %2: %3 elements, %4 flows.\n").arg(path, format->id()).arg(loaded.model.elements.size()).arg(loaded.model.flows.size());
    if (!made.report.isLossless())
        text += CliTexts::tr("Not everything fits:\n") + lossesText(made.report);
    return Answer{json, text};
}

QString fieldText(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return CliTexts::tr("not said");
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? CliTexts::tr("yes") : CliTexts::tr("no");
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &item : value.toArray())
            texts += fieldText(item);
        return texts.join(QStringLiteral(", "));
    }
    return QString::fromUtf8(QJsonValue(value).isObject() ? QByteArray("{...}") : QByteArray::number(value.toDouble()));
}

core::Result<Answer> diffThreatModels(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const threats::ThreatModel before, threatModelArgument(context, arguments.at(0)));
    HALLMARKER_ASSIGN(const threats::ThreatModel after, threatModelArgument(context, arguments.at(1)));
    const QList<threats::ModelChange> changes = threats::differencesOf(before, after);
    QJsonArray rows;
    QString text;
    for (const threats::ModelChange &change : changes) {
        rows.append(change.toJson());
        const char *mark = change.kind == threats::ModelChangeKind::Added ? "+" : change.kind == threats::ModelChangeKind::Removed ? "-" : "*";
        text += QStringLiteral("%1 %2 %3").arg(QLatin1String(mark), change.section, change.key) + (change.name.isEmpty() || change.name == change.key ? QString() : QStringLiteral(" (%1)").arg(change.name)) + QLatin1Char('\n');
        for (const threats::FieldChange &field : change.fields)
            text += QStringLiteral("    %1: %2 → %3\n").arg(field.field, fieldText(field.before), fieldText(field.after));
    }
    const bool isFailing = arguments.has(QStringLiteral("strict")) && !changes.isEmpty();
    return Answer{QJsonObject{{QStringLiteral("changes"), rows}}, changes.isEmpty() ? CliTexts::tr("Both mean the same.\n") : text, isFailing ? 1 : 0};
}

} // namespace

void addThreatExchangeCommands(CommandTable &table)
{
    QStringList readable{QStringLiteral("auto")};
    QStringList writable;
    for (const auto &format : wiring::threatFormats().all()) {
        if (format->canRead())
            readable += format->id();
        if (format->canWrite())
            writable += format->id();
    }
    table.push_back({QStringLiteral("threat import"), CliTexts::tr("Read a threat model from a file"),
                     CliTexts::tr("What the model cannot hold is kept beside it for the way back, and listed. With --into the file becomes the next revision of a model; decisions about threats of the catalogue stay. The risks.json of Threagile with --into is merged into the model: its risks become threats of it, what people decided stays, and what does not fit is listed."),
                     {{QStringLiteral("FILE"), CliTexts::tr("The file")}},
                     {{QStringLiteral("from"), QStringLiteral("FORMAT"), CliTexts::tr("Its format"), {}, false, false, readable},
                      {QStringLiteral("title"), QStringLiteral("TITLE"), CliTexts::tr("Another title than the file's")},
                      {QStringLiteral("system"), QStringLiteral("REF"), CliTexts::tr("The system that it is about")},
                      {QStringLiteral("into"), QStringLiteral("MODEL"), CliTexts::tr("The model whose next revision it is")}},
                     true, importThreatModel});
    table.push_back({QStringLiteral("threat export"), CliTexts::tr("Write a threat model to a file"), CliTexts::tr("The same model gives the same bytes. What a format cannot hold is listed."),
                     {{QStringLiteral("MODEL"), CliTexts::tr("Title or id of the threat model")}},
                     {{QStringLiteral("as"), QStringLiteral("FORMAT"), CliTexts::tr("The format"), {}, false, false, writable}, {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o"), false, true}}, true, exportThreatModel});
    table.push_back({QStringLiteral("threat diff"), CliTexts::tr("Compare two threat models by what they mean"),
                     CliTexts::tr("Each is a file, a model of the workspace, or NAME@REVISION. Layout and order are no difference. With --strict the exit code is 1 when something differs."),
                     {{QStringLiteral("BEFORE"), CliTexts::tr("The one before")}, {QStringLiteral("AFTER"), CliTexts::tr("The one after")}}, {{QStringLiteral("strict"), {}, CliTexts::tr("Exit code 1 when they differ")}}, false, diffThreatModels});
}

} // namespace hallmarker::cli
