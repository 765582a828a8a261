#include "checks/synthetic/PrivacyChoice.h"

#include "checks/anonymisation/profile/TableProfile.h"
#include "checks/encoding/DefinitionParts.h"
#include "checks/privacy/EquivalenceClasses.h"
#include "checks/risk/SafeHarbor.h"
#include "checks/synthetic/ClosestRecords.h"
#include "checks/synthetic/GeneralisedCandidate.h"
#include "checks/synthetic/SyntheticMeasures.h"
#include "checks/synthetic/Synthesizer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

namespace {

struct PrivacyChoiceTexts {
    Q_DECLARE_TR_FUNCTIONS(PrivacyChoiceTexts)
};

/// What all candidates share.
struct ChoiceRoom {
    const PrivacyChoice::Plan &plan;
    core::Table learnt;
    core::Table control;
    QStringList quasiIdentifiers;
    QString secret;
    ColumnDomain classes;
    core::Progress &progress;

    QStringList columns() const { return learnt.columnNames(); }
};

/// A release as its user and its attacker see it.
struct TriedRelease {
    core::Table release;
    core::Table people;      ///< what the attacker knows of the people in the data, in the words of the release
    core::Table control;     ///< the same of others; also what a model is tested on
    core::Table comparable;  ///< the release in the words of the original
    bool isMade = false;     ///< its records are nobody's
};

core::Result<void> measure(PrivacyCandidate &candidate, const TriedRelease &tried, const ChoiceRoom &room)
{
    candidate.wasMade = true;
    candidate.records = std::int64_t(tried.release.rowCount());
    HALLMARKER_ASSIGN(candidate.attacks, ReleaseAttackSuite::of(tried.release, tried.people, tried.control, {room.quasiIdentifiers, room.secret, room.plan.attempts, room.plan.seed}, room.progress));
    if (!tried.isMade) {
        HALLMARKER_ASSIGN(const std::vector<core::Column> keys, tried.release.select(room.quasiIdentifiers));
        HALLMARKER_ASSIGN(const EquivalenceClasses classes, EquivalenceClasses::of(keys, room.progress));
        candidate.classes = classes.risks();
    } else {
        HALLMARKER_ASSIGN(const ClosestRecords closest, ClosestRecords::of(tried.release, tried.people, tried.control, room.columns(), room.plan.attempts, room.plan.seed, room.progress));
        candidate.copies = std::max(0.0, closest.copiesOfLearnt - closest.copiesOfControl);
    }
    if (room.plan.profile && room.plan.profile->find(QStringLiteral("identifiers"))) {
        HALLMARKER_ASSIGN(const QList<SafeHarborHit> hits, SafeHarbor::identifiersIn(tried.release, room.progress));
        QSet<int> kinds;
        for (const SafeHarborHit &hit : hits)
            kinds.insert(hit.identifier);
        candidate.identifiers = int(kinds.size());
    }
    HALLMARKER_ASSIGN(const SyntheticFidelity fidelity, SyntheticFidelity::of(room.learnt, tried.comparable, room.columns(), room.progress));
    candidate.columnVariation = fidelity.meanVariation();
    candidate.pairVariation = fidelity.meanPairVariation();
    candidate.associationDifference = fidelity.meanAssociationDifference();
    const auto model = OutcomeModel::trained(tried.release, room.plan.target, room.classes, room.plan.seed);
    if (!model) {
        candidate.notes.append(model.error().message);
        return {};
    }
    HALLMARKER_ASSIGN(candidate.accuracy, model->on(tried.control));
    return {};
}

/// A candidate that could not be made is excluded and says why; only what concerns all of them ends the run.
core::Result<void> notMade(PrivacyCandidate &candidate, const core::Error &error)
{
    if (error.kind == core::ErrorKind::Cancelled || error.kind == core::ErrorKind::Internal)
        return error;
    candidate.excludedBy.append(PrivacyChoiceTexts::tr("It could not be made: %1").arg(error.message));
    return {};
}

core::Result<PrivacyCandidate> tryGeneralisation(int k, const ChoiceRoom &room)
{
    PrivacyCandidate candidate;
    candidate.id = QStringLiteral("k-anonymity k=%1").arg(k);
    candidate.family = QStringLiteral("k-anonymity");
    const auto made = GeneralisedCandidate::of(room.learnt, room.control, {room.quasiIdentifiers, k, room.plan.suppressionLimit, room.plan.seed}, room.progress);
    if (!made) {
        HALLMARKER_TRY(notMade(candidate, made.error()));
        return candidate;
    }
    QStringList levels;
    for (auto at = made->levels.begin(); at != made->levels.end(); ++at)
        levels.append(PrivacyChoiceTexts::tr("%1 %2 of %3").arg(at.key()).arg(at.value()).arg(made->highestLevels.value(at.key())));
    candidate.how = PrivacyChoiceTexts::tr("Levels of generalisation: %1. %2 records suppressed.").arg(levels.join(QStringLiteral(", "))).arg(made->suppressed);
    if (!made->isProven)
        candidate.notes.append(PrivacyChoiceTexts::tr("The search was cut short: a better generalisation may exist."));
    candidate.notes.append(PrivacyChoiceTexts::tr("Only the quasi-identifiers are generalised; the other columns stay as they are."));
    HALLMARKER_TRY(measure(candidate, {made->release, made->people, made->control, made->comparable, false}, room));
    return candidate;
}

core::Result<PrivacyCandidate> trySynthesis(SynthesisPlan::Method method, std::optional<double> epsilon, const ChoiceRoom &room)
{
    PrivacyCandidate candidate;
    candidate.id = epsilon ? QStringLiteral("dp epsilon=%1").arg(*epsilon) : QStringLiteral("synthetic %1").arg(SynthesisPlan::methodName(method));
    candidate.family = epsilon ? QStringLiteral("differential-privacy") : QStringLiteral("synthetic");
    SynthesisPlan plan;
    plan.method = method;
    plan.epsilon = epsilon;
    plan.delta = epsilon ? room.plan.delta : 0;
    plan.target = room.plan.target;
    plan.seed = room.plan.seed;
    SeededBits bits(room.plan.seed);
    const auto domain = Synthesizer::domainOf(room.learnt, plan, epsilon ? room.plan.domain : std::nullopt, room.plan.isDomainPublic);
    if (!domain) {
        HALLMARKER_TRY(notMade(candidate, domain.error()));
        return candidate;
    }
    const auto made = Synthesizer::make(room.learnt, *domain, plan, &bits, room.progress);
    if (!made) {
        HALLMARKER_TRY(notMade(candidate, made.error()));
        return candidate;
    }
    if (const QStringList lost = domain->leftOut; !lost.isEmpty()) {
        candidate.excludedBy.append(PrivacyChoiceTexts::tr("It lacks %1, which the others have.").arg(lost.join(QStringLiteral(", "))));
        return candidate;
    }
    candidate.how = epsilon ? PrivacyChoiceTexts::tr("Synthetic records from noisy histograms of single columns and %1 pairs, epsilon %2 at delta %3.").arg(made->pairs.size()).arg(*epsilon).arg(plan.delta)
                            : method == SynthesisPlan::Method::Copula ? PrivacyChoiceTexts::tr("Synthetic records from a Gaussian copula, without guarantee.")
                                                                      : PrivacyChoiceTexts::tr("Synthetic records from a tree of %1 pairs, without guarantee.").arg(made->pairs.size());
    candidate.epsilon = epsilon;
    candidate.delta = plan.delta;
    HALLMARKER_TRY(measure(candidate, {made->table, room.learnt, room.control, made->table, true}, room));
    return candidate;
}

/// The figure of a measure with the ends of its interval.
struct MeasuredRisk {
    double value = 0;
    double low = 0;
    double high = 0;
};

std::optional<MeasuredRisk> riskOf(const PrivacyCandidate &candidate, const QString &measure)
{
    if (measure == u"prosecutor")
        return candidate.classes ? std::optional(MeasuredRisk{candidate.classes->highestRisk, candidate.classes->highestRisk, candidate.classes->highestRisk}) : std::nullopt;
    if (measure == u"copies")
        return candidate.copies ? std::optional(MeasuredRisk{*candidate.copies, *candidate.copies, *candidate.copies}) : std::nullopt;
    if (measure == u"identifiers")
        return candidate.identifiers ? std::optional(MeasuredRisk{double(*candidate.identifiers), double(*candidate.identifiers), double(*candidate.identifiers)}) : std::nullopt;
    const SuiteAttack *attack = candidate.attacks.find(measure);
    const auto risk = attack != nullptr ? attack->risk() : std::nullopt;
    return risk ? std::optional(MeasuredRisk{risk->value, risk->interval.low, risk->interval.high}) : std::nullopt;
}

QString figureText(const QString &measure, double value)
{
    return measure == u"identifiers" ? QString::number(value) : DefinitionParts::percent(value);
}

/// The limits that count: those of the profile, or the given number for all risks.
QList<RegulationCriterion> criteriaOf(const PrivacyChoice::Plan &plan)
{
    QList<RegulationCriterion> criteria;
    if (plan.profile)
        criteria = plan.profile->criteria;
    if (!plan.maxRisk)
        return criteria;
    const QString asked = PrivacyChoiceTexts::tr("limit of the risk that was asked for");
    for (RegulationCriterion &criterion : criteria)
        if (criterion.measure != u"identifiers" && criterion.measure != u"copies") {
            criterion.atMost = *plan.maxRisk;
            criterion.source = asked;
        }
    if (!plan.profile)
        for (const char *measure : {"singling-out", "linkability", "inference", "prosecutor"})
            criteria.append({QString::fromLatin1(measure), *plan.maxRisk, asked});
    return criteria;
}

void judge(PrivacyCandidate &candidate, const PrivacyChoice &choice, const PrivacyChoice::Plan &plan)
{
    if (!candidate.wasMade)
        return;
    for (const RegulationCriterion &criterion : criteriaOf(plan)) {
        const auto risk = riskOf(candidate, criterion.measure);
        if (!risk) {
            candidate.notes.append(PrivacyChoiceTexts::tr("%1 does not apply, or could not be tried.").arg(criterion.measure));
            continue;
        }
        if (risk->value > criterion.atMost * (1 + 1e-12))
            candidate.excludedBy.append(risk->low < risk->high ? PrivacyChoiceTexts::tr("%1 is %2 (%3 to %4), more than %5 (%6).").arg(criterion.measure, figureText(criterion.measure, risk->value), figureText(criterion.measure, risk->low), figureText(criterion.measure, risk->high), figureText(criterion.measure, criterion.atMost), criterion.source)
                                                               : PrivacyChoiceTexts::tr("%1 is %2, more than %3 (%4).").arg(criterion.measure, figureText(criterion.measure, risk->value), figureText(criterion.measure, criterion.atMost), criterion.source));
        else if (risk->high > criterion.atMost * (1 + 1e-12))
            candidate.notes.append(PrivacyChoiceTexts::tr("%1 keeps to its limit, but its interval reaches %2: more attempts or a larger control set would tell.").arg(criterion.measure, figureText(criterion.measure, risk->high)));
    }
    if (!candidate.accuracy) {
        candidate.excludedBy.append(PrivacyChoiceTexts::tr("No model could be trained on it."));
        return;
    }
    const double accuracy = candidate.accuracy->accuracy;
    if (plan.minAccuracy && accuracy < *plan.minAccuracy)
        candidate.excludedBy.append(PrivacyChoiceTexts::tr("The model is right on %1 of real records, less than %2.").arg(DefinitionParts::percent(accuracy), DefinitionParts::percent(*plan.minAccuracy)));
    const double loss = choice.original.accuracy ? choice.original.accuracy->accuracy - accuracy : 0;
    if (plan.maxLoss && loss > *plan.maxLoss)
        candidate.excludedBy.append(PrivacyChoiceTexts::tr("The model loses %1 of accuracy against real records, more than %2.").arg(DefinitionParts::percent(loss), DefinitionParts::percent(*plan.maxLoss)));
}

/// The most accurate of those that are left; those within half an interval of it count as equally accurate, and of them the one with the
/// least risk is best.
void choose(PrivacyChoice &choice)
{
    double best = -1, reach = 0;
    for (const PrivacyCandidate &candidate : choice.candidates)
        if (!candidate.isExcluded() && candidate.accuracy->accuracy > best) {
            best = candidate.accuracy->accuracy;
            reach = (candidate.accuracy->interval.high - candidate.accuracy->interval.low) / 2;
        }
    for (int i = 0; i < choice.candidates.size(); ++i) {
        const PrivacyCandidate &candidate = choice.candidates[i];
        if (candidate.isExcluded() || candidate.accuracy->accuracy < best - reach)
            continue;
        const PrivacyCandidate *held = choice.chosen >= 0 ? &choice.candidates[choice.chosen] : nullptr;
        if (!held || candidate.largestRisk() < held->largestRisk() || (candidate.largestRisk() == held->largestRisk() && candidate.accuracy->accuracy > held->accuracy->accuracy))
            choice.chosen = i;
    }
    if (choice.chosen < 0) {
        choice.reason = PrivacyChoiceTexts::tr("Every candidate is excluded: nothing is recommended. Loosen a constraint, leave columns out, or take more records.");
        return;
    }
    const PrivacyCandidate &chosen = choice.candidates[choice.chosen];
    choice.reason = chosen.accuracy->accuracy == best ? PrivacyChoiceTexts::tr("%1 remains: the most accurate of those that keep to all constraints (%2), with a largest risk of %3.").arg(chosen.id, DefinitionParts::percent(best), DefinitionParts::percent(chosen.largestRisk()))
                                                      : PrivacyChoiceTexts::tr("%1 remains: its accuracy of %2 cannot be told from the best one (%3), and its largest risk of %4 is the least.").arg(chosen.id, DefinitionParts::percent(chosen.accuracy->accuracy), DefinitionParts::percent(best), DefinitionParts::percent(chosen.largestRisk()));
}

/// The columns that all candidates have: without those that name nearly every record.
core::Result<core::Table> commonColumns(const core::Table &table, const PrivacyChoice::Plan &plan, QStringList &notes)
{
    SynthesisDomain::Plan look;
    look.leftOut = plan.leftOut;
    if (plan.domain) { // what a declared domain leaves out nobody has
        HALLMARKER_ASSIGN(const SynthesisDomain declared, SynthesisDomain::ofDeclaration(*plan.domain, table, plan.leftOut));
        look.leftOut = declared.leftOut;
    }
    HALLMARKER_ASSIGN(const SynthesisDomain domain, SynthesisDomain::ofData(table, look));
    for (const QString &name : domain.leftOut)
        if (!plan.leftOut.contains(name))
            notes.append(PrivacyChoiceTexts::tr("%1 is left out of all candidates.").arg(name));
    HALLMARKER_ASSIGN(std::vector<core::Column> columns, table.select(domain.names()));
    return core::Table::of(std::move(columns));
}

core::Result<QStringList> knownColumns(const core::Table &table, const PrivacyChoice::Plan &plan, QStringList &notes, core::Progress &progress)
{
    QStringList names = plan.quasiIdentifiers;
    if (names.isEmpty()) {
        HALLMARKER_ASSIGN(const anonymisation::TableProfile profile, anonymisation::TableProfile::of(table, progress));
        for (const anonymisation::AttributeProfile &attribute : profile.attributes)
            if (attribute.role == anonymisation::AttributeRole::QuasiIdentifying && attribute.column != plan.target && attribute.column != plan.secret)
                names.append(attribute.column);
        notes.append(PrivacyChoiceTexts::tr("Quasi-identifiers suggested from the data: %1. What others may know of a person is not in the data: name them yourself.").arg(names.join(QStringLiteral(", "))));
    }
    HALLMARKER_TRY(table.select(names));
    for (const QString &name : names)
        if (name == plan.target || name == plan.secret)
            return core::Error(core::ErrorKind::Usage, PrivacyChoiceTexts::tr("\"%1\" is the target or the secret; it cannot be a quasi-identifier as well.").arg(name));
    if (names.isEmpty())
        return core::Error(core::ErrorKind::Usage, PrivacyChoiceTexts::tr("No quasi-identifier was named, and none could be suggested. Name what an attacker may know."));
    return names;
}

core::Result<void> checkPlan(const PrivacyChoice::Plan &plan)
{
    const auto isShare = [](const std::optional<double> &value) { return !value || (*value >= 0 && *value <= 1); };
    if (!isShare(plan.maxRisk) || !isShare(plan.minAccuracy) || !isShare(plan.maxLoss) || !isShare(plan.suppressionLimit))
        return core::Error(core::ErrorKind::Usage, PrivacyChoiceTexts::tr("Limits of risk, accuracy, loss and suppression are shares from 0 to 1."));
    if (!(plan.holdout > 0 && plan.holdout < 1))
        return core::Error(core::ErrorKind::Usage, PrivacyChoiceTexts::tr("The share that is held back lies between 0 and 1."));
    for (const int k : plan.ks)
        if (k < 2)
            return core::Error(core::ErrorKind::Usage, PrivacyChoiceTexts::tr("k is at least 2."));
    for (const double epsilon : plan.epsilons)
        if (!(epsilon > 0) || !std::isfinite(epsilon))
            return core::Error(core::ErrorKind::Usage, PrivacyChoiceTexts::tr("An epsilon is a number above 0."));
    return {};
}

/// Classes that keep to the limit of the prosecutor's risk: 1 / k is at most the limit.
QList<int> classSizes(const PrivacyChoice::Plan &plan)
{
    if (!plan.ks.isEmpty())
        return plan.ks;
    for (const RegulationCriterion &criterion : criteriaOf(plan))
        if (criterion.measure == u"prosecutor" && criterion.atMost > 0)
            return {std::max(2, int(std::ceil(1 / criterion.atMost - 1e-9)))};
    return {5, 11};
}

} // namespace

