#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/DocumentLanguageOption.h"
#include "app/cli/GuiPart.h"
#include "app/cli/OutputFile.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/wiring/SessionDocuments.h"

#include "core/report/MarkdownReportWriter.h"
#include "threats/exercise/AtlasCaseStudies.h"
#include "threats/exercise/ExerciseScript.h"
#include "threats/exercise/ScenarioLibrary.h"
#include "threats/exercise/report/AfterActionReport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace hallmarker::cli {

namespace {

Option scenarioFolderOption()
{
    return {QStringLiteral("folder"), QStringLiteral("DIR"), CliTexts::tr("A folder with scenarios of your own")};
}

Option atlasOption()
{
    return {QStringLiteral("atlas"), QStringLiteral("FILE"), CliTexts::tr("ATLAS.yaml of MITRE ATLAS, for injects that point into its case studies")};
}

core::Result<threats::Scenario> foundScenario(const QString &word, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const threats::Scenario scenario, threats::ScenarioLibrary(arguments.value(QStringLiteral("folder"))).find(word));
    if (!arguments.has(QStringLiteral("atlas")))
        return scenario;
    HALLMARKER_ASSIGN(const threats::AtlasCaseStudies studies, threats::AtlasCaseStudies::read(arguments.value(QStringLiteral("atlas"))));
    return studies.resolved(scenario);
}

core::Result<Answer> listExercises(CommandContext &, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("atlas"))) {
        HALLMARKER_ASSIGN(const threats::AtlasCaseStudies studies, threats::AtlasCaseStudies::read(arguments.value(QStringLiteral("atlas"))));
        TextTable table({CliTexts::tr("Id"), CliTexts::tr("Steps"), CliTexts::tr("Case study")});
        table.alignRight(1);
        QJsonArray rows;
        for (const threats::AtlasCaseStudy &one : studies.all()) {
            table.add({one.id, QString::number(one.steps.size()), one.name});
            rows.append(QJsonObject{{QStringLiteral("id"), one.id}, {QStringLiteral("name"), one.name}, {QStringLiteral("steps"), qint64(one.steps.size())}, {QStringLiteral("incident"), one.isIncident}});
        }
        return Answer{QJsonObject{{QStringLiteral("atlas"), studies.version()}, {QStringLiteral("caseStudies"), rows}}, table.toString()};
    }
    HALLMARKER_ASSIGN(const QList<threats::Scenario> all, threats::ScenarioLibrary(arguments.value(QStringLiteral("folder"))).all());
    TextTable table({CliTexts::tr("Id"), CliTexts::tr("Minutes"), CliTexts::tr("Injects"), CliTexts::tr("Title")});
    table.alignRight(1);
    table.alignRight(2);
    QJsonArray rows;
    for (const threats::Scenario &one : all) {
        table.add({one.id, QString::number(one.minutes), QString::number(one.injects.size()), one.title});
        rows.append(QJsonObject{{QStringLiteral("id"), one.id}, {QStringLiteral("version"), one.version}, {QStringLiteral("title"), one.title}, {QStringLiteral("minutes"), one.minutes}, {QStringLiteral("injects"), qint64(one.injects.size())}});
    }
    return Answer{QJsonObject{{QStringLiteral("exercises"), rows}}, table.toString()};
}

core::Result<Answer> checkExercise(CommandContext &, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const threats::Scenario scenario, foundScenario(arguments.at(0), arguments));
    qsizetype expectations = 0;
    QStringList open;
    for (const threats::Inject &inject : scenario.injects) {
        expectations += inject.expects.size();
        if (inject.text.isEmpty())
            open += inject.id;
    }
    QString text = CliTexts::tr("%1: %2 injects, %3 expectations, %4 roles, %5 clocks.\n").arg(scenario.title).arg(scenario.injects.size()).arg(expectations).arg(scenario.roles.size()).arg(scenario.clocks.size());
    if (!open.isEmpty())
        text += CliTexts::tr("Without words until --atlas names the file: %1\n").arg(open.join(QStringLiteral(", ")));
    return Answer{QJsonObject{{QStringLiteral("id"), scenario.id}, {QStringLiteral("version"), scenario.version}, {QStringLiteral("digest"), scenario.digest.toString()}, {QStringLiteral("injects"), qint64(scenario.injects.size())}, {QStringLiteral("expectations"), qint64(expectations)}, {QStringLiteral("withoutWords"), QJsonArray::fromStringList(open)}}, text};
}

core::Result<Answer> draftExercise(CommandContext &, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const threats::AtlasCaseStudies studies, threats::AtlasCaseStudies::read(arguments.value(QStringLiteral("atlas"))));
    HALLMARKER_ASSIGN(const QByteArray yaml, studies.draft(arguments.at(0)));
    const QString path = arguments.value(QStringLiteral("output"));
    HALLMARKER_TRY(OutputFile::write(path, yaml));
    return Answer{QJsonObject{{QStringLiteral("path"), path}}, CliTexts::tr("%1 written, %2 bytes.\n").arg(path).arg(yaml.size())};
}

