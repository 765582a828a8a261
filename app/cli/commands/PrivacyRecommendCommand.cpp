#include "app/cli/CliTexts.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/PrivacyFinding.h"

#include "checks/encoding/DefinitionParts.h"
#include "checks/synthetic/PrivacyChoiceCheck.h"

#include <QJsonArray>

namespace hallmarker::cli {

namespace {

using checks::DefinitionParts;

core::Result<QJsonArray> recommendNumbers(const Arguments &arguments, const char *option)
{
    QJsonArray numbers;
    for (const QString &word : privacyColumns(arguments, option)) {
        bool isNumber = false;
        numbers.append(word.toDouble(&isNumber));
        if (!isNumber)
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("--%1 needs a number, not \"%2\".").arg(QString::fromLatin1(option), word));
    }
    return numbers;
}

/// The words as the parameters of the check, so that the finding says what was asked.
core::Result<QJsonObject> recommendParameters(const Arguments &arguments)
{
    QJsonObject parameters{{QStringLiteral("target"), arguments.value(QStringLiteral("target"))},
                           {QStringLiteral("profile"), arguments.value(QStringLiteral("profile"), QStringLiteral("gdpr"))},
                           {QStringLiteral("quasi_identifiers"), QJsonArray::fromStringList(privacyColumns(arguments, "qi"))},
                           {QStringLiteral("left_out"), QJsonArray::fromStringList(privacyColumns(arguments, "leave-out"))},
                           {QStringLiteral("secret"), arguments.value(QStringLiteral("secret"))},
                           {QStringLiteral("public_domain"), arguments.has(QStringLiteral("public-domain"))}};
    for (const auto &[option, key] : {std::pair("max-risk", "max_risk"), std::pair("min-accuracy", "min_accuracy"), std::pair("max-loss", "max_loss"), std::pair("delta", "delta"), std::pair("suppression", "suppression_limit"), std::pair("holdout", "holdout")}) {
        if (!arguments.has(QString::fromLatin1(option)))
            continue;
        HALLMARKER_ASSIGN(const double value, privacyNumber(arguments, option, 0));
        parameters.insert(QLatin1String(key), value);
    }
    for (const auto &[option, key] : {std::pair("attempts", "attempts"), std::pair("sample", "sample")}) {
        if (!arguments.has(QString::fromLatin1(option)))
            continue;
        HALLMARKER_ASSIGN(const quint64 value, privacyCount(arguments, option, 0));
        parameters.insert(QLatin1String(key), qint64(value));
    }
    for (const char *option : {"epsilon", "k"}) {
        if (!arguments.has(QString::fromLatin1(option)))
            continue;
        HALLMARKER_ASSIGN(const QJsonArray numbers, recommendNumbers(arguments, option));
        parameters.insert(QLatin1String(option), numbers);
    }
    return parameters;
}

QString recommendationText(const checks::PrivacyChoice &choice)
{
    QString text = CliTexts::tr("%1 records tried, %2 real ones to test with; known to the attacker: %3").arg(choice.records).arg(choice.controlRecords).arg(choice.quasiIdentifiers.join(QStringLiteral(", "))) + QLatin1Char('\n');
    if (choice.profile)
        text += choice.profile->title + QStringLiteral(" (") + choice.profile->sources.join(QStringLiteral("; ")) + QStringLiteral(")\n");
    TextTable table({CliTexts::tr("CANDIDATE"), CliTexts::tr("STATE"), CliTexts::tr("SINGLING OUT"), CliTexts::tr("LINKABILITY"), CliTexts::tr("INFERENCE"), CliTexts::tr("PROSECUTOR"), CliTexts::tr("PAIRS DIFFER BY"), CliTexts::tr("ACCURACY"), CliTexts::tr("FROM"), CliTexts::tr("TO")});
    const auto add = [&table](const checks::PrivacyCandidate &candidate, const QString &state) {
        QStringList row{candidate.id, state};
        for (const char *attack : {"singling-out", "linkability", "inference"}) {
            const checks::SuiteAttack *tried = candidate.attacks.find(QString::fromLatin1(attack));
            row.append(tried && tried->risk() ? QString::number(tried->risk()->value, 'f', 4) : QString());
        }
        row.append(candidate.classes ? QString::number(candidate.classes->highestRisk, 'f', 4) : QString());
        row.append(candidate.wasMade ? QString::number(candidate.pairVariation, 'f', 4) : QString());
        row.append(candidate.accuracy ? QString::number(candidate.accuracy->accuracy, 'f', 4) : QString());
        row.append(candidate.accuracy ? QString::number(candidate.accuracy->interval.low, 'f', 4) : QString());
        row.append(candidate.accuracy ? QString::number(candidate.accuracy->interval.high, 'f', 4) : QString());
        table.add(row);
    };
    add(choice.original, CliTexts::tr("for comparison"));
    for (int i = 0; i < choice.candidates.size(); ++i)
        add(choice.candidates[i], i == choice.chosen ? CliTexts::tr("recommended") : choice.candidates[i].isExcluded() ? CliTexts::tr("excluded") : CliTexts::tr("possible"));
    text += table.toString();
    text += CliTexts::tr("Who always names the most frequent class is right on %1.").arg(DefinitionParts::percent(choice.guessing.accuracy)) + QLatin1Char('\n');
    for (const checks::PrivacyCandidate &candidate : choice.candidates)
        for (const QString &constraint : candidate.excludedBy)
            text += CliTexts::tr("%1 is excluded: %2").arg(candidate.id, constraint) + QLatin1Char('\n');
    for (const checks::PrivacyCandidate &candidate : choice.candidates)
        for (const QString &note : candidate.notes)
            text += CliTexts::tr("note: %1\n").arg(candidate.id + QStringLiteral(": ") + note);
    for (const QString &note : choice.notes)
        text += CliTexts::tr("note: %1\n").arg(note);
    if (choice.profile)
        for (const QString &remark : choice.profile->remarks)
            text += CliTexts::tr("note: %1\n").arg(remark);
    return text + choice.reason + QLatin1Char('\n');
}

core::Result<Answer> recommendRelease(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const QJsonObject given, recommendParameters(arguments));
    const core::CheckProvider *check = context.program().checks().find(checks::PrivacyChoiceCheck::id());
    HALLMARKER_ASSIGN(const QJsonObject parameters, check->definition().complete(given));
    core::Seed seed;
    HALLMARKER_ASSIGN(seed.value, privacyCount(arguments, "seed", 1));
    HALLMARKER_ASSIGN(checks::PrivacyChoice::Plan plan, checks::PrivacyChoiceCheck::planOf(parameters, seed));
    if (arguments.has(QStringLiteral("domain"))) {
        HALLMARKER_ASSIGN(plan.domain, core::readYamlFile(arguments.value(QStringLiteral("domain"))));
    }
    const qint64 started = context.program().clock().nowMs();
    HALLMARKER_ASSIGN(const PrivacyData data, PrivacyData::of(context, arguments.at(0), false));
    std::optional<PrivacyData> control;
    if (arguments.has(QStringLiteral("control"))) {
        HALLMARKER_ASSIGN(control, PrivacyData::of(context, arguments.value(QStringLiteral("control")), false));
    }
    HALLMARKER_ASSIGN(const checks::PrivacyChoice choice, checks::PrivacyChoice::of(data.table, control ? control->table : core::Table(), plan, context.progress()));
    core::CheckOutcome outcome = choice.outcome();
    if (plan.domain)
        outcome.environment.insert(QStringLiteral("domain"), plan.domain->root());
    PrivacyRun run{checks::PrivacyChoiceCheck::id(), parameters, seed, started, {{QStringLiteral("data"), &data}}};
    if (control)
        run.inputs.append({QStringLiteral("control"), &*control});
    HALLMARKER_ASSIGN(const QString finding, keepPrivacyFinding(context, run, outcome));
    QJsonObject json = choice.toJson();
    json.insert(QStringLiteral("parameters"), parameters);
    json.insert(QStringLiteral("seed"), qint64(seed.value));
    json.insert(QStringLiteral("data"), QJsonObject{{QStringLiteral("name"), data.name}, {QStringLiteral("digest"), data.digest.toString()}, {QStringLiteral("version"), data.version ? QJsonValue(data.version->id) : QJsonValue()}});
    json.insert(QStringLiteral("finding"), finding.isEmpty() ? QJsonValue() : QJsonValue(finding));
    QString text = recommendationText(choice);
    if (!finding.isEmpty())
        text += CliTexts::tr("finding     %1\n").arg(finding);
    return Answer{json, text, choice.chosen >= 0 ? 0 : 1};
}

} // namespace

