#include "checks/effect/ReleaseEffectCheck.h"

#include "checks/drift/ColumnDrift.h"
#include "checks/effect/ReleaseEffectReport.h"
#include "checks/effect/ReleasedFeatures.h"
#include "checks/effect/ScoreCalibration.h"
#include "checks/encoding/DatasetReading.h"
#include "checks/encoding/DefinitionParts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

namespace {

struct ReleaseEffectText {
    Q_DECLARE_TR_FUNCTIONS(ReleaseEffectText)
};

QList<core::ParameterSpec> effectParameters()
{
    const QString reading = ReleaseEffectText::tr("Reading the release");
    const QString limits = ReleaseEffectText::tr("Limits");
    return {
        DefinitionParts::choice("target", ReleaseEffectText::tr("Operating point to restore"), ReleaseEffectText::tr("Which property of the decisions the recalibrated threshold keeps."), wantedPointNames()),
        DefinitionParts::real("target_value", ReleaseEffectText::tr("Its value"), ReleaseEffectText::tr("-1: as it was before the release."), -1, -1, 1),
        DefinitionParts::real("threshold", ReleaseEffectText::tr("Threshold in use"), ReleaseEffectText::tr("The model says yes when the probability of the positive class is at least this."), 0.5, 0, 1),
        DefinitionParts::text("positive_class", ReleaseEffectText::tr("Positive class"), ReleaseEffectText::tr("The answer that yes stands for; all others are no. Empty: the last class of the signature."), QString()),
        DefinitionParts::choice("calibration", ReleaseEffectText::tr("Calibration after the release"), ReleaseEffectText::tr("platt: a logistic curve, for few samples. isotonic: any rising curve, for a thousand samples and more. none: probabilities stay as the model gives them."), ScoreCalibration::names()),
        DefinitionParts::text("renamed", ReleaseEffectText::tr("Renamed columns"), ReleaseEffectText::tr("feature=column, separated by commas, where a column of the release has another name, as in age=age_band."), QString(), reading),
        DefinitionParts::text("suppressed_value", ReleaseEffectText::tr("Mark of suppressed values"), ReleaseEffectText::tr("The text that stands for a value that was taken out."), QStringLiteral("*"), reading),
        DefinitionParts::columns("quasi_identifiers", ReleaseEffectText::tr("Quasi-identifiers of the release"), ReleaseEffectText::tr("A record with the mark in all of them is suppressed. Empty: the features in which the mark stands, but not in every row; where that is one column, no record counts as suppressed."), QStringLiteral("release"), reading),
        DefinitionParts::choice("suppressed_records", ReleaseEffectText::tr("Suppressed records"), ReleaseEffectText::tr("leave-out: the model is asked about the others only. impute: what is missing is the average of the column before the release."), {QStringLiteral("leave-out"), QStringLiteral("impute")}, reading),
        DefinitionParts::real("max_auc_loss", ReleaseEffectText::tr("Largest loss of AUC"), ReleaseEffectText::tr("AUC before minus AUC on the release. 1: only measured, not judged."), 0.05, 0, 1, limits),
        DefinitionParts::real("max_accuracy_loss", ReleaseEffectText::tr("Largest loss of accuracy"), ReleaseEffectText::tr("Accuracy before minus accuracy on the release with the recalibrated threshold. 1: only measured, not judged."), 0.05, 0, 1, limits),
        DefinitionParts::real("max_ece", ReleaseEffectText::tr("Largest calibration error"), ReleaseEffectText::tr("After calibration on the release. 1: only measured, not judged."), 1, 0, 1, limits),
        DefinitionParts::real("max_left_out", ReleaseEffectText::tr("Most records left out"), ReleaseEffectText::tr("Which part of the release may be left out as suppressed. 1: only measured, not judged."), 1, 0, 1, limits),
        DefinitionParts::real("psi_limit", ReleaseEffectText::tr("Stability index of a changed feature"), ReleaseEffectText::tr("A feature counts as changed above this and above what 99 % of samples without change stay below. Changes are measured, not judged."), 0.1, 0, 100, limits),
        DefinitionParts::integer("bootstrap", ReleaseEffectText::tr("Bootstrap draws"), ReleaseEffectText::tr("So many resamples make the intervals of figures that are no plain shares."), 200, 20, 10000),
    };
}

core::CheckDefinition effectDefinition()
{
    core::CheckDefinition d;
    d.id = QStringLiteral("privacy.effect");
    d.version = QStringLiteral("1");
    d.title = ReleaseEffectText::tr("Effect of a release on a model");
    d.summary = ReleaseEffectText::tr("Compares the features of a model before and after anonymisation, lets the model answer both tables, and finds the threshold that restores the wanted operating point on the release, with its calibration error. "
                                      "An interval counts as its middle, a set of categories by the shares that its members had, a suppressed value as the average of its column.");
    d.verdictRule = ReleaseEffectText::tr("Fails when the whole 95 % interval of the loss of AUC, of the loss of accuracy with the recalibrated threshold, or of the calibration error lies above its limit, or when more of the release is left out than allowed. "
                                          "Passes when all whole intervals keep the limits and the wanted operating point can be reached. Otherwise inconclusive; so it is with doubtful outputs (named hazards).");
    d.sources = {QStringLiteral("Platt 1999, Probabilistic outputs for support vector machines"), QStringLiteral("Zadrozny, Elkan 2002, Transforming classifier scores into accurate multiclass probability estimates"), QStringLiteral("Guo et al. 2017, On calibration of modern neural networks"),
                 QStringLiteral("Yurdakul 2018, Statistical properties of population stability index"), QStringLiteral("ISO/IEC 20889:2018"), QStringLiteral("Regulation (EU) 2024/1689 Art. 10, 15")};
    d.inputs = {{QStringLiteral("model"), {QStringLiteral("model-version")}, true, ReleaseEffectText::tr("Model"), ReleaseEffectText::tr("The TorchScript file of the model version. It is run in a sandbox.")},
                {QStringLiteral("original"), {QStringLiteral("dataset-version")}, true, ReleaseEffectText::tr("Original data"), ReleaseEffectText::tr("The table before anonymisation, with the right answers.")},
                {QStringLiteral("release"), {QStringLiteral("dataset-version")}, true, ReleaseEffectText::tr("Released data"), ReleaseEffectText::tr("The table after it, with the right answers.")}};
    d.parameters = effectParameters();
    d.parameters += ModelEvaluation::commonParameters(20000);
    d.figures = {
        DefinitionParts::figure("released_records", ReleaseEffectText::tr("Records of the release"), "records", ReleaseEffectText::tr("How many rows the release has."), 0),
        DefinitionParts::figure("suppressed_records", ReleaseEffectText::tr("Suppressed records"), "records", ReleaseEffectText::tr("Records of the release in which everything that identifies was taken out."), -1),
        DefinitionParts::figure("left_out_share", ReleaseEffectText::tr("Records left out"), "share", ReleaseEffectText::tr("Which part of the release the model could not be asked about."), -1),
        DefinitionParts::figure("generalised_share", ReleaseEffectText::tr("Generalised values"), "share", ReleaseEffectText::tr("Which part of a feature's values are intervals or sets; the middle stands for them."), 0),
        DefinitionParts::figure("imputed_share", ReleaseEffectText::tr("Imputed values"), "share", ReleaseEffectText::tr("Which part of a feature's values is suppressed or unreadable; the average before the release stands for them."), -1),
        DefinitionParts::figure("changed_features", ReleaseEffectText::tr("Changed features"), "", ReleaseEffectText::tr("How many features are distributed otherwise in the release."), -1),
        DefinitionParts::figure("psi", ReleaseEffectText::tr("Stability index"), "", ReleaseEffectText::tr("How far the distribution of a feature moved."), -1),
        DefinitionParts::figure("psi_same_grain", ReleaseEffectText::tr("Stability index in the intervals of the release"), "", ReleaseEffectText::tr("The same when the values before are put into the same intervals: what moved beyond the loss of detail."), -1),
        DefinitionParts::figure("ks", ReleaseEffectText::tr("Kolmogorov-Smirnov distance"), "", ReleaseEffectText::tr("The largest gap between the two distributions of a number."), -1),
        DefinitionParts::figure("wasserstein", ReleaseEffectText::tr("Wasserstein distance"), "", ReleaseEffectText::tr("How far the values of a number moved on average, in standard deviations before the release."), -1),
        DefinitionParts::figure("auc", ReleaseEffectText::tr("AUC"), "share", ReleaseEffectText::tr("How often a random yes case is ranked above a random no case; 0.5 is guessing."), 1),
        DefinitionParts::figure("auc_loss", ReleaseEffectText::tr("Loss of AUC"), "share", ReleaseEffectText::tr("How much worse the model ranks on the release; no threshold brings it back."), -1),
        DefinitionParts::figure("accuracy", ReleaseEffectText::tr("Accuracy"), "share", ReleaseEffectText::tr("Which part of the decisions is right."), 1),
        DefinitionParts::figure("accuracy_loss", ReleaseEffectText::tr("Loss of accuracy"), "share", ReleaseEffectText::tr("How much less often decisions are right on the release."), -1),
        DefinitionParts::figure("precision", ReleaseEffectText::tr("Precision"), "share", ReleaseEffectText::tr("Of the decisions that say yes, which part is right."), 1),
        DefinitionParts::figure("recall", ReleaseEffectText::tr("Recall"), "share", ReleaseEffectText::tr("Of the cases where yes is right, which part is found."), 1),
        DefinitionParts::figure("false_positive_rate", ReleaseEffectText::tr("False positive rate"), "share", ReleaseEffectText::tr("Of the cases where no is right, which part gets a yes."), -1),
        DefinitionParts::figure("positive_rate", ReleaseEffectText::tr("Positive rate"), "share", ReleaseEffectText::tr("Which part of all cases gets a yes."), 0),
        DefinitionParts::figure("ece", ReleaseEffectText::tr("Calibration error (ECE)"), "share", ReleaseEffectText::tr("How far the model's confidence lies from how often it is right, on average."), -1),
        DefinitionParts::figure("threshold", ReleaseEffectText::tr("Threshold"), "", ReleaseEffectText::tr("From which probability on the decision is yes."), 0),
        DefinitionParts::figure("wanted_point", ReleaseEffectText::tr("Wanted value"), "share", ReleaseEffectText::tr("What the recalibrated threshold is to reach."), 0),
        DefinitionParts::figure("reached_point", ReleaseEffectText::tr("Reached value"), "share", ReleaseEffectText::tr("What it reached on samples that it was not learnt from."), 0),
    };
    d.needsWorker = true;
    d.isSeeded = true;
    return d;
}

core::Result<ReleaseReading> readingOf(const QJsonObject &parameters)
{
    ReleaseReading reading;
    reading.mark = parameters.value(u"suppressed_value").toString().toStdString();
    reading.keepsSuppressed = parameters.value(u"suppressed_records").toString() == QLatin1String("impute");
    reading.quasiIdentifiers = DefinitionParts::names(parameters.value(u"quasi_identifiers"));
    const QStringList pairs = parameters.value(u"renamed").toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const QString feature = pair.section(QLatin1Char('='), 0, 0).trimmed();
        const QString column = pair.section(QLatin1Char('='), 1).trimmed();
        if (feature.isEmpty() || column.isEmpty() || reading.renamed.contains(feature))
            return core::Error(core::ErrorKind::Usage, ReleaseEffectText::tr("\"%1\" does not say which column stands for which feature. Write feature=column, each feature once.").arg(pair.trimmed()), {}, {.pointer = QStringLiteral("/renamed")});
        reading.renamed.insert(feature, column);
    }
    return reading;
}

