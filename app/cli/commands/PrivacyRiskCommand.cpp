#include "app/cli/CliTexts.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/PrivacyData.h"
#include "app/cli/commands/SourceArgument.h"
#include "app/cli/commands/SourcedTables.h"

#include "checks/anonymisation/data/TextTable.h"
#include "checks/anonymisation/release/CaseDefinition.h"
#include "checks/encoding/DefinitionParts.h"
#include "checks/privacy/Diversity.h"
#include "checks/privacy/SuppressedRecords.h"
#include "checks/pushdown/ClassSample.h"
#include "checks/pushdown/PushedDiversity.h"
#include "checks/pushdown/PushedRisk.h"
#include "checks/risk/IndividualRisk.h"
#include "checks/risk/MicrodataCase.h"
#include "checks/risk/RiskReport.h"
#include "checks/risk/SafeHarbor.h"
#include "checks/risk/SpecialUniques.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace hallmarker::cli {

namespace {

using checks::DefinitionParts;

core::Result<QList<double>> fractionsOf(const Arguments &arguments)
{
    QList<double> fractions;
    for (const QString &word : privacyColumns(arguments, "fraction")) {
        bool isNumber = false;
        fractions.append(word.toDouble(&isNumber));
        if (!isNumber || !(fractions.last() > 0) || fractions.last() > 1)
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("--fraction needs a number above 0 and at most 1, not \"%1\".").arg(word));
    }
    return fractions;
}

QString shareOrNone(const std::optional<double> &share)
{
    return share ? DefinitionParts::percent(*share) : CliTexts::tr("none");
}

QString riskText(const checks::RiskReport &report)
{
    const checks::ClassRisks &risks = report.risks;
    QString text = CliTexts::tr("%1 records in %2 classes of %3 to %4; %5 alone in theirs (%6)").arg(risks.records).arg(risks.classes).arg(risks.smallest).arg(risks.largest).arg(risks.uniques).arg(DefinitionParts::percent(risks.uniqueShare)) + QLatin1Char('\n');
    if (report.suppressed > 0)
        text += CliTexts::tr("%1 suppressed records stand in no class").arg(report.suppressed) + QLatin1Char('\n');
    TextTable attackers({CliTexts::tr("ATTACKER"), CliTexts::tr("HIGHEST RISK"), CliTexts::tr("RECORDS ABOVE 20 %"), CliTexts::tr("RIGHT MATCHES")});
    attackers.add({CliTexts::tr("prosecutor"), DefinitionParts::percent(risks.highestRisk), DefinitionParts::percent(report.prosecutorAtRisk(0.2)), DefinitionParts::percent(risks.averageRisk)});
    attackers.add({CliTexts::tr("journalist"), DefinitionParts::percent(report.journalistRisk()), DefinitionParts::percent(report.journalistAtRisk(0.2)), DefinitionParts::percent(report.marketerRisk())});
    attackers.add({CliTexts::tr("marketer"), {}, {}, DefinitionParts::percent(report.marketerRisk())});
    text += attackers.toString();
    if (!report.population.isEmpty()) {
        TextTable population({CliTexts::tr("SAMPLE OF"), CliTexts::tr("PITMAN"), CliTexts::tr("ZAYATZ"), CliTexts::tr("SNB"), CliTexts::tr("POPULATION UNIQUES"), CliTexts::tr("BY")});
        for (const checks::UniquenessAt &at : report.population)
            population.add({DefinitionParts::percent(at.fraction), shareOrNone(at.estimate.pitman), shareOrNone(at.estimate.zayatz), shareOrNone(at.estimate.snb), shareOrNone(at.estimate.chosen), at.estimate.isPitman ? QStringLiteral("Pitman") : QStringLiteral("Zayatz")});
        text += population.toString();
    }
    if (!report.combinations.empty()) {
        TextTable combinations({CliTexts::tr("COLUMNS"), CliTexts::tr("UNIQUE RECORDS"), CliTexts::tr("DISTINCTION"), CliTexts::tr("SEPARATION")});
        for (std::size_t i = 0; i < std::min<std::size_t>(10, report.combinations.size()); ++i) {
            const checks::CombinationRisk &risk = report.combinations[i];
            QStringList names;
            for (const int column : risk.columns)
                names.append(report.columns.at(column));
            combinations.add({names.join(QStringLiteral(", ")), DefinitionParts::percent(risk.uniqueShare), DefinitionParts::percent(risk.distinction), DefinitionParts::percent(risk.separation)});
        }
        text += combinations.toString();
    }
    return text;
}