/// Prints a report, or writes it where the words say.
core::Result<Answer> reported(const threats::LoadedExercise &exercise, qint64 exerciseMs, const Arguments &arguments, const QString &before)
{
    const QJsonObject json = threats::afterActionJson(exercise, exerciseMs);
    const core::Report report = threats::afterActionReport(exercise, exerciseMs);
    const QString path = arguments.value(QStringLiteral("output"));
    const QString format = arguments.value(QStringLiteral("as"), QStringLiteral("md"));
    if (path.isEmpty()) {
        HALLMARKER_ASSIGN(const QByteArray text, core::MarkdownReportWriter().write(report));
        return Answer{json, before + QString::fromUtf8(text)};
    }
    QByteArray bytes;
    if (format == QLatin1String("json")) {
        bytes = QJsonDocument(json).toJson();
    } else {
        HALLMARKER_ASSIGN(bytes, wiring::writtenSessionDocument(report, format));
    }
    HALLMARKER_TRY(OutputFile::write(path, bytes));
    return Answer{json, before + CliTexts::tr("%1 written, %2 bytes.\n").arg(path).arg(bytes.size())};
}

core::Result<Answer> runExercise(CommandContext &context, const Arguments &arguments)
{
    const GuiPart gui; // fonts and pages of the PDF
    std::optional<core::DocumentLanguage> scope;
    enterDocumentLanguage(arguments, scope);
    const QString path = arguments.value(QStringLiteral("script"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, CliTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    HALLMARKER_ASSIGN(const threats::LoadedExercise replayed, threats::replayExercise(file.read(4 << 20), path, [&arguments](const QString &word) { return foundScenario(word, arguments); }));
    const qint64 end = replayed.run.times.exerciseMs(replayed.run.times.stretches.isEmpty() ? 0 : replayed.run.times.stretches.constLast().fromMs);
    QString before;
    if (arguments.has(QStringLiteral("keep"))) {
        HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
        HALLMARKER_ASSIGN(const threats::ExerciseRun kept, threats::ExerciseBook(*workspace).keep(replayed));
        before = CliTexts::tr("Exercise %1 kept as %2.\n").arg(kept.name, kept.head.id);
    }
    return reported(replayed, end, arguments, before);
}

core::Result<Answer> reportExercise(CommandContext &context, const Arguments &arguments)
{
    const GuiPart gui; // fonts and pages of the PDF
    std::optional<core::DocumentLanguage> scope;
    enterDocumentLanguage(arguments, scope);
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const threats::LoadedExercise exercise, threats::ExerciseBook(*workspace).load(arguments.at(0)));
    return reported(exercise, exercise.run.times.exerciseMs(workspace->clock().nowMs()), arguments, {});
}

} // namespace

void addExerciseCommands(CommandTable &table)
{
    const QList<Option> document{{QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write the report; without it it is printed as Markdown"), QStringLiteral("o")}, {QStringLiteral("as"), QStringLiteral("FORMAT"), CliTexts::tr("Without it md"), {}, false, false, wiring::sessionDocumentFormats() + QStringList{QStringLiteral("json")}}, documentLanguageOption()};
    table.push_back({QStringLiteral("exercise list"), CliTexts::tr("List the tabletop exercises"), CliTexts::tr("With --atlas the case studies of that file instead."), {}, {scenarioFolderOption(), atlasOption()}, false, listExercises});
    table.push_back({QStringLiteral("exercise check"), CliTexts::tr("Check a scenario"), CliTexts::tr("Errors name line and column."), {{QStringLiteral("SCENARIO"), CliTexts::tr("Id of a scenario, or its file")}}, {scenarioFolderOption(), atlasOption()}, false, checkExercise});
    table.push_back({QStringLiteral("exercise draft"), CliTexts::tr("Draft a scenario after a case study of MITRE ATLAS"), CliTexts::tr("One inject for each step. Write who gets it and what you expect, then check it."), {{QStringLiteral("ID"), CliTexts::tr("Id of the case study, such as AML.CS0003")}}, {{QStringLiteral("atlas"), QStringLiteral("FILE"), CliTexts::tr("ATLAS.yaml of MITRE ATLAS"), {}, false, true}, {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o"), false, true}}, false, draftExercise});
    table.push_back({QStringLiteral("exercise run"), CliTexts::tr("Replay a written exercise and report on it"), CliTexts::tr("The script says who sat where and who did what at which minute. The same script gives the same report."), {},
                     QList<Option>{{QStringLiteral("script"), QStringLiteral("FILE"), CliTexts::tr("The script, in YAML"), {}, false, true}, {QStringLiteral("keep"), {}, CliTexts::tr("Store the run in the workspace too")}, scenarioFolderOption(), atlasOption()} + document, false, runExercise});
    table.push_back({QStringLiteral("exercise report"), CliTexts::tr("Report on an exercise of the workspace"), {}, {{QStringLiteral("REF"), CliTexts::tr("Name or id of the exercise")}}, document, true, reportExercise});
}

} // namespace hallmarker::cli