/// Leaves the samples of these rows (ascending) only.
void keepRows(EncodedSamples &encoded, const std::vector<qint64> &rows)
{
    worker::Samples &samples = encoded.samples;
    const std::size_t width = samples.count > 0 ? samples.values() / std::size_t(samples.count) : 0;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < encoded.rows.size(); ++i) {
        if (!std::binary_search(rows.begin(), rows.end(), encoded.rows[i]))
            continue;
        for (std::size_t k = 0; k < width; ++k) {
            if (samples.wideX.empty())
                samples.x[kept * width + k] = samples.x[i * width + k];
            else
                samples.wideX[kept * width + k] = samples.wideX[i * width + k];
        }
        samples.y[kept] = samples.y[i];
        encoded.rows[kept++] = encoded.rows[i];
    }
    samples.count = std::int64_t(kept);
    samples.x.resize(samples.x.empty() ? 0 : kept * width);
    samples.wideX.resize(samples.wideX.empty() ? 0 : kept * width);
    samples.y.resize(kept);
    encoded.rows.resize(kept);
}

/// The release in the inputs of the model; rows are those of the release.
core::Result<EncodedSamples> encodedRelease(const ModelEvaluation &before, const ReleasedFeatures &release, const core::CheckRequest &request)
{
    const bool isWide = request.parameters.value(u"precision").toString() == QLatin1String("float64");
    const qint64 limit = release.isPaired() ? 0 : request.parameters.value(u"sample_limit").toInteger(0);
    HALLMARKER_ASSIGN(EncodedSamples encoded, FeatureEncoding::ofTable(before.signature(), release.table(), limit, request.seed, isWide));
    release.complete(before.signature(), encoded);
    for (qint64 &row : encoded.rows)
        row = release.rows()[std::size_t(row)];
    if (release.isPaired())
        keepRows(encoded, before.encoded().rows);
    if (encoded.samples.count == 0)
        return core::Error(core::ErrorKind::Invalid, ReleaseEffectText::tr("None of the records that were drawn is left in the release. Draw more with \"sample_limit\"."));
    return encoded;
}