/// Individual risk and special uniques, where weights or sets of columns are asked for.
core::Result<void> addMicrodata(CommandContext &context, const PrivacyData &data, const std::vector<core::Column> &keys, const Arguments &arguments, QJsonObject &json, QString &text)
{
    std::vector<double> weights;
    if (arguments.has(QStringLiteral("weight"))) {
        HALLMARKER_ASSIGN(const core::Column column, data.table.column(arguments.value(QStringLiteral("weight"))));
        for (std::size_t row = 0; row < column.size(); ++row)
            weights.push_back(column.number(row));
        HALLMARKER_ASSIGN(const checks::WeightedFrequencies frequencies, checks::WeightedFrequencies::of(keys, weights));
        const checks::IndividualRisk risk = checks::IndividualRisk::of(frequencies);
        json.insert(QStringLiteral("individualRisk"), QJsonObject{{QStringLiteral("highest"), risk.highest}, {QStringLiteral("expected"), risk.expected}, {QStringLiteral("uniques"), qint64(frequencies.uniques)}, {QStringLiteral("pairs"), qint64(frequencies.pairs)}});
        text += CliTexts::tr("individual risk  %1 at most, %2 re-identifications expected").arg(DefinitionParts::percent(risk.highest)).arg(risk.expected, 0, 'f', 2) + QLatin1Char('\n');
    }
    if (!arguments.has(QStringLiteral("suda")))
        return {};
    bool isNumber = false;
    const int most = arguments.value(QStringLiteral("suda")).toInt(&isNumber);
    if (!isNumber || most < 1)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--suda needs a whole number from 1 on."));
    double population = 0;
    for (const double weight : weights)
        population += weight;
    HALLMARKER_ASSIGN(const checks::SpecialUniques uniques, checks::SpecialUniques::of(keys, most, population > 0 ? double(weights.size()) / population : 1, context.progress()));
    QJsonObject contributions;
    TextTable table({CliTexts::tr("COLUMN"), CliTexts::tr("SHARE OF THE SCORE")});
    for (std::size_t i = 0; i < keys.size(); ++i) {
        contributions.insert(keys[i].name(), uniques.contributions[i]);
        table.add({keys[i].name(), DefinitionParts::percent(uniques.contributions[i])});
    }
    json.insert(QStringLiteral("specialUniques"), QJsonObject{{QStringLiteral("records"), qint64(uniques.records)}, {QStringLiteral("highestScore"), *std::max_element(uniques.scores.begin(), uniques.scores.end())}, {QStringLiteral("contributions"), contributions}, {QStringLiteral("correctGivenUnique"), uniques.correctGivenUnique}});
    text += CliTexts::tr("special uniques  records that at most %1 columns single out: %2").arg(most).arg(uniques.records) + QLatin1Char('\n') + table.toString();
    return {};
}

/// What the classes give away about sensitive attributes, one after the other.
class DiversityTexts {
public:
    void add(const QString &column, const checks::DiversityFigures &figures, std::int64_t records, const QString &leftOut = {})
    {
        const bool isOrdered = leftOut.isEmpty();
        QJsonObject json{{QStringLiteral("column"), column}, {QStringLiteral("distinct_l"), qint64(figures.distinctL)}, {QStringLiteral("entropy_l"), figures.entropyL}, {QStringLiteral("recursive_l"), qint64(figures.recursiveL)},
                         {QStringLiteral("t_equal"), figures.closenessEqual}, {QStringLiteral("t_ordered"), isOrdered ? QJsonValue(figures.closenessOrdered) : QJsonValue()},
                         {QStringLiteral("uniform_records"), records > 0 ? double(figures.uniformRecords) / double(records) : 0.0}, {QStringLiteral("values"), qint64(figures.values)}};
        if (!isOrdered) {
            json.insert(QStringLiteral("leftOut"), leftOut);
            m_notes += CliTexts::tr("%1: t with the ordered distance was left out. %2").arg(column, leftOut) + QLatin1Char('\n');
        }
        m_json.append(json);
        m_table.add({column, QString::number(figures.distinctL), QString::number(figures.entropyL, 'g', 4), QString::number(figures.recursiveL), QString::number(figures.closenessEqual, 'f', 4),
                     isOrdered ? QString::number(figures.closenessOrdered, 'f', 4) : QStringLiteral("-"), DefinitionParts::percent(records > 0 ? double(figures.uniformRecords) / double(records) : 0.0)});
    }
    void put(QJsonObject &json, QString &text) const
    {
        if (m_json.isEmpty())
            return;
        json.insert(QStringLiteral("diversity"), m_json);
        text += m_table.toString() + m_notes;
    }

private:
    QJsonArray m_json;
    TextTable m_table{{CliTexts::tr("SENSITIVE"), CliTexts::tr("DISTINCT L"), CliTexts::tr("ENTROPY L"), CliTexts::tr("RECURSIVE L"), CliTexts::tr("T EQUAL"), CliTexts::tr("T ORDERED"), CliTexts::tr("UNIFORM RECORDS")}};
    QString m_notes;
};