double PrivacyCandidate::largestRisk() const
{
    return std::max(attacks.largestRisk(), copies.value_or(0));
}

QJsonObject PrivacyCandidate::toJson() const
{
    QJsonObject json{{QStringLiteral("id"), id}, {QStringLiteral("family"), family}, {QStringLiteral("how"), how}, {QStringLiteral("wasMade"), wasMade}, {QStringLiteral("isExcluded"), isExcluded()}, {QStringLiteral("excludedBy"), QJsonArray::fromStringList(excludedBy)},
                     {QStringLiteral("notes"), QJsonArray::fromStringList(notes)}, {QStringLiteral("epsilon"), epsilon ? QJsonValue(*epsilon) : QJsonValue()}, {QStringLiteral("delta"), epsilon ? QJsonValue(delta) : QJsonValue()}};
    if (!wasMade)
        return json;
    json.insert(QStringLiteral("records"), qint64(records));
    json.insert(QStringLiteral("attacks"), attacks.toJson());
    json.insert(QStringLiteral("largestRisk"), largestRisk());
    json.insert(QStringLiteral("prosecutor"), classes ? QJsonValue(QJsonObject{{QStringLiteral("highestRisk"), classes->highestRisk}, {QStringLiteral("averageRisk"), classes->averageRisk}, {QStringLiteral("smallestClass"), qint64(classes->smallest)}, {QStringLiteral("uniques"), qint64(classes->uniques)}}) : QJsonValue());
    json.insert(QStringLiteral("copies"), copies ? QJsonValue(*copies) : QJsonValue());
    json.insert(QStringLiteral("identifiers"), identifiers ? QJsonValue(*identifiers) : QJsonValue());
    json.insert(QStringLiteral("utility"), QJsonObject{{QStringLiteral("columnVariation"), columnVariation}, {QStringLiteral("pairVariation"), pairVariation}, {QStringLiteral("associationDifference"), associationDifference}});
    json.insert(QStringLiteral("accuracy"), accuracy ? QJsonValue(outcomeAccuracyJson(*accuracy)) : QJsonValue());
    return json;
}