int addDistributions(const core::Table &original, const ReleasedFeatures &release, double psiLimit, core::CheckOutcome &outcome)
{
    const auto cell = [](double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); };
    QJsonArray rows;
    int changed = 0;
    const auto n = qint64(release.rows().size());
    for (const ReleasedFeature &feature : release.features()) {
        const ColumnDrift drift = measureColumnDrift(*original.find(feature.feature), *release.table().find(feature.feature));
        const bool isChanged = drift.stability > std::max(psiLimit, drift.stabilityLimit);
        changed += isChanged ? 1 : 0;
        const double generalised = double(feature.several) / double(n);
        const double imputed = double(feature.suppressed + feature.unreadable) / double(n);
        outcome.figures << DefinitionParts::number("psi", drift.stability, "", feature.feature);
        if (drift.isNumeric)
            outcome.figures << DefinitionParts::number("ks", drift.statistic, "", feature.feature) << DefinitionParts::number("wasserstein", drift.wasserstein, "", feature.feature);
        if (std::isfinite(feature.sameGrain))
            outcome.figures << DefinitionParts::number("psi_same_grain", feature.sameGrain, "", feature.feature);
        if (feature.several > 0)
            outcome.figures << DefinitionParts::share("generalised_share", generalised, n, feature.feature);
        if (imputed > 0)
            outcome.figures << DefinitionParts::share("imputed_share", imputed, n, feature.feature);
        rows.append(QJsonArray{feature.feature, feature.column, cell(drift.stability), drift.stabilityLimit, drift.isNumeric ? cell(drift.statistic) : QJsonValue(), cell(drift.wasserstein), cell(drift.jensenShannon), generalised, imputed, isChanged, cell(feature.sameGrain)});
        if (feature.unreadable > 0 && !outcome.hazards.contains(QStringLiteral("unreadable-values")))
            outcome.hazards.append(QStringLiteral("unreadable-values"));
    }
    outcome.tables.append({QStringLiteral("features"), ReleaseEffectText::tr("Features before and after (middles of intervals; empty bins count as 0.0001)"),
                           {ReleaseEffectText::tr("Feature"), ReleaseEffectText::tr("Column of the release"), ReleaseEffectText::tr("Stability index"), ReleaseEffectText::tr("Limit without change"), ReleaseEffectText::tr("Kolmogorov-Smirnov distance"), ReleaseEffectText::tr("Wasserstein distance in standard deviations"),
                            ReleaseEffectText::tr("Jensen-Shannon distance"), ReleaseEffectText::tr("Generalised"), ReleaseEffectText::tr("Imputed"), ReleaseEffectText::tr("Changed"), ReleaseEffectText::tr("In the intervals of the release")},
                           rows});
    return changed;
}

