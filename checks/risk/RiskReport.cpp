#include "checks/risk/RiskReport.h"

#include "checks/encoding/DefinitionParts.h"
#include "checks/privacy/SuppressedRecords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hallmarker::checks {

namespace {

struct RiskReportTexts {
    Q_DECLARE_TR_FUNCTIONS(RiskReportTexts)
};

constexpr double reportedThresholds[] = {0.05, 0.1, 0.2};

/// The suppressed records are one class of their own among the others.
ClassRisks keptOf(const ClassRisks &risks, std::int64_t suppressed)
{
    QList<ClassSize> histogram;
    for (ClassSize entry : risks.histogram) {
        entry.classes -= suppressed > 0 && entry.size == suppressed ? 1 : 0;
        if (entry.classes > 0)
            histogram.append(entry);
    }
    return ClassRisks::of(histogram);
}

QJsonObject attackerJson(double atRisk, double highest, double success)
{
    return {{QStringLiteral("atRisk"), atRisk}, {QStringLiteral("highest"), highest}, {QStringLiteral("success"), success}};
}

QJsonArray summaryJson(const RiskReport &report)
{
    QJsonArray summary;
    for (const double threshold : reportedThresholds)
        summary.append(QJsonObject{{QStringLiteral("threshold"), threshold},
                                   {QStringLiteral("prosecutor"), attackerJson(report.prosecutorAtRisk(threshold), report.risks.highestRisk, report.risks.averageRisk)},
                                   {QStringLiteral("journalist"), attackerJson(report.journalistAtRisk(threshold), report.journalistRisk(), report.marketerRisk())},
                                   {QStringLiteral("marketer"), QJsonObject{{QStringLiteral("success"), report.marketerRisk()}}}});
    return summary;
}

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray populationJson(const RiskReport &report)
{
    QJsonArray array;
    for (const UniquenessAt &at : report.population)
        array.append(QJsonObject{{QStringLiteral("samplingFraction"), at.fraction}, {QStringLiteral("pitman"), numberOrNull(at.estimate.pitman)}, {QStringLiteral("zayatz"), numberOrNull(at.estimate.zayatz)},
                                 {QStringLiteral("snb"), numberOrNull(at.estimate.snb)}, {QStringLiteral("dankar"), numberOrNull(at.estimate.chosen)},
                                 {QStringLiteral("model"), at.estimate.isPitman ? QStringLiteral("PITMAN") : QStringLiteral("ZAYATZ")}});
    return array;
}

} // namespace

core::Result<AttackerThresholds> AttackerThresholds::of(const QStringList &words)
{
    AttackerThresholds thresholds;
    for (const QString &word : words) {
        const QString name = word.section(QLatin1Char('='), 0, 0).trimmed();
        bool isNumber = false;
        const double value = word.section(QLatin1Char('='), 1).toDouble(&isNumber);
        std::optional<double> *threshold = name == QLatin1String("prosecutor") ? &thresholds.prosecutor
            : name == QLatin1String("journalist")                              ? &thresholds.journalist
            : name == QLatin1String("marketer")                                ? &thresholds.marketer
            : name == QLatin1String("population")                              ? &thresholds.population
                                                                               : nullptr;
        if (threshold == nullptr || !isNumber || !(value >= 0) || value > 1)
            return core::Error(core::ErrorKind::Usage, RiskReportTexts::tr("\"%1\" is no threshold. Write prosecutor, journalist, marketer or population, \"=\" and a number from 0 to 1.").arg(word));
        *threshold = value;
    }
    return thresholds;
}

core::Result<RiskReport> RiskReport::ofSizes(const ClassRisks &risks, std::int64_t suppressed, const QStringList &columns, const Plan &plan)
{
    if (risks.records == 0)
        return core::Error(core::ErrorKind::Invalid, RiskReportTexts::tr("The table has no rows: there is no risk to measure."));
    for (const double fraction : plan.fractions)
        if (!(fraction > 0) || fraction > 1)
            return core::Error(core::ErrorKind::Usage, RiskReportTexts::tr("A sampling fraction has to be a number above 0 and at most 1."));
    RiskReport report;
    // Generalised up to the root: one class of all, nobody was taken out.
    report.suppressed = suppressed == risks.records ? 0 : suppressed;
    report.risks = keptOf(risks, report.suppressed);
    report.fraction = plan.fractions.isEmpty() ? 1 : plan.fractions.first();
    report.columns = columns;
    for (const double fraction : plan.fractions)
        if (fraction < 1)
            report.population.append({fraction, estimatePopulationUniqueness(report.risks, fraction, report.suppressed)});
    return report;
}

