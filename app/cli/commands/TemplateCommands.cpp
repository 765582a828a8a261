#include "app/cli/CliTexts.h"
#include "app/cli/GuiPart.h"
#include "app/cli/OutputFile.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/TemplateArgument.h"
#include "app/wiring/AssessmentExports.h"
#include "core/report/DocumentLanguage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

QJsonObject errorJson(const core::Error &error)
{
    return error.toJson();
}

core::Result<Answer> listTemplates(CommandContext &, const Arguments &arguments)
{
    const dpia::TemplateLibrary library(templateFolders(arguments));
    if (!library.problems().isEmpty())
        return library.problems().constFirst();
    TextTable table({CliTexts::tr("NAME"), CliTexts::tr("VERSION"), CliTexts::tr("KIND"), CliTexts::tr("QUESTIONS"), CliTexts::tr("LANGUAGES"), CliTexts::tr("TITLE")});
    table.alignRight(1);
    table.alignRight(3);
    QJsonArray rows;
    QString broken;
    for (const dpia::LibraryEntry &entry : library.entries()) {
        const dpia::Template &value = entry.reading.value;
        if (!entry.isUsable()) {
            broken += entry.reading.errors.constFirst().toString() + QLatin1Char('\n');
            rows.append(QJsonObject{{QStringLiteral("file"), entry.files.name}, {QStringLiteral("usable"), false}});
            continue;
        }
        const QString kind = dpia::templateKindNames().at(static_cast<int>(value.templateKind));
        table.add({value.urn.section(QLatin1Char(':'), -1), QString::number(value.version), kind, QString::number(value.questions().size()), value.languages().join(QLatin1Char(' ')), value.title.in(templateLanguage(arguments))});
        rows.append(QJsonObject{{QStringLiteral("urn"), value.urn}, {QStringLiteral("version"), value.version}, {QStringLiteral("kind"), kind}, {QStringLiteral("questions"), value.questions().size()}, {QStringLiteral("languages"), QJsonArray::fromStringList(value.languages())}, {QStringLiteral("built_in"), entry.isBuiltIn}, {QStringLiteral("usable"), true}, {QStringLiteral("title"), value.title.in(templateLanguage(arguments))}});
    }
    return Answer{QJsonObject{{QStringLiteral("templates"), rows}}, table.toString() + broken, broken.isEmpty() ? 0 : 3};
}

core::Result<Answer> validateTemplates(CommandContext &, const Arguments &arguments)
{
    QString text;
    QJsonArray files;
    bool isRefused = false;
    for (const QString &path : arguments.positionals) {
        HALLMARKER_ASSIGN(const dpia::TemplateFiles read, dpia::TemplateLibrary::readFiles(path));
        const dpia::TemplateReading reading = dpia::readTemplateFully(read);
        QJsonArray errors;
        for (const core::Error &error : reading.errors) {
            text += error.toString() + QLatin1Char('\n');
            errors.append(errorJson(error));
        }
        for (const QString &note : reading.notes)
            text += QStringLiteral("%1: %2\n").arg(path, note);
        if (reading.errors.isEmpty())
            text += CliTexts::tr("%1 is a valid template: %2 with %n question(s), in %3.\n", nullptr, int(reading.value.questions().size())).arg(path, reading.value.reference(), reading.value.languages().join(QStringLiteral(", ")));
        isRefused = isRefused || !reading.errors.isEmpty();
        files.append(QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("errors"), errors}, {QStringLiteral("notes"), QJsonArray::fromStringList(reading.notes)}});
    }
    return Answer{QJsonObject{{QStringLiteral("files"), files}}, text, isRefused ? 3 : 0};
}

/// A section with all that is in it, for people.
QString sectionText(const dpia::TemplateSection &section, const QString &language, int depth)
{
    const QString indent(depth * 2, QLatin1Char(' '));
    QString text = QStringLiteral("\n%1%2 %3%4\n").arg(indent, QString(qMax(1, 3 - depth), QLatin1Char('#')), section.title.in(language), section.law.isEmpty() ? QString() : QStringLiteral("  [%1]").arg(section.law));
    if (!section.visibleIf.isEmpty())
        text += QStringLiteral("%1  %2\n").arg(indent, CliTexts::tr("only if %1").arg(section.visibleIf.text));
    for (const dpia::Question &question : section.questions) {
        QStringList facets{dpia::questionTypeNames().at(static_cast<int>(question.type))};
        if (question.isRequired)
            facets += CliTexts::tr("required");
        if (!question.requiredIf.isEmpty())
            facets += CliTexts::tr("required if %1").arg(question.requiredIf.text);
        if (!question.visibleIf.isEmpty())
            facets += CliTexts::tr("only if %1").arg(question.visibleIf.text);
        if (!question.fact.isEmpty())
            facets += CliTexts::tr("fact %1").arg(question.fact);
        text += QStringLiteral("%1  %2: %3 (%4)\n").arg(indent, question.id, question.text.in(language), facets.join(QStringLiteral(", ")));
        for (const dpia::Choice &choice : question.choices)
            text += QStringLiteral("%1    %2 = %3\n").arg(indent, choice.key, choice.label.in(language));
    }
    for (const dpia::TemplateSection &inner : section.sections)
        text += sectionText(inner, language, depth + 1);
    return text;
}

