#include "checks/synthetic/SyntheticMeasures.h"

#include "checks/encoding/DefinitionParts.h"
#include "checks/synthetic/Synthesizer.h"

#include <QCoreApplication>

#include <cmath>

namespace hallmarker::checks {

namespace {

struct SyntheticMeasuresTexts {
    Q_DECLARE_TR_FUNCTIONS(SyntheticMeasuresTexts)
};

QJsonValue finiteFigure(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

core::Figure attackFigure(const SuiteAttack &attack)
{
    core::Figure figure = DefinitionParts::number("attack_risk", attack.risk()->value, "share", attack.name);
    figure.low = attack.risk()->interval.low;
    figure.high = attack.risk()->interval.high;
    figure.n = attack.outcome ? attack.outcome->attempts : 0;
    figure.note = attack.note;
    return figure;
}

core::Figure accuracyFigure(const OutcomeAccuracy &accuracy, const QString &slice)
{
    core::Figure figure = DefinitionParts::share("accuracy", accuracy.accuracy, accuracy.records, slice);
    figure.low = accuracy.interval.low;
    figure.high = accuracy.interval.high;
    return figure;
}

core::Result<void> measureUtility(SyntheticMeasures &measures, const core::Table &made, const core::Table &learnt, const core::Table &control, const SyntheticMeasures::Plan &plan)
{
    HALLMARKER_ASSIGN(const ColumnDomain classes, OutcomeModel::classesOf(learnt, plan.target));
    // The same columns on both sides: what was left out of the made table would be an advantage of the real one that has nothing to do with how it was made.
    HALLMARKER_ASSIGN(std::vector<core::Column> realColumns, learnt.select(measures.columns));
    HALLMARKER_ASSIGN(const core::Table real, core::Table::of(std::move(realColumns)));
    HALLMARKER_ASSIGN(std::vector<core::Column> madeColumns, made.select(measures.columns));
    HALLMARKER_ASSIGN(const core::Table common, core::Table::of(std::move(madeColumns)));
    HALLMARKER_ASSIGN(const OutcomeModel byReal, OutcomeModel::trained(real, plan.target, classes, plan.seed));
    HALLMARKER_ASSIGN(measures.trainedOnReal, byReal.on(control));
    HALLMARKER_ASSIGN(measures.guessing, OutcomeModel::guessing(real, control, classes));
    const auto byMade = OutcomeModel::trained(common, plan.target, classes, plan.seed);
    if (!byMade) {
        measures.notes.append(byMade.error().message);
        return {};
    }
    HALLMARKER_ASSIGN(measures.trainedOnMade, byMade->on(control));
    return {};
}

} // namespace

QJsonObject outcomeAccuracyJson(const OutcomeAccuracy &accuracy)
{
    return {{QStringLiteral("records"), qint64(accuracy.records)}, {QStringLiteral("accuracy"), accuracy.accuracy}, {QStringLiteral("interval"), QJsonArray{accuracy.interval.low, accuracy.interval.high}}, {QStringLiteral("auc"), finiteFigure(accuracy.areaUnderRoc)}};
}

core::Result<SyntheticMeasures> SyntheticMeasures::of(const core::Table &made, const core::Table &learnt, const core::Table &control, const Plan &plan, core::Progress &progress)
{
    SyntheticMeasures measures;
    for (const core::Column &column : learnt.columns())
        if (made.find(column.name()))
            measures.columns.append(column.name());
    if (measures.columns.isEmpty())
        return core::Error(core::ErrorKind::Invalid, SyntheticMeasuresTexts::tr("The two tables have no column in common."));
    measures.realRecords = std::int64_t(learnt.rowCount());
    measures.madeRecords = std::int64_t(made.rowCount());
    measures.controlRecords = std::int64_t(control.rowCount());
    const core::Table real = sampledTable(learnt, mostRecords, plan.seed);
    const core::Table other = sampledTable(made, mostRecords, plan.seed);
    const core::Table held = sampledTable(control, mostRecords, plan.seed);
    if (learnt.rowCount() > mostRecords || made.rowCount() > mostRecords)
        measures.notes.append(SyntheticMeasuresTexts::tr("Likeness was measured on samples of %1 records, attacks and distances on samples of at most %2.").arg(mostRecords).arg(ReleaseAttackSuite::mostRecords));
    progress.report(SyntheticMeasuresTexts::tr("Comparing columns"), 0, 4);
    HALLMARKER_ASSIGN(measures.fidelity, SyntheticFidelity::of(real, other, measures.columns, progress));
    const QString secret = plan.secret.isEmpty() ? plan.target : plan.secret;
    if (!secret.isEmpty())
        HALLMARKER_TRY(learnt.column(secret));
    const bool isSecretMade = measures.columns.contains(secret);
    QStringList known = plan.known;
    if (known.isEmpty())
        known = measures.columns;
    known.removeAll(secret);
    HALLMARKER_TRY(made.select(known));
    if (held.rowCount() > 0) {
        HALLMARKER_TRY(held.select(measures.columns));
        HALLMARKER_ASSIGN(measures.controlFidelity, SyntheticFidelity::of(real, held, measures.columns, progress));
        progress.report(SyntheticMeasuresTexts::tr("Training models"), 1, 4);
        if (!plan.target.isEmpty()) {
            HALLMARKER_TRY(made.column(plan.target));
            HALLMARKER_TRY(measureUtility(measures, made, learnt, held, plan));
        }
        progress.report(SyntheticMeasuresTexts::tr("Looking for the closest records"), 2, 4);
        HALLMARKER_ASSIGN(measures.closest, ClosestRecords::of(other, real, held, measures.columns, plan.attempts, plan.seed, progress));
    } else {
        measures.notes.append(SyntheticMeasuresTexts::tr("There is no control set: what is true of everybody counts as a risk as well, and no model was tested."));
    }
    progress.report(SyntheticMeasuresTexts::tr("Attacking"), 3, 4);
    if (known.isEmpty()) {
        measures.notes.append(SyntheticMeasuresTexts::tr("No attack was tried: nothing is left that an attacker could know."));
        return measures;
    }
    HALLMARKER_ASSIGN(measures.attacks, ReleaseAttackSuite::of(made, learnt, control, {known, isSecretMade ? secret : QString(), plan.attempts, plan.seed}, progress));
    return measures;
}

std::optional<double> SyntheticMeasures::accuracyLoss() const
{
    if (!trainedOnReal || !trainedOnMade)
        return std::nullopt;
    return trainedOnReal->accuracy - trainedOnMade->accuracy;
}

QJsonObject SyntheticMeasures::toJson() const
{
    QJsonArray columnRows, pairRows;
    for (const ColumnFidelity &column : fidelity.columns)
        columnRows.append(QJsonObject{{QStringLiteral("column"), column.column}, {QStringLiteral("totalVariation"), column.totalVariation}, {QStringLiteral("kolmogorovSmirnov"), finiteFigure(column.kolmogorov)},
                                      {QStringLiteral("wasserstein"), finiteFigure(column.wasserstein)}, {QStringLiteral("missingReal"), column.missingReal}, {QStringLiteral("missingMade"), column.missingOther}});
    for (const PairFidelity &pair : fidelity.pairs)
        pairRows.append(QJsonObject{{QStringLiteral("columns"), QJsonArray{pair.first, pair.second}}, {QStringLiteral("associationReal"), pair.associationReal}, {QStringLiteral("associationMade"), pair.associationOther}, {QStringLiteral("totalVariation"), pair.totalVariation}});
    const auto summary = [](const SyntheticFidelity &of) {
        return QJsonObject{{QStringLiteral("meanVariation"), of.meanVariation()}, {QStringLiteral("largestVariation"), of.largestVariation()}, {QStringLiteral("meanPairVariation"), of.meanPairVariation()},
                           {QStringLiteral("meanAssociationDifference"), of.meanAssociationDifference()}, {QStringLiteral("largestAssociationDifference"), of.largestAssociationDifference()}};
    };
    QJsonObject json{{QStringLiteral("records"), QJsonObject{{QStringLiteral("real"), qint64(realRecords)}, {QStringLiteral("made"), qint64(madeRecords)}, {QStringLiteral("control"), qint64(controlRecords)}}},
                     {QStringLiteral("fidelity"), summary(fidelity)}, {QStringLiteral("controlFidelity"), controlFidelity ? QJsonValue(summary(*controlFidelity)) : QJsonValue()}, {QStringLiteral("columns"), columnRows}, {QStringLiteral("pairs"), pairRows},
                     {QStringLiteral("attacks"), attacks.toJson()}, {QStringLiteral("notes"), QJsonArray::fromStringList(notes)}};
    const auto accuracy = [](const std::optional<OutcomeAccuracy> &of) { return of ? QJsonValue(outcomeAccuracyJson(*of)) : QJsonValue(); };
    json.insert(QStringLiteral("utility"), QJsonObject{{QStringLiteral("trainedOnReal"), accuracy(trainedOnReal)}, {QStringLiteral("trainedOnMade"), accuracy(trainedOnMade)}, {QStringLiteral("guessing"), accuracy(guessing)}, {QStringLiteral("loss"), accuracyLoss() ? QJsonValue(*accuracyLoss()) : QJsonValue()}});
    json.insert(QStringLiteral("closest"), closest ? QJsonValue(QJsonObject{{QStringLiteral("records"), qint64(closest->records)}, {QStringLiteral("compared"), qint64(closest->compared)}, {QStringLiteral("closerToLearnt"), closest->closerToLearnt},
                                                                            {QStringLiteral("interval"), QJsonArray{closest->closerInterval.low, closest->closerInterval.high}}, {QStringLiteral("copiesOfLearnt"), closest->copiesOfLearnt}, {QStringLiteral("copiesOfControl"), closest->copiesOfControl},
                                                                            {QStringLiteral("medianToLearnt"), closest->medianToLearnt}, {QStringLiteral("medianToControl"), closest->medianToControl}, {QStringLiteral("nearToLearnt"), closest->nearToLearnt}, {QStringLiteral("nearToControl"), closest->nearToControl}})
                                                   : QJsonValue());
    return json;
}

QList<core::Figure> SyntheticMeasures::figures() const
{
    QList<core::Figure> list{DefinitionParts::share("column_variation", fidelity.meanVariation(), madeRecords), DefinitionParts::share("pair_variation", fidelity.meanPairVariation(), madeRecords),
                             DefinitionParts::number("association_difference", fidelity.meanAssociationDifference())};
    if (controlFidelity)
        list << DefinitionParts::share("column_variation", controlFidelity->meanVariation(), controlRecords, QStringLiteral("control")) << DefinitionParts::share("pair_variation", controlFidelity->meanPairVariation(), controlRecords, QStringLiteral("control"))
             << DefinitionParts::number("association_difference", controlFidelity->meanAssociationDifference(), "", QStringLiteral("control"));
    if (trainedOnReal)
        list << accuracyFigure(*trainedOnReal, QStringLiteral("real")) << accuracyFigure(*guessing, QStringLiteral("guessing"));
    if (trainedOnMade)
        list << accuracyFigure(*trainedOnMade, QStringLiteral("made"));
    if (closest) {
        core::Figure closer = DefinitionParts::share("closer_to_learnt", closest->closerToLearnt, closest->records);
        closer.low = closest->closerInterval.low;
        closer.high = closest->closerInterval.high;
        list << closer << DefinitionParts::share("copies", closest->copiesOfLearnt, closest->records, QStringLiteral("learnt")) << DefinitionParts::share("copies", closest->copiesOfControl, closest->records, QStringLiteral("control"));
    }
    for (const SuiteAttack &attack : attacks.attacks)
        if (attack.risk())
            list << attackFigure(attack);
    return list;
}

QList<core::FigureTable> SyntheticMeasures::tables() const
{
    QJsonArray columnRows, pairRows, attackRows;
    for (const ColumnFidelity &column : fidelity.columns)
        columnRows.append(QJsonArray{column.column, column.totalVariation, finiteFigure(column.kolmogorov), finiteFigure(column.wasserstein), column.missingReal, column.missingOther});
    for (const PairFidelity &pair : fidelity.pairs)
        pairRows.append(QJsonArray{pair.first, pair.second, pair.associationReal, pair.associationOther, pair.totalVariation});
    for (const SuiteAttack &attack : attacks.attacks) {
        const auto rate = [&attack](SuccessRate (AttackOutcome::*of)(double) const) { return attack.outcome ? QJsonValue((*attack.outcome.*of)(ReleaseAttackSuite::confidence).rate) : QJsonValue(); };
        attackRows.append(QJsonArray{attack.name, rate(&AttackOutcome::attack), attack.outcome && attack.outcome->controlAttempts > 0 ? rate(&AttackOutcome::control) : QJsonValue(), rate(&AttackOutcome::baseline), attack.risk() ? QJsonValue(attack.risk()->value) : QJsonValue(), attack.note});
    }
    return {{QStringLiteral("columns"), SyntheticMeasuresTexts::tr("Likeness by column"),
             {SyntheticMeasuresTexts::tr("Column"), SyntheticMeasuresTexts::tr("Total variation"), SyntheticMeasuresTexts::tr("Kolmogorov-Smirnov distance"), SyntheticMeasuresTexts::tr("Wasserstein distance in standard deviations"), SyntheticMeasuresTexts::tr("Missing in the real data"), SyntheticMeasuresTexts::tr("Missing in the made data")},
             columnRows},
            {QStringLiteral("pairs"), SyntheticMeasuresTexts::tr("Likeness by pair of columns"),
             {SyntheticMeasuresTexts::tr("First"), SyntheticMeasuresTexts::tr("Second"), SyntheticMeasuresTexts::tr("Association in the real data"), SyntheticMeasuresTexts::tr("Association in the made data"), SyntheticMeasuresTexts::tr("Total variation")},
             pairRows},
            {QStringLiteral("attacks"), SyntheticMeasuresTexts::tr("Attacks"),
             {SyntheticMeasuresTexts::tr("Attack"), SyntheticMeasuresTexts::tr("Right on people in the data"), SyntheticMeasuresTexts::tr("Right on the control set"), SyntheticMeasuresTexts::tr("Right by guessing"), SyntheticMeasuresTexts::tr("Risk"), SyntheticMeasuresTexts::tr("Note")},
             attackRows}};
}

} // namespace hallmarker::checks