/// Limits that are surely broken, and those that may be.
struct EffectJudgement {
    QStringList broken, unclear;
    void atMost(const core::Figure &figure, double limit, const QString &name)
    {
        const auto number = [](double value) { return QString::number(value, 'f', 3); };
        if (limit >= 1)
            return;
        if (std::isnan(figure.value) || !figure.low || !figure.high)
            unclear.append(ReleaseEffectText::tr("%1 is not defined").arg(name));
        else if (*figure.low > limit)
            broken.append(ReleaseEffectText::tr("%1 is %2, at least %3, the limit is %4").arg(name, number(figure.value), number(*figure.low), number(limit)));
        else if (*figure.high > limit)
            unclear.append(ReleaseEffectText::tr("%1 is %2, up to %3, the limit is %4").arg(name, number(figure.value), number(*figure.high), number(limit)));
    }
};

void decideEffect(const ReleaseEffectReport &report, const QJsonObject &p, double leftOut, const QStringList &notes, core::CheckOutcome &outcome)
{
    const auto number = [](double value) { return QString::number(value, 'f', 3); };
    EffectJudgement judgement;
    judgement.atMost(report.aucLoss, p.value(u"max_auc_loss").toDouble(), ReleaseEffectText::tr("the loss of AUC"));
    judgement.atMost(report.accuracyLoss, p.value(u"max_accuracy_loss").toDouble(), ReleaseEffectText::tr("the loss of accuracy"));
    judgement.atMost(report.calibrationError, p.value(u"max_ece").toDouble(), ReleaseEffectText::tr("the calibration error"));
    if (leftOut > p.value(u"max_left_out").toDouble())
        judgement.broken.append(ReleaseEffectText::tr("%1 of the release are left out").arg(DefinitionParts::percent(leftOut)));
    if (!report.threshold)
        judgement.unclear.append(ReleaseEffectText::tr("no threshold reaches the wanted %1 of %2").arg(p.value(u"target").toString(), number(report.wantedValue)));
    QStringList sentences;
    sentences.append(ReleaseEffectText::tr("The model loses %1 of AUC on the release (95 % interval %2 to %3).").arg(number(report.aucLoss.value), number(report.aucLoss.low.value_or(NAN)), number(report.aucLoss.high.value_or(NAN))));
    if (report.threshold)
        sentences.append(ReleaseEffectText::tr("The threshold %1 instead of %2 gives a %3 of %4, wanted are %5.").arg(number(*report.threshold), number(p.value(u"threshold").toDouble()), p.value(u"target").toString(), number(report.reached.value), number(report.wantedValue)));
    if (!judgement.broken.isEmpty()) {
        outcome.verdict = core::Verdict::Fail;
        sentences.append(ReleaseEffectText::tr("Beyond its limit: %1.").arg(judgement.broken.join(QStringLiteral("; "))));
    } else if (!judgement.unclear.isEmpty() || areScoresDoubtful(outcome.hazards)) {
        outcome.verdict = core::Verdict::Inconclusive;
        if (!judgement.unclear.isEmpty())
            sentences.append(ReleaseEffectText::tr("Not certain: %1.").arg(judgement.unclear.join(QStringLiteral("; "))));
    } else {
        outcome.verdict = core::Verdict::Pass;
    }
    for (const QString &hazard : std::as_const(outcome.hazards))
        sentences.append(hazard == QLatin1String("unreadable-values") ? ReleaseEffectText::tr("Some values of the release are neither known nor an interval or set of known ones; they count as suppressed.") : ModelEvaluation::explain(hazard));
    outcome.reason = (sentences + notes).join(QLatin1Char(' '));
}

} // namespace