core::Result<double> recursiveC(const Arguments &arguments)
{
    bool isNumber = false;
    const double c = arguments.value(QStringLiteral("recursive-c"), QStringLiteral("3")).toDouble(&isNumber);
    if (!isNumber || !(c > 0) || !std::isfinite(c))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--recursive-c needs a number above 0."));
    return c;
}

core::Result<void> addDiversity(const PrivacyData &data, const std::vector<core::Column> &keys, const checks::RiskReport &report, const checks::RiskReport::Plan &plan, const Arguments &arguments, QJsonObject &json, QString &text)
{
    HALLMARKER_ASSIGN(const double c, recursiveC(arguments));
    DiversityTexts diversity;
    const QStringList names = privacyColumns(arguments, "sensitive");
    for (const QString &name : names) {
        HALLMARKER_ASSIGN(const core::Column sensitive, data.table.column(name));
        const std::optional<std::size_t> leftOut = report.suppressed > 0 ? checks::SuppressedRecords::of(keys, plan.suppressedCell).first : std::nullopt;
        HALLMARKER_ASSIGN(const checks::DiversityFigures figures, checks::measureDiversity(keys, sensitive, c, checks::EquivalenceClasses::defaultThreads(), leftOut));
        diversity.add(name, figures, report.risks.records);
    }
    diversity.put(json, text);
    return {};
}

core::Result<void> addSafeHarbor(CommandContext &context, const PrivacyData &data, QJsonObject &json, QString &text)
{
    HALLMARKER_ASSIGN(const QList<checks::SafeHarborHit> hits, checks::SafeHarbor::identifiersIn(data.table, context.progress()));
    QJsonArray array;
    TextTable table({CliTexts::tr("SAFE HARBOR"), CliTexts::tr("COLUMN"), CliTexts::tr("WHY")});
    for (const checks::SafeHarborHit &hit : hits) {
        array.append(QJsonObject{{QStringLiteral("letter"), checks::SafeHarbor::letter(hit.identifier)}, {QStringLiteral("column"), hit.column}, {QStringLiteral("reason"), hit.reason}});
        table.add({QStringLiteral("%1 %2").arg(checks::SafeHarbor::letter(hit.identifier), checks::SafeHarbor::name(hit.identifier)), hit.column, hit.reason});
    }
    json.insert(QStringLiteral("safeHarbor"), array);
    text += hits.isEmpty() ? CliTexts::tr("None of the 18 Safe Harbor identifiers was found.") + QLatin1Char('\n') : table.toString();
    return {};
}

/// One case of a file of expected results.
core::Result<Answer> riskCase(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const QJsonObject json, privacyObject(arguments.value(QStringLiteral("case"))));
    if (json.value(QStringLiteral("kind")).toString() != QLatin1String("risk")) {
        auto result = checks::runMicrodataCase(json);
        if (!result)
            return result.error().at({.file = arguments.value(QStringLiteral("case"))});
        return Answer{*result, QString::fromUtf8(QJsonDocument(*result).toJson())};
    }
    HALLMARKER_ASSIGN(const QString path, anonymisation::fileOfCase(arguments.value(QStringLiteral("data"), QStringLiteral(".")), json.value(QStringLiteral("dataset")).toString()));
    HALLMARKER_ASSIGN(const core::Table table, anonymisation::readTextTable(path, ';', true));
    HALLMARKER_ASSIGN(const std::vector<core::Column> keys, table.select(json.value(QStringLiteral("qi")).toVariant().toStringList()));
    checks::RiskReport::Plan plan;
    plan.fractions = {0.01, 0.1, 0.2, 0.5};
    plan.mostColumns = int(std::min<std::size_t>(6, keys.size()));
    HALLMARKER_ASSIGN(checks::RiskReport report, checks::RiskReport::of(keys, plan, context.progress()));
    report.fraction = 1; // the table is its own population for the attackers of these cases
    return Answer{report.toJson(), riskText(report)};
}

