#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/TemplateArgument.h"

#include "dpia/exchange/questionlist/AnswerListImport.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<Answer> importAnswerList(CommandContext &context, const Arguments &arguments)
{
    // The file first: what cannot be read leaves no trace of a workspace that was opened for it.
    HALLMARKER_ASSIGN(const dpia::QuestionSheet sheet, dpia::QuestionSheet::fromFile(arguments.at(0)));
    HALLMARKER_ASSIGN(const dpia::LibraryEntry form, templateArgument(arguments, arguments.value(QStringLiteral("template"))));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    dpia::AnswerListImport::Options options;
    options.name = arguments.value(QStringLiteral("name"));
    if (arguments.has(QStringLiteral("subject"))) {
        HALLMARKER_ASSIGN(const core::Record subject, workspace->resolve(QString(), arguments.value(QStringLiteral("subject"))));
        options.subject = subject.id;
    }
    HALLMARKER_ASSIGN(const dpia::AnswerListReport report, dpia::AnswerListImport(*workspace).run(sheet, form.files, options));
    QString text;
    QJsonArray made;
    for (const dpia::Assessment &assessment : report.assessments) {
        text += CliTexts::tr("Assessment %1 imported as %2.\n").arg(assessment.name, assessment.id);
        made.append(QJsonObject{{QStringLiteral("id"), assessment.id}, {QStringLiteral("name"), assessment.name}});
    }
    text += CliTexts::tr("Answers: %1.\n").arg(report.answers);
    for (const QString &note : report.notes)
        text += QStringLiteral("- %1\n").arg(note);
    return Answer{QJsonObject{{QStringLiteral("assessments"), made}, {QStringLiteral("answers"), report.answers}, {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)}}, text};
}

} // namespace

void addAnswerListCommand(CommandTable &table)
{
    table.push_back({QStringLiteral("assess import-list"), CliTexts::tr("Bring in answers from a list"),
                     CliTexts::tr("A CSV file with a column for each question and a row for each assessment, as exports of other programs have it. A column is found by the id of the question, its id in the other program, or its text in any language; a column \"name\" names the assessment and \"subject\" what it is about. All of it comes in or nothing."),
                     {{QStringLiteral("FILE"), CliTexts::tr("File to read")}},
                     QList<Option>{{QStringLiteral("template"), QStringLiteral("TEMPLATE"), CliTexts::tr("Name, urn or file of the template"), {}, false, true},
                                   {QStringLiteral("name"), QStringLiteral("NAME"), CliTexts::tr("Name of the assessment, where the list has none")},
                                   {QStringLiteral("subject"), QStringLiteral("REF"), CliTexts::tr("The system or processing that it is about")}} +
                         templateOptions(),
                     true, importAnswerList});
}

} // namespace hallmarker::cli
