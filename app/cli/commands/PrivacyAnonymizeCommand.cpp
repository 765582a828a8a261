#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/OutputFile.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/PrivacyRelease.h"
#include "checks/anonymisation/release/AnonymisationRun.h"
#include "core/json/CanonicalJson.h"

#include <QFile>

namespace hallmarker::cli {

namespace {

core::Result<anonymisation::CaseDefinition> caseFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::NotFound, CliTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    HALLMARKER_ASSIGN(const QJsonValue json, core::parseJson(file.read((16LL << 20) + 1), path, 16LL << 20));
    if (!json.isObject())
        return core::Error(core::ErrorKind::Invalid, CliTexts::tr("A case is a JSON object."), {}, {.file = path});
    auto definition = anonymisation::CaseDefinition::fromJson(json.toObject());
    if (!definition)
        return definition.error().at({.file = path});
    return *std::move(definition);
}

core::Result<anonymisation::RunOptions> runOptions(const Arguments &arguments)
{
    anonymisation::RunOptions options;
    if (!arguments.has(QStringLiteral("seconds")))
        return options;
    bool isNumber = false;
    const double seconds = arguments.value(QStringLiteral("seconds")).toDouble(&isNumber);
    if (!isNumber || !(seconds > 0))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--seconds needs a number above 0."));
    options.limits.mostSeconds = seconds;
    return options;
}

QString levelsLine(const anonymisation::CaseInput &input, const anonymisation::Levels &levels)
{
    QStringList words;
    for (std::size_t i = 0; i < levels.size(); ++i)
        words.append(CliTexts::tr("%1 %2 of %3").arg(input.definition.quasiIdentifiers.at(qsizetype(i))).arg(levels[i]).arg(input.coded.quasiIdentifiers[i].levels() - 1));
    return words.join(QStringLiteral(", "));
}

QString anonymisedText(const anonymisation::CaseInput &input, const anonymisation::AnonymisationResult &result, const QJsonObject &json)
{
    if (!result.release)
        return result.search.isProven ? CliTexts::tr("No generalisation fulfils the models with this limit of suppression: nothing was released.\n")
                                      : CliTexts::tr("No generalisation that fulfils the models was found in this time: nothing was released.\n");
    const anonymisation::Release &release = *result.release;
    QString text = CliTexts::tr("levels      %1\n").arg(levelsLine(input, *result.search.optimum));
    text += CliTexts::tr("score       %1 (%2)\n").arg(json.value(QStringLiteral("score")).toVariant().toString(), result.search.isProven ? CliTexts::tr("the best one, proven") : CliTexts::tr("none is better than %1").arg(json.value(QStringLiteral("bound")).toVariant().toString()));
    text += CliTexts::tr("classes     %1, the smallest of %2 and the largest of %3 records\n").arg(release.classes).arg(release.smallestClass).arg(release.largestClass);
    text += CliTexts::tr("suppressed  %1 of %2 records\n").arg(release.suppressed).arg(input.coded.rows);
    text += CliTexts::tr("output      sha256:%1\n").arg(json.value(QStringLiteral("output_sha256")).toString());
    return text;
}

core::Result<Answer> anonymizeCase(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const anonymisation::RunOptions options, runOptions(arguments));
    if (int(arguments.has(QStringLiteral("case"))) + int(arguments.has(QStringLiteral("config"))) + int(arguments.has(QStringLiteral("project"))) != 1)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("Name one of --config, --project and --case."));
    if (arguments.has(QStringLiteral("config")))
        return releaseByConfiguration(context, arguments, options);
    if (arguments.has(QStringLiteral("project")))
        return repeatRelease(context, arguments, options);
    if (!arguments.has(QStringLiteral("data")))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("A case needs --data, the directory of its table and of its hierarchies."));
    HALLMARKER_ASSIGN(const anonymisation::CaseDefinition definition, caseFromFile(arguments.value(QStringLiteral("case"))));
    HALLMARKER_ASSIGN(const anonymisation::CaseInput input, anonymisation::CaseInput::read(definition, arguments.value(QStringLiteral("data")), context.progress()));
    HALLMARKER_ASSIGN(const anonymisation::AnonymisationResult result, anonymisation::anonymise(input, options, context.progress()));
    if (result.release && arguments.has(QStringLiteral("output")))
        HALLMARKER_TRY(OutputFile::write(arguments.value(QStringLiteral("output")), result.release->csv));
    const QJsonObject json = result.toJson(input);
    return Answer{json, anonymisedText(input, result, json), result.release ? 0 : 1};
}

} // namespace

void addPrivacyAnonymizeCommand(CommandTable &table)
{
    table.push_back({QStringLiteral("privacy anonymize"), CliTexts::tr("Find the best generalisation of a table that fulfils privacy models, and release it"),
                     CliTexts::tr("With --config a table is released by a configuration (YAML: attributes with their roles and hierarchies, models, limit of suppression, metric): the folder gets release.csv and the certificate as HTML and PDF, and below internal/ project.json that repeats the run, the hierarchies and transformation.sql; the workspace keeps a finding. With --project a release is made again and compared. A case is a JSON file: the table and its hierarchies, quasi-identifiers, privacy models, limit of suppression and metric; it needs no workspace. Without a generalisation that fulfils the models the exit code is 1 and nothing is written."),
                     {{QStringLiteral("DATA"), CliTexts::tr("A file, or a dataset of the workspace (its newest version); not with --case"), false}},
                     {{QStringLiteral("config"), QStringLiteral("FILE"), CliTexts::tr("The configuration of the release")},
                      {QStringLiteral("project"), QStringLiteral("FILE"), CliTexts::tr("The project of a release, to repeat it")},
                      {QStringLiteral("case"), QStringLiteral("FILE"), CliTexts::tr("The case")},
                      {QStringLiteral("data"), QStringLiteral("DIR"), CliTexts::tr("Directory of the table of a case and of its hierarchies")},
                      {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("The new folder of a release; of a case the file of the anonymised table"), QStringLiteral("o")},
                      {QStringLiteral("certificate"), QStringLiteral("FORMAT"), CliTexts::tr("Format of the certificate; both when left out"), {}, true, false, {QStringLiteral("html"), QStringLiteral("pdf")}},
                      {QStringLiteral("attempts"), QStringLiteral("N"), CliTexts::tr("How often each attack on the release is tried for the certificate; 500 when left out, 0 for no attacks")},
                      {QStringLiteral("control"), QStringLiteral("FILE"), CliTexts::tr("Records of people who are not in the data, as control set of the attacks; when left out, a fifth of the records is held out by the seed")},
                      {QStringLiteral("seconds"), QStringLiteral("N"), CliTexts::tr("Stop the search then, with the best answer so far and the score that none beats")}},
                     false, anonymizeCase});
}

} // namespace hallmarker::cli