Answer judgedRisk(const checks::RiskReport &report, const checks::AttackerThresholds &thresholds, QJsonObject json, QString text)
{
    const QStringList exceeded = report.exceeded(thresholds);
    json.insert(QStringLiteral("exceeded"), QJsonArray::fromStringList(exceeded));
    for (const QString &sentence : exceeded)
        text += sentence + QLatin1Char('\n');
    return Answer{json, text, exceeded.isEmpty() ? 0 : 1};
}

double millisecondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

QString intervalText(const checks::ClassEstimate &estimate, bool isShare)
{
    const auto text = [isShare](double value) { return isShare ? DefinitionParts::percent(value) : QString::number(value, 'f', 0); };
    return QStringLiteral("%1 [%2, %3]").arg(text(estimate.value), text(estimate.interval.low), text(estimate.interval.high));
}

/// Estimates from a part of the classes, for tables that are large even for their database.
core::Result<Answer> riskOfClassSample(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_TRY(SourceArgument::refuse(arguments, {QStringLiteral("weight"), QStringLiteral("suda"), QStringLiteral("safe-harbor")}));
    for (const char *option : {"threshold", "combinations", "sensitive", "fraction"})
        if (arguments.has(QLatin1String(option)))
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("--%1 needs all classes; leave --class-sample out.").arg(QLatin1String(option)));
    bool isNumber = false;
    const double share = arguments.value(QStringLiteral("class-sample")).toDouble(&isNumber);
    if (!isNumber || !(share > 0) || share > 1)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--class-sample needs a number above 0 and at most 1."));
    HALLMARKER_ASSIGN(const std::unique_ptr<core::Warehouse> warehouse, SourceArgument::open(context, arguments));
    HALLMARKER_ASSIGN(const checks::SourceTable table, checks::SourceTable::of(*warehouse, arguments.at(0), context.progress()));
    const QStringList names = privacyColumns(arguments, "qi");
    if (SourceArgument::wantsSql(arguments)) {
        HALLMARKER_ASSIGN(const QStringList statements, checks::ClassSample::statements(table, names, share));
        return SourceArgument::shown(statements);
    }
    const auto start = std::chrono::steady_clock::now();
    HALLMARKER_ASSIGN(const checks::ClassSample sample, checks::ClassSample::draw(*warehouse, table, names, share, context.progress()));
    QJsonObject json = sample.toJson();
    json.insert(QStringLiteral("ms"), millisecondsSince(start));
    HALLMARKER_TRY(SourceArgument::describe(context, arguments, *warehouse, {table}, json));
    TextTable estimates({CliTexts::tr("ESTIMATE"), CliTexts::tr("VALUE [95 %]")});
    estimates.add({CliTexts::tr("classes"), intervalText(sample.classes, false)});
    estimates.add({CliTexts::tr("records alone in theirs"), intervalText(sample.uniques, false)});
    estimates.add({CliTexts::tr("share of them"), intervalText(sample.uniqueShare, true)});
    estimates.add({CliTexts::tr("right matches"), intervalText(sample.averageRisk, true)});
    estimates.add({CliTexts::tr("records above 20 %"), intervalText(sample.atRisk, true)});
    return Answer{json, CliTexts::tr("%1 records; %2 classes were drawn, %3 of all, the smallest of %4").arg(sample.records).arg(sample.classesSeen).arg(DefinitionParts::percent(sample.share)).arg(sample.smallestSeen) + QLatin1Char('\n') + estimates.toString()};
}

/// As a finding has it: judged where a threshold was named.
core::CheckOutcome riskMeasured(const checks::RiskReport &report, const checks::AttackerThresholds &thresholds, bool isJudged)
{
    core::CheckOutcome outcome;
    const checks::ClassRisks &risks = report.risks;
    const auto n = qint64(risks.records);
    outcome.figures << DefinitionParts::number("records", double(n), "records") << DefinitionParts::number("k", double(risks.smallest)) << DefinitionParts::number("classes", double(risks.classes))
                    << DefinitionParts::share("sample_uniques_share", risks.uniqueShare, n) << DefinitionParts::share("prosecutor_max_risk", risks.highestRisk, n) << DefinitionParts::share("journalist_max_risk", report.journalistRisk(), n) << DefinitionParts::share("marketer_risk", report.marketerRisk(), n);
    const QStringList exceeded = report.exceeded(thresholds);
    outcome.verdict = !isJudged || n == 0 ? core::Verdict::Inconclusive : exceeded.isEmpty() ? core::Verdict::Pass : core::Verdict::Fail;
    outcome.reason = !isJudged ? CliTexts::tr("The smallest class has %1 records. No threshold was named, so nothing is judged.").arg(risks.smallest) : exceeded.isEmpty() ? CliTexts::tr("No threshold is exceeded; the smallest class has %1 records.").arg(risks.smallest) : exceeded.join(QLatin1Char(' '));
    return outcome;
}