QJsonArray sectionsJson(const QList<dpia::TemplateSection> &sections, const QString &language)
{
    QJsonArray array;
    for (const dpia::TemplateSection &section : sections) {
        QJsonArray questions;
        for (const dpia::Question &question : section.questions)
            questions.append(QJsonObject{{QStringLiteral("id"), question.id}, {QStringLiteral("type"), dpia::questionTypeNames().at(static_cast<int>(question.type))}, {QStringLiteral("title"), question.text.in(language)}, {QStringLiteral("help"), question.guidance.in(language)}, {QStringLiteral("law"), question.law}, {QStringLiteral("required"), question.isRequired}, {QStringLiteral("required_if"), question.requiredIf.text}, {QStringLiteral("visible_if"), question.visibleIf.text}, {QStringLiteral("fact"), question.fact}});
        array.append(QJsonObject{{QStringLiteral("id"), section.id}, {QStringLiteral("title"), section.title.in(language)}, {QStringLiteral("questions"), questions}, {QStringLiteral("sections"), sectionsJson(section.sections, language)}});
    }
    return array;
}

core::Result<Answer> showTemplate(CommandContext &, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const dpia::LibraryEntry entry, templateArgument(arguments, arguments.at(0)));
    const dpia::Template &value = entry.reading.value;
    const QString language = templateLanguage(arguments);
    QString text = QStringLiteral("%1\n%2\n").arg(value.title.in(language), value.reference());
    if (!value.description.isEmpty())
        text += QStringLiteral("%1\n").arg(value.description.in(language));
    for (const dpia::TemplateSection &section : value.sections)
        text += sectionText(section, language, 0);
    for (const dpia::Outcome &outcome : value.outcomes)
        text += QStringLiteral("\n-> %1: %2%3").arg(outcome.key, outcome.text.in(language), outcome.condition.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(CliTexts::tr("only if %1").arg(outcome.condition.text)));
    if (!value.outcomes.isEmpty())
        text += QLatin1Char('\n');
    return Answer{QJsonObject{{QStringLiteral("urn"), value.urn}, {QStringLiteral("version"), value.version}, {QStringLiteral("title"), value.title.in(language)}, {QStringLiteral("sections"), sectionsJson(value.sections, language)}}, text};
}

core::Result<Answer> exportTemplate(CommandContext &, const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("blank")))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("A template is exported as a form without answers: --blank. For one with answers use \"assess export\"."));
    const GuiPart gui; // fonts and pages of the PDF
    HALLMARKER_ASSIGN(const dpia::LibraryEntry entry, templateArgument(arguments, arguments.at(0)));
    const QString said = arguments.value(QStringLiteral("language"));
    HALLMARKER_ASSIGN(const wiring::AssessmentExport made, wiring::exportBlankForm(entry.reading.value, arguments.value(QStringLiteral("as")), said.isEmpty() ? core::DocumentLanguage::current() : said));
    const QString path = arguments.value(QStringLiteral("output"));
    HALLMARKER_TRY(OutputFile::write(path, made.bytes));
    return Answer{QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("bytes"), made.bytes.size()}}, CliTexts::tr("Form written to %1.\n").arg(path)};
}

} // namespace

void addTemplateCommands(CommandTable &table)
{
    table.push_back({QStringLiteral("template list"), CliTexts::tr("List the templates of assessments"), CliTexts::tr("Those that ship, and those in folders of your own, which the variable HALLMARKER_TEMPLATES may name too."), {}, templateOptions(), false, listTemplates});
    table.push_back({QStringLiteral("template validate"), CliTexts::tr("Check templates"), CliTexts::tr("Every error is told with file, line and column, and the texts that lack a translation. Translations that lie beside a file are checked with it. The exit code is 3 when there is an error."),
                     {{QStringLiteral("FILE"), CliTexts::tr("Template (YAML)"), true, true}}, {}, false, validateTemplates});
    table.push_back({QStringLiteral("template export"), CliTexts::tr("Write a template as a form to be filled in by hand"), CliTexts::tr("With boxes to tick and lines to write on, as a document."), {{QStringLiteral("TEMPLATE"), CliTexts::tr("Name, urn or file")}},
                     QList<Option>{{QStringLiteral("blank"), {}, CliTexts::tr("Without answers")}, {QStringLiteral("as"), QStringLiteral("FORMAT"), CliTexts::tr("The format"), {}, false, true, wiring::documentFormats()}, {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o"), false, true}} + templateOptions(), false, exportTemplate});
    table.push_back({QStringLiteral("template show"), CliTexts::tr("Show the questions of a template"), {}, {{QStringLiteral("TEMPLATE"), CliTexts::tr("Name, urn or file")}}, templateOptions(), false, showTemplate});
}

} // namespace hallmarker::cli