core::Result<PrivacyChoice> PrivacyChoice::of(const core::Table &table, const core::Table &control, const Plan &plan, core::Progress &progress)
{
    HALLMARKER_TRY(checkPlan(plan));
    HALLMARKER_TRY(table.column(plan.target));
    if (!plan.secret.isEmpty())
        HALLMARKER_TRY(table.column(plan.secret));
    if (plan.leftOut.contains(plan.target))
        return core::Error(core::ErrorKind::Usage, PrivacyChoiceTexts::tr("%1 is the target; it cannot be left out.").arg(plan.target));
    PrivacyChoice choice;
    choice.target = plan.target;
    choice.profile = plan.profile;
    const core::Table sample = sampledTable(table, plan.mostRecords, plan.seed);
    if (sample.rowCount() < table.rowCount())
        choice.notes.append(PrivacyChoiceTexts::tr("Tried on a sample of %1 of %2 records.").arg(sample.rowCount()).arg(table.rowCount()));
    HALLMARKER_ASSIGN(const core::Table common, commonColumns(sample, plan, choice.notes));
    HALLMARKER_TRY(common.column(plan.target));
    ChoiceRoom room{plan, common, {}, {}, plan.secret.isEmpty() ? plan.target : plan.secret, {}, progress};
    if (control.rowCount() > 0) {
        HALLMARKER_ASSIGN(std::vector<core::Column> columns, control.select(common.columnNames()));
        HALLMARKER_ASSIGN(const core::Table same, core::Table::of(std::move(columns)));
        room.control = sampledTable(same, plan.mostRecords, plan.seed);
    } else {
        std::tie(room.learnt, room.control) = splitTable(common, plan.holdout, plan.seed);
    }
    if (room.learnt.rowCount() < 10 || room.control.rowCount() < 10)
        return core::Error(core::ErrorKind::Invalid, PrivacyChoiceTexts::tr("There are too few records: at least 10 to learn from and 10 to test with are needed."));
    HALLMARKER_ASSIGN(room.quasiIdentifiers, knownColumns(common, plan, choice.notes, progress));
    HALLMARKER_ASSIGN(room.classes, OutcomeModel::classesOf(room.learnt, plan.target));
    choice.quasiIdentifiers = room.quasiIdentifiers;
    choice.records = std::int64_t(room.learnt.rowCount());
    choice.controlRecords = std::int64_t(room.control.rowCount());
    HALLMARKER_ASSIGN(choice.guessing, OutcomeModel::guessing(room.learnt, room.control, room.classes));

    const QList<int> ks = classSizes(plan);
    const qint64 steps = 3 + ks.size() + plan.epsilons.size();
    qint64 step = 0;
    const auto report = [&](const QString &id) { progress.report(PrivacyChoiceTexts::tr("Trying %1").arg(id), step++, steps); };
    choice.original.id = QStringLiteral("original");
    choice.original.family = QStringLiteral("none");
    choice.original.how = PrivacyChoiceTexts::tr("The records as they are.");
    report(choice.original.id);
    HALLMARKER_TRY(measure(choice.original, {room.learnt, room.learnt, room.control, room.learnt, false}, room));
    for (const int k : ks) {
        report(QStringLiteral("k-anonymity"));
        HALLMARKER_ASSIGN(PrivacyCandidate candidate, tryGeneralisation(k, room));
        choice.candidates.append(candidate);
    }
    for (const double epsilon : plan.epsilons) {
        report(QStringLiteral("dp"));
        HALLMARKER_ASSIGN(PrivacyCandidate candidate, trySynthesis(SynthesisPlan::Method::Marginal, epsilon, room));
        choice.candidates.append(candidate);
    }
    for (const SynthesisPlan::Method method : {SynthesisPlan::Method::Marginal, SynthesisPlan::Method::Copula}) {
        report(SynthesisPlan::methodName(method));
        HALLMARKER_ASSIGN(PrivacyCandidate candidate, trySynthesis(method, std::nullopt, room));
        choice.candidates.append(candidate);
    }
    for (PrivacyCandidate &candidate : choice.candidates)
        judge(candidate, choice, plan);
    choose(choice);
    return choice;
}