/// The same figures of a table that stays in its database.
core::Result<Answer> riskOfSource(CommandContext &context, const Arguments &arguments, const checks::RiskReport::Plan &plan, const checks::AttackerThresholds &thresholds)
{
    HALLMARKER_TRY(SourceArgument::refuse(arguments, {QStringLiteral("weight"), QStringLiteral("suda"), QStringLiteral("safe-harbor")}));
    HALLMARKER_ASSIGN(const double c, recursiveC(arguments));
    const qint64 startedMs = context.program().clock().nowMs();
    HALLMARKER_ASSIGN(SourcedTables sourced, SourcedTables::open(context, arguments, {arguments.at(0)}));
    const checks::SourceTable &table = sourced.table();
    core::Warehouse *warehouse = &sourced.warehouse();
    const QStringList names = privacyColumns(arguments, "qi");
    const QStringList sensitive = privacyColumns(arguments, "sensitive");
    const auto diversityPlan = [&](const QString &name) { return checks::PushedDiversity::Plan{names, name, c, plan.suppressedCell}; };
    if (SourceArgument::wantsSql(arguments)) {
        HALLMARKER_ASSIGN(QStringList statements, checks::PushedRisk::statements(table, names, plan));
        for (const QString &name : sensitive) {
            HALLMARKER_ASSIGN(const QStringList more, checks::PushedDiversity::statements(table, diversityPlan(name)));
            statements += more;
        }
        return SourceArgument::shown(statements);
    }
    HALLMARKER_TRY(sourced.observe(context));
    const auto start = std::chrono::steady_clock::now();
    HALLMARKER_ASSIGN(const checks::RiskReport report, checks::PushedRisk::measure(*warehouse, table, names, plan, context.progress()));
    QJsonObject json = report.toJson();
    QString text = riskText(report);
    DiversityTexts diversity;
    for (const QString &name : sensitive) {
        checks::PushedDiversity::Plan wanted = diversityPlan(name);
        if (report.suppressed == 0)
            wanted.suppressedCell.clear();
        HALLMARKER_ASSIGN(const checks::PushedDiversity::Outcome outcome, checks::PushedDiversity::measure(*warehouse, table, wanted, context.progress()));
        diversity.add(name, outcome.figures, report.risks.records, outcome.orderedLeftOut);
    }
    diversity.put(json, text);
    json.insert(QStringLiteral("ms"), millisecondsSince(start));
    QJsonObject parameters{{QStringLiteral("quasi_identifiers"), QJsonArray::fromStringList(names)}, {QStringLiteral("sensitive"), QJsonArray::fromStringList(sensitive)}, {QStringLiteral("thresholds"), QJsonArray::fromStringList(privacyColumns(arguments, "threshold"))}};
    parameters.insert(QStringLiteral("sampling_fraction"), report.fraction);
    HALLMARKER_TRY(sourced.finish(context, arguments, {QStringLiteral("privacy.risk"), QStringLiteral("1"), parameters, {QStringLiteral("data")}, startedMs}, riskMeasured(report, thresholds, arguments.has(QStringLiteral("threshold"))), json, text));
    return judgedRisk(report, thresholds, json, text);
}

