#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/GuiPart.h"
#include "app/cli/OutputFile.h"
#include "app/cli/RecordText.h"
#include "app/cli/commands/Commands.h"
#include "app/wiring/CheckOrders.h"
#include "app/wiring/Datasheets.h"

#include "core/digest/Hasher.h"
#include "inventory/datasheet/DatasheetRepository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

QString warningLines(const inventory::DatasheetView &view)
{
    QString text;
    for (const QString &warning : view.warnings)
        text += QLatin1String("! ") + warning + QLatin1Char('\n');
    return text;
}

core::Result<Answer> showDatasheet(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::DatasheetView view, wiring::datasheetOf(*workspace, context.program().checks(), arguments.at(0)));
    QString text = CliTexts::tr("Datasheet of %1: %2 of %3 questions are answered.\n").arg(view.version.head.name).arg(view.answers.size() - view.open()).arg(view.answers.size()) + warningLines(view);
    std::optional<inventory::DatasheetSection> section;
    for (const inventory::DatasheetAnswer &answer : view.answers) {
        if (section != answer.question->section)
            text += QLatin1Char('\n') + inventory::datasheetSectionTitle(answer.question->section) + QLatin1Char('\n');
        section = answer.question->section;
        text += QStringLiteral("  %1  %2\n").arg(answer.question->keyText(), answer.question->questionText());
        for (const QString &line : answer.lines)
            text += QStringLiteral("      %1\n").arg(QString(line).replace(QLatin1Char('\n'), QLatin1String("\n      ")));
    }
    return Answer{view.toJson(), text};
}

core::Result<Answer> setDatasheet(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::Record version, wiring::versionOf(*workspace, arguments.at(0), {QString::fromLatin1(inventory::DatasetVersion::kind)}));
    QJsonObject answers;
    const QStringList words = arguments.positionals.mid(1);
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is not QUESTION=ANSWER.").arg(word));
        answers.insert(word.left(equals), word.mid(equals + 1));
    }
    HALLMARKER_ASSIGN(const inventory::Datasheet sheet, inventory::DatasheetRepository(*workspace).write(core::DatasetVersionId(version.id), answers, arguments.has(QStringLiteral("cite"))));
    HALLMARKER_ASSIGN(const core::Record record, workspace->record(sheet.head.id.text()));
    return Answer{QJsonObject{{QStringLiteral("datasheet"), recordJson(record)}}, CliTexts::tr("Datasheet %1 is at revision %2 and cites %3 findings.\n").arg(record.id).arg(record.revision).arg(sheet.cites.size())};
}

core::Result<Answer> exportDatasheet(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    const GuiPart gui; // fonts and pages of the PDF
    const QString format = arguments.value(QStringLiteral("as"));
    const QString path = arguments.value(QStringLiteral("output"));
    HALLMARKER_ASSIGN(const inventory::DatasheetView view, wiring::datasheetOf(*workspace, context.program().checks(), arguments.at(0)));
    HALLMARKER_ASSIGN(const QByteArray bytes, wiring::renderDatasheet(view, format));
    // The log must not tell of a document that a full disk kept from being written.
    OutputFile file(path);
    HALLMARKER_TRY(file.prepare(bytes));
    HALLMARKER_TRY(wiring::noteDatasheetExport(*workspace, view, format, bytes));
    HALLMARKER_TRY(file.commit());
    const QJsonObject json{{QStringLiteral("path"), path}, {QStringLiteral("bytes"), bytes.size()}, {QStringLiteral("digest"), core::Hasher::of(bytes).toString()}, {QStringLiteral("open"), view.open()}, {QStringLiteral("warnings"), QJsonArray::fromStringList(view.warnings)}};
    return Answer{json, CliTexts::tr("%1 written, %2 bytes.\n").arg(path).arg(bytes.size()) + CliTexts::tr("%1 of %2 questions are answered.\n").arg(view.answers.size() - view.open()).arg(view.answers.size()) + warningLines(view)};
}

} // namespace

void addDatasheetCommands(CommandTable &table)
{
    const QList<Positional> dataset{{QStringLiteral("DATASET"), CliTexts::tr("A dataset (its newest version) or a version")}};
    table.push_back({QStringLiteral("datasheet show"), CliTexts::tr("Show the datasheet of a dataset version"), CliTexts::tr("The questions of \"Datasheets for Datasets\". What records, lineage and findings answer is filled in."), dataset, {}, true, showDatasheet});
    table.push_back({QStringLiteral("datasheet set"), CliTexts::tr("Answer questions of a datasheet"), CliTexts::tr("Your answer stands before what is filled in; an empty one takes it away again."),
                     {dataset.first(), {QStringLiteral("QUESTION=ANSWER"), CliTexts::tr("The key of a question, and what to write"), false, true}}, {{QStringLiteral("cite"), {}, CliTexts::tr("Cite the newest findings: answers and findings were read together")}}, true, setDatasheet});
    table.push_back({QStringLiteral("datasheet export"), CliTexts::tr("Export the datasheet of a dataset version"), {}, dataset,
                     {{QStringLiteral("as"), QStringLiteral("FORMAT"), CliTexts::tr("Format of the export"), {}, false, true, wiring::datasheetFormats()}, {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o"), false, true}}, true, exportDatasheet});
}

} // namespace hallmarker::cli