ReleaseEffectCheck::ReleaseEffectCheck() : m_definition(effectDefinition())
{
}

core::Result<core::CheckOutcome> ReleaseEffectCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    const core::CheckInput *original = request.input(QStringLiteral("original"));
    const core::CheckInput *released = request.input(QStringLiteral("release"));
    if (!original || !released)
        return core::Error(core::ErrorKind::Usage, ReleaseEffectText::tr("The table before and the table after anonymisation are needed."));
    const QJsonObject &p = request.parameters;
    HALLMARKER_ASSIGN(const ReleaseReading reading, readingOf(p));
    core::CheckRequest asked = request;
    asked.inputs.insert(QStringLiteral("data"), *original);
    HALLMARKER_ASSIGN(const ModelEvaluation before, ModelEvaluation::prepare(asked, progress));
    if (!before.signature().isTabular)
        return core::Error(core::ErrorKind::Usage, ReleaseEffectText::tr("The effect of a release is measured on tables; this model takes tensors."));
    HALLMARKER_ASSIGN(const core::Table releasedTable, readDataset(*released, progress));
    HALLMARKER_ASSIGN(const ReleasedFeatures release, ReleasedFeatures::of(before.signature(), before.table(), releasedTable, reading));
    ModelEvaluation after = before;
    HALLMARKER_ASSIGN(after.encoded(), encodedRelease(before, release, request));
    const qint64 gaps = after.encoded().rowsWithGaps;

    progress.report(ReleaseEffectText::tr("Asking the model about the original data"), 0, 2);
    HALLMARKER_ASSIGN(const WorkerAnswer answerBefore, before.run(before.job("scores"), progress));
    HALLMARKER_ASSIGN(const int positive, positiveClass(before.signature(), p.value(u"positive_class").toString(), answerBefore.result.diagnosis.classes));
    HALLMARKER_ASSIGN(const ModelSide sideBefore, ModelSide::of(answerBefore, before.encoded(), positive, ReleaseEffectText::tr("Original data")));
    progress.report(ReleaseEffectText::tr("Asking the model about the release"), 1, 2);
    HALLMARKER_ASSIGN(const WorkerAnswer answerAfter, after.run(after.job("scores"), progress));
    HALLMARKER_ASSIGN(const ModelSide sideAfter, ModelSide::of(answerAfter, after.encoded(), positive, ReleaseEffectText::tr("Released data")));

    core::CheckOutcome outcome;
    outcome.environment = answerAfter.environment;
    outcome.hazards = ModelEvaluation::hazardsOf(answerBefore) + ModelEvaluation::hazardsOf(answerAfter);
    outcome.hazards.removeDuplicates();
    const auto rows = qint64(releasedTable.rowCount());
    const double leftOut = double(rows - qint64(release.rows().size()) + gaps) / double(rows);
    const int changed = addDistributions(before.table(), release, p.value(u"psi_limit").toDouble(0.1), outcome);
    outcome.figures << DefinitionParts::number("released_records", double(rows), "records") << DefinitionParts::number("suppressed_records", double(release.suppressedRecords()), "records")
                    << DefinitionParts::share("left_out_share", leftOut, rows) << DefinitionParts::number("changed_features", changed);

    EffectQuestion question;
    question.threshold = p.value(u"threshold").toDouble(0.5);
    question.wanted = wantedPointFromName(p.value(u"target").toString());
    if (const double value = p.value(u"target_value").toDouble(-1); value >= 0)
        question.value = value;
    else if (value != -1)
        return core::Error(core::ErrorKind::Usage, ReleaseEffectText::tr("The wanted value is a share from 0 to 1, or -1 for the value before the release."), {}, {.pointer = QStringLiteral("/target_value")});
    question.calibration = p.value(u"calibration").toString();
    question.draws = p.value(u"bootstrap").toInt(200);
    question.isPaired = release.isPaired();
    question.seed = request.seed;
    HALLMARKER_ASSIGN(const ReleaseEffectReport report, ReleaseEffectReport::of(sideBefore, sideAfter, question, progress));
    outcome.figures += report.figures;
    outcome.tables += report.tables;

    QStringList notes = before.notes();
    if (release.suppressedRecords() > 0)
        notes.append(reading.keepsSuppressed ? ReleaseEffectText::tr("%1 suppressed records were imputed with the averages before the release.").arg(release.suppressedRecords()) : ReleaseEffectText::tr("%1 suppressed records of the release were left out.").arg(release.suppressedRecords()));
    if (gaps > 0)
        notes.append(ReleaseEffectText::tr("%1 further records of the release were left out because a number or the answer is missing.").arg(gaps));
    notes.append(question.isPaired ? ReleaseEffectText::tr("Rows stand for the same records in both tables, so the intervals of losses are those of pairs.") : ReleaseEffectText::tr("Rows of the two tables are taken as independent samples."));
    decideEffect(report, p, leftOut, notes, outcome);
    return outcome;
}

} // namespace hallmarker::checks
