#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/OutputFile.h"
#include "app/cli/commands/Commands.h"

#include "dpia/exchange/ciso/CisoTemplate.h"
#include "dpia/exchange/questionlist/QuestionListTemplate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<dpia::ImportedTemplate> readForeign(const Arguments &arguments)
{
    const QString path = arguments.at(0);
    const QString format = arguments.value(QStringLiteral("as"));
    if (format == QLatin1String("ciso")) {
        HALLMARKER_ASSIGN(const dpia::CisoLibrary library, dpia::CisoLibrary::fromFile(path));
        return dpia::cisoTemplate(library);
    }
    HALLMARKER_ASSIGN(const dpia::QuestionSheet sheet, dpia::QuestionSheet::fromFile(path));
    dpia::QuestionListOptions options;
    options.urn = arguments.value(QStringLiteral("urn"));
    options.title = arguments.value(QStringLiteral("title"));
    options.language = arguments.value(QStringLiteral("written-in"), QStringLiteral("en"));
    return format == QLatin1String("question-rows") ? dpia::templateOfQuestionRows(sheet, options) : dpia::templateOfQuestionColumns(sheet, options);
}

core::Result<Answer> importTemplate(CommandContext &, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const dpia::ImportedTemplate made, readForeign(arguments));
    const QString path = arguments.value(QStringLiteral("output"));
    HALLMARKER_TRY(OutputFile::write(path, made.bytes));
    const int questions = int(made.value.questions().size());
    QString text = CliTexts::tr("Template %1 with %n question(s) written to %2.\n", nullptr, questions).arg(made.value.reference(), path);
    for (const QString &note : made.notes)
        text += QStringLiteral("- %1\n").arg(note);
    if (made.notes.isEmpty())
        text += CliTexts::tr("Nothing is lost.\n");
    return Answer{QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("urn"), made.value.urn}, {QStringLiteral("version"), made.value.version}, {QStringLiteral("questions"), questions}, {QStringLiteral("notes"), QJsonArray::fromStringList(made.notes)}}, text};
}

} // namespace

void addTemplateImportCommand(CommandTable &table)
{
    table.push_back({QStringLiteral("template import"), CliTexts::tr("Make a template of another program's file"),
                     CliTexts::tr("ciso: a library of CISO Assistant (YAML) with a framework. question-rows: a CSV list with a row for each question. question-columns: a CSV list with a column for each question, as exports of answers have it. What a template cannot hold is told; nothing is written when the file is refused."),
                     {{QStringLiteral("FILE"), CliTexts::tr("File to read")}},
                     {{QStringLiteral("as"), QStringLiteral("FORMAT"), CliTexts::tr("The format"), {}, false, true, {QStringLiteral("ciso"), QStringLiteral("question-rows"), QStringLiteral("question-columns")}},
                      {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o"), false, true},
                      {QStringLiteral("urn"), QStringLiteral("URN"), CliTexts::tr("Name of the template in the world, for lists")},
                      {QStringLiteral("title"), QStringLiteral("TEXT"), CliTexts::tr("Title of the template, for lists")},
                      {QStringLiteral("written-in"), QStringLiteral("CODE"), CliTexts::tr("Language of the texts, for lists; en without it")}},
                     false, importTemplate});
}

} // namespace hallmarker::cli