core::Result<Answer> measureRisk(CommandContext &context, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("case")))
        return riskCase(context, arguments);
    if (arguments.positionals.isEmpty())
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("Name a file or a dataset, or a case with --case."));
    HALLMARKER_ASSIGN(const checks::AttackerThresholds thresholds, checks::AttackerThresholds::of(privacyColumns(arguments, "threshold")));
    checks::RiskReport::Plan plan;
    HALLMARKER_ASSIGN(plan.fractions, fractionsOf(arguments));
    plan.mostColumns = std::clamp(arguments.value(QStringLiteral("combinations"), QStringLiteral("0")).toInt(), 0, 6);
    const bool isInSource = SourcedTables::areMeant(context, arguments, arguments.at(0));
    if (arguments.has(QStringLiteral("class-sample")) && !SourceArgument::isGiven(arguments))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--class-sample is for tables in a --source; of a file all classes are measured."));
    if (SourceArgument::isGiven(arguments) && arguments.has(QStringLiteral("class-sample")))
        return riskOfClassSample(context, arguments);
    if (isInSource)
        return riskOfSource(context, arguments, plan, thresholds);
    HALLMARKER_ASSIGN(const PrivacyData data, PrivacyData::of(context, arguments.at(0), false));
    const QStringList names = privacyColumns(arguments, "qi");
    HALLMARKER_ASSIGN(const std::vector<core::Column> keys, data.table.select(names));
    const auto start = std::chrono::steady_clock::now();
    HALLMARKER_ASSIGN(const checks::RiskReport report, checks::RiskReport::of(keys, plan, context.progress()));
    QJsonObject json = report.toJson();
    json.insert(QStringLiteral("ms"), millisecondsSince(start));
    json.insert(QStringLiteral("data"), QJsonObject{{QStringLiteral("name"), data.name}, {QStringLiteral("digest"), data.digest.toString()}, {QStringLiteral("version"), data.version ? QJsonValue(data.version->id) : QJsonValue()}});
    QString text = riskText(report);
    HALLMARKER_TRY(addDiversity(data, keys, report, plan, arguments, json, text));
    HALLMARKER_TRY(addMicrodata(context, data, keys, arguments, json, text));
    if (arguments.has(QStringLiteral("safe-harbor")))
        HALLMARKER_TRY(addSafeHarbor(context, data, json, text));
    return judgedRisk(report, thresholds, json, text);
}

} // namespace

void addPrivacyRiskCommand(CommandTable &table)
{
    table.push_back({QStringLiteral("privacy risk"), CliTexts::tr("Measure how easily the records of a table are re-identified"),
                     CliTexts::tr("Prosecutor, journalist and marketer risk, sample and population uniqueness (Pitman, Zayatz, SNB, the model chosen by the rule of Dankar), risk by sampling weights, special uniques, HIPAA Safe Harbor identifiers. With --source the database groups the rows, and only sizes of classes come here. Exit code 1 when a threshold is exceeded. Of a table that \"dataset add-table\" registered a finding is kept; else nothing is stored, and \"check run\" keeps findings."),
                     {{QStringLiteral("DATA"), CliTexts::tr("A file, or a dataset of the workspace (its newest version); with --source a table there, or one that is registered"), false}},
                     SourceArgument::options() +
                     QList<Option>{{QStringLiteral("qi"), QStringLiteral("COLUMNS"), CliTexts::tr("Quasi-identifiers, separated by commas"), {}, true},
                      {QStringLiteral("sensitive"), QStringLiteral("COLUMNS"), CliTexts::tr("Sensitive attributes whose values in each class are measured (l-diversity, t-closeness)"), {}, true},
                      {QStringLiteral("recursive-c"), QStringLiteral("NUMBER"), CliTexts::tr("c of recursive l-diversity; 3 when left out")},
                      {QStringLiteral("class-sample"), QStringLiteral("SHARE"), CliTexts::tr("With --source: estimate from this part of the classes, drawn whole by a hash of their key, with intervals")},
                      {QStringLiteral("fraction"), QStringLiteral("SHARE"), CliTexts::tr("Which part of the population the records are; several for comparison, the first counts"), {}, true},
                      {QStringLiteral("threshold"), QStringLiteral("ATTACKER=SHARE"), CliTexts::tr("The most that the risk may be of prosecutor, journalist, marketer, or of population uniques (population)"), {}, true},
                      {QStringLiteral("combinations"), QStringLiteral("N"), CliTexts::tr("Rank combinations of up to N quasi-identifiers, 6 at most")},
                      {QStringLiteral("weight"), QStringLiteral("COLUMN"), CliTexts::tr("Sampling weight, for the individual risk")},
                      {QStringLiteral("suda"), QStringLiteral("N"), CliTexts::tr("Search special uniques among sets of up to N columns")},
                      {QStringLiteral("safe-harbor"), {}, CliTexts::tr("Look for the 18 identifiers of the HIPAA Safe Harbor method")},
                      {QStringLiteral("case"), QStringLiteral("FILE"), CliTexts::tr("Run one case of expected results instead")},
                      {QStringLiteral("data"), QStringLiteral("DIR"), CliTexts::tr("Directory of the table of a case")}},
                     false, measureRisk});
}

} // namespace hallmarker::cli