core::Result<RiskReport> RiskReport::of(const std::vector<core::Column> &quasiIdentifiers, const Plan &plan, core::Progress &progress)
{
    if (quasiIdentifiers.empty())
        return core::Error(core::ErrorKind::Usage, RiskReportTexts::tr("No quasi-identifier was chosen. Name at least one column."));
    QStringList names;
    for (const core::Column &column : quasiIdentifiers)
        names.append(column.name());
    HALLMARKER_ASSIGN(const EquivalenceClasses classes, EquivalenceClasses::of(quasiIdentifiers, progress));
    HALLMARKER_ASSIGN(RiskReport report, ofSizes(classes.risks(), SuppressedRecords::of(quasiIdentifiers, plan.suppressedCell).count, names, plan));
    if (plan.mostColumns > 0) {
        HALLMARKER_ASSIGN(report.combinations, rankCombinations(classes, plan.mostColumns, plan.mostCombinations, progress));
    }
    return report;
}

QStringList RiskReport::exceeded(const AttackerThresholds &thresholds) const
{
    QStringList sentences;
    const auto above = [](double risk, const std::optional<double> &threshold) { return threshold && risk > *threshold * (1 + 1e-12); };
    const auto text = [](double share) { return DefinitionParts::percent(share); };
    if (above(risks.highestRisk, thresholds.prosecutor))
        sentences.append(RiskReportTexts::tr("The highest prosecutor risk is %1, above %2.").arg(text(risks.highestRisk), text(*thresholds.prosecutor)));
    if (above(journalistRisk(), thresholds.journalist))
        sentences.append(RiskReportTexts::tr("The highest journalist risk is %1, above %2.").arg(text(journalistRisk()), text(*thresholds.journalist)));
    if (above(marketerRisk(), thresholds.marketer))
        sentences.append(RiskReportTexts::tr("The marketer risk is %1, above %2.").arg(text(marketerRisk()), text(*thresholds.marketer)));
    if (thresholds.population) {
        // Without a sampling fraction the table is the population itself.
        const std::optional<double> share = population.isEmpty() ? std::optional(risks.uniqueShare) : population.first().estimate.chosen;
        if (!share)
            sentences.append(RiskReportTexts::tr("No model of the population could be fitted: nothing is known of population uniques."));
        else if (above(*share, thresholds.population))
            sentences.append(RiskReportTexts::tr("The estimated share of population uniques is %1, above %2.").arg(text(*share), text(*thresholds.population)));
    }
    return sentences;
}

QJsonObject RiskReport::toJson() const
{
    const ClassSize smallest = risks.histogram.isEmpty() ? ClassSize{} : risks.histogram.first();
    const ClassSize largest = risks.histogram.isEmpty() ? ClassSize{} : risks.histogram.last();
    QJsonArray histogram;
    for (const ClassSize &entry : risks.histogram)
        histogram.append(QJsonArray{qint64(entry.size), qint64(entry.classes)});
    QJsonArray attributes;
    for (const CombinationRisk &risk : combinations) {
        QJsonArray names;
        for (const int column : risk.columns)
            names.append(columns.at(column));
        attributes.append(QJsonObject{{QStringLiteral("attrs"), names}, {QStringLiteral("distinction"), risk.distinction}, {QStringLiteral("separation"), risk.separation}, {QStringLiteral("uniques"), risk.uniqueShare}});
    }
    return {{QStringLiteral("records"), qint64(risks.records)}, {QStringLiteral("suppressed"), qint64(suppressed)}, {QStringLiteral("samplingFraction"), fraction},
            {QStringLiteral("lowest"), risks.lowestRisk}, {QStringLiteral("highest"), risks.highestRisk}, {QStringLiteral("average"), risks.averageRisk},
            {QStringLiteral("prosecutor"), risks.highestRisk}, {QStringLiteral("journalist"), journalistRisk()}, {QStringLiteral("marketer"), marketerRisk()},
            {QStringLiteral("recordsLowest"), qint64(largest.size * largest.classes)}, {QStringLiteral("recordsHighest"), qint64(smallest.size * smallest.classes)},
            {QStringLiteral("sampleUniques"), qint64(risks.uniques)}, {QStringLiteral("fractionSampleUniques"), risks.uniqueShare}, {QStringLiteral("summary"), summaryJson(*this)},
            {QStringLiteral("numClasses"), qint64(risks.classes)}, {QStringLiteral("avgClassSize"), risks.classes > 0 ? double(risks.records) / double(risks.classes) : 0.0},
            {QStringLiteral("histogram"), histogram}, {QStringLiteral("histogramEntries"), histogram.size()}, {QStringLiteral("population"), populationJson(*this)}, {QStringLiteral("attributeRisks"), attributes}};
}

} // namespace hallmarker::checks