void addPrivacyRecommendCommand(CommandTable &table)
{
    table.push_back({QStringLiteral("privacy recommend"), CliTexts::tr("Choose between k-anonymity, differential privacy and synthetic data by trying them"),
                     CliTexts::tr("Releases a sample in each of these ways, attacks each release, trains the same model on each and tests it on real records that none has seen. Says which constraint excludes which candidate and which one remains best. Nothing is released; of a dataset of the workspace a finding is kept. Exit code 1 when every candidate is excluded. Differential privacy needs --domain or --public-domain."),
                     {{QStringLiteral("DATA"), CliTexts::tr("A file, or a dataset of the workspace (its newest version)")}},
                     {{QStringLiteral("target"), QStringLiteral("COLUMN"), CliTexts::tr("What the model is to predict"), {}, false, true},
                      {QStringLiteral("qi"), QStringLiteral("COLUMNS"), CliTexts::tr("What an attacker may know, separated by commas; suggested from the data when left out"), {}, true},
                      {QStringLiteral("secret"), QStringLiteral("COLUMN"), CliTexts::tr("What the attacker wants to learn; the target when left out")},
                      {QStringLiteral("profile"), QStringLiteral("REGULATION"), CliTexts::tr("Whose limits count; gdpr when left out"), {}, false, false, {QStringLiteral("gdpr"), QStringLiteral("hipaa"), QStringLiteral("hipaa-safe-harbor"), QStringLiteral("ema"), QStringLiteral("none")}},
                      {QStringLiteral("max-risk"), QStringLiteral("SHARE"), CliTexts::tr("The most that each risk may be, in place of the numbers of the profile")},
                      {QStringLiteral("min-accuracy"), QStringLiteral("SHARE"), CliTexts::tr("The least that the model has to be right on real records")},
                      {QStringLiteral("max-loss"), QStringLiteral("SHARE"), CliTexts::tr("The most accuracy that may be lost against real records")},
                      {QStringLiteral("epsilon"), QStringLiteral("NUMBERS"), CliTexts::tr("Of the candidates with differential privacy; 1 when left out"), {}, true},
                      {QStringLiteral("delta"), QStringLiteral("NUMBER"), CliTexts::tr("Delta of the same; 0.000001 when left out")},
                      {QStringLiteral("k"), QStringLiteral("NUMBERS"), CliTexts::tr("Class sizes of the k-anonymous candidates; by the limit of the risk when left out"), {}, true},
                      {QStringLiteral("suppression"), QStringLiteral("SHARE"), CliTexts::tr("Which part of the records k-anonymity may suppress; 0.05 when left out")},
                      {QStringLiteral("domain"), QStringLiteral("FILE"), CliTexts::tr("Declared values and bounds of the columns (YAML)")},
                      {QStringLiteral("public-domain"), {}, CliTexts::tr("Say that the values and bounds of the table are known to everybody, in place of --domain")},
                      {QStringLiteral("leave-out"), QStringLiteral("COLUMNS"), CliTexts::tr("Columns that no candidate has, separated by commas"), {}, true},
                      {QStringLiteral("control"), QStringLiteral("FILE"), CliTexts::tr("Real records of other people, a file or a dataset; nothing is held back then")},
                      {QStringLiteral("holdout"), QStringLiteral("SHARE"), CliTexts::tr("Which part of the data is held back as control set; 0.25 when left out")},
                      {QStringLiteral("attempts"), QStringLiteral("N"), CliTexts::tr("How many attempts of each attack; 1000 when left out")},
                      {QStringLiteral("sample"), QStringLiteral("N"), CliTexts::tr("Records of the sample that larger tables are tried on; 20000 when left out")},
                      {QStringLiteral("seed"), QStringLiteral("N"), CliTexts::tr("Seed of the random choices; 1 when left out")}},
                     false, recommendRelease});
}

} // namespace hallmarker::cli