QJsonObject PrivacyChoice::toJson() const
{
    QJsonArray list;
    for (const PrivacyCandidate &candidate : candidates)
        list.append(candidate.toJson());
    return {{QStringLiteral("target"), target}, {QStringLiteral("quasiIdentifiers"), QJsonArray::fromStringList(quasiIdentifiers)}, {QStringLiteral("records"), qint64(records)}, {QStringLiteral("controlRecords"), qint64(controlRecords)},
            {QStringLiteral("profile"), profile ? QJsonValue(profile->toJson()) : QJsonValue()}, {QStringLiteral("original"), original.toJson()}, {QStringLiteral("candidates"), list}, {QStringLiteral("guessing"), outcomeAccuracyJson(guessing)},
            {QStringLiteral("chosen"), chosen >= 0 ? QJsonValue(candidates.at(chosen).id) : QJsonValue()}, {QStringLiteral("reason"), reason}, {QStringLiteral("notes"), QJsonArray::fromStringList(notes)}};
}

core::CheckOutcome PrivacyChoice::outcome() const
{
    core::CheckOutcome outcome;
    outcome.verdict = chosen >= 0 ? core::Verdict::Pass : core::Verdict::Fail;
    outcome.reason = reason;
    QJsonArray rows;
    int remaining = 0;
    const auto add = [&](const PrivacyCandidate &candidate, const QString &state) {
        if (candidate.wasMade) {
            outcome.figures << DefinitionParts::share("largest_risk", candidate.largestRisk(), -1, candidate.id) << DefinitionParts::share("pair_variation", candidate.pairVariation, candidate.records, candidate.id);
            if (candidate.accuracy) {
                core::Figure figure = DefinitionParts::share("accuracy", candidate.accuracy->accuracy, candidate.accuracy->records, candidate.id);
                figure.low = candidate.accuracy->interval.low;
                figure.high = candidate.accuracy->interval.high;
                outcome.figures << figure;
            }
        }
        rows.append(QJsonArray{candidate.id, state, candidate.wasMade ? QJsonValue(candidate.largestRisk()) : QJsonValue(), candidate.classes ? QJsonValue(candidate.classes->highestRisk) : QJsonValue(), candidate.epsilon ? QJsonValue(*candidate.epsilon) : QJsonValue(),
                               candidate.wasMade ? QJsonValue(candidate.columnVariation) : QJsonValue(), candidate.wasMade ? QJsonValue(candidate.pairVariation) : QJsonValue(), candidate.accuracy ? QJsonValue(candidate.accuracy->accuracy) : QJsonValue(), candidate.excludedBy.join(QLatin1Char(' '))});
    };
    add(original, PrivacyChoiceTexts::tr("for comparison"));
    for (int i = 0; i < candidates.size(); ++i) {
        remaining += !candidates[i].isExcluded();
        add(candidates[i], i == chosen ? PrivacyChoiceTexts::tr("recommended") : candidates[i].isExcluded() ? PrivacyChoiceTexts::tr("excluded") : PrivacyChoiceTexts::tr("possible"));
    }
    outcome.figures << DefinitionParts::number("remaining", remaining);
    outcome.tables.append({QStringLiteral("candidates"), PrivacyChoiceTexts::tr("Candidates"),
                           {PrivacyChoiceTexts::tr("Candidate"), PrivacyChoiceTexts::tr("State"), PrivacyChoiceTexts::tr("Largest risk"), PrivacyChoiceTexts::tr("Prosecutor risk"), PrivacyChoiceTexts::tr("Epsilon"), PrivacyChoiceTexts::tr("Difference of the columns"), PrivacyChoiceTexts::tr("Difference of the pairs"), PrivacyChoiceTexts::tr("Accuracy"), PrivacyChoiceTexts::tr("Excluded by")},
                           rows});
    outcome.environment.insert(QStringLiteral("quasiIdentifiers"), QJsonArray::fromStringList(quasiIdentifiers));
    if (profile)
        outcome.environment.insert(QStringLiteral("profile"), profile->toJson());
    outcome.environment.insert(QStringLiteral("notes"), QJsonArray::fromStringList(notes));
    return outcome;
}

} // namespace hallmarker::checks
