#include "checks/anonymisation/release/ReleaseAttacks.h"

#include "checks/anonymisation/release/AttackedTable.h"
#include "checks/attacks/CoverageAttacks.h"
#include "checks/encoding/DefinitionParts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::anonymisation {

namespace {

struct ReleaseAttacksTexts {
    Q_DECLARE_TR_FUNCTIONS(ReleaseAttacksTexts)
};

using checks::AttackOutcome;
using checks::CoverageAttacks;

QJsonValue rateOf(std::int64_t attempts, std::int64_t successes, const checks::SuccessRate &rate)
{
    if (attempts == 0)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("attempts"), qint64(attempts)}, {QStringLiteral("successes"), qint64(successes)}, {QStringLiteral("rate"), rate.rate}, {QStringLiteral("error"), rate.error}};
}

QString controlKey(ReleaseAttacks::Control control)
{
    switch (control) {
    case ReleaseAttacks::Control::None: return {};
    case ReleaseAttacks::Control::Given: return QStringLiteral("given");
    case ReleaseAttacks::Control::NotReleased: return QStringLiteral("not-released");
    case ReleaseAttacks::Control::HeldOut: return QStringLiteral("held-out");
    }
    return {};
}

/// An attack that cannot be tried is told, one that was stopped ends the run.
core::Result<TriedAttack> triedAttack(const QString &name, const QString &attribute, const core::Result<AttackOutcome> &outcome)
{
    TriedAttack tried{name, attribute, {}, {}, false};
    if (outcome) {
        constexpr std::int64_t fewAttempts = 30;
        QStringList sentences;
        tried.outcome = *outcome;
        if (outcome->drawn > 0)
            sentences.append(ReleaseAttacksTexts::tr("%1 of %2 predicates drawn held for exactly one record of the attacked table; only these were tried.").arg(outcome->attempts).arg(outcome->drawn));
        if (outcome->attempts < fewAttempts)
            sentences.append(ReleaseAttacksTexts::tr("So few attempts prove little: the interval says what is not known."));
        if (outcome->isWeakerThanGuessing())
            sentences.append(ReleaseAttacksTexts::tr("No better than guessing."));
        tried.note = sentences.join(QLatin1Char(' '));
        return tried;
    }
    if (outcome.error().kind != core::ErrorKind::Invalid)
        return outcome.error();
    tried.note = outcome.error().message;
    tried.isHarmless = true;
    return tried;
}

std::vector<std::uint8_t> heldOutRows(std::size_t rows, quint64 seed)
{
    core::RandomStream random(core::Seed{seed});
    const std::vector<std::size_t> order = random.permutation(rows);
    std::vector<std::uint8_t> isHeldOut(rows, 0);
    const auto count = std::size_t(double(rows) * ReleaseAttacks::heldOutShare);
    for (std::size_t i = 0; i < count; ++i)
        isHeldOut[order[i]] = 1;
    return isHeldOut;
}

core::Result<void> attackAll(ReleaseAttacks &attacks, const ReleasePlan &plan, const AttackedTable &table, std::size_t attempts, core::Progress &progress)
{
    CoverageAttacks::Plan attack{attempts, core::Seed{attacks.seed + 1}};
    const auto report = [&progress](int done) { progress.report(ReleaseAttacksTexts::tr("Attacking the release"), done, 3); };
    report(0);
    HALLMARKER_ASSIGN(TriedAttack singled, triedAttack(QStringLiteral("singling-out"), {}, CoverageAttacks::singlingOut(table.covered, attack, progress)));
    attacks.attacks.append(singled);
    report(1);
    if (table.known.size() < 2) {
        attacks.attacks.append(TriedAttack{QStringLiteral("linkability"), {}, {}, ReleaseAttacksTexts::tr("Not tried: two sources need at least two quasi-identifiers."), false});
    } else {
        const auto middle = table.known.begin() + std::ptrdiff_t((table.known.size() + 1) / 2);
        attack.seed.value = attacks.seed + 2;
        HALLMARKER_ASSIGN(TriedAttack linked, triedAttack(QStringLiteral("linkability"), {}, CoverageAttacks::linkability(table.covered, {table.known.begin(), middle}, {middle, table.known.end()}, attack, progress)));
        attacks.attacks.append(linked);
    }
    report(2);
    const QStringList secrets = plan.columnsOf(AttributeRole::Sensitive);
    if (secrets.isEmpty())
        attacks.attacks.append(TriedAttack{QStringLiteral("inference"), {}, {}, ReleaseAttacksTexts::tr("Not tried: the configuration names no sensitive attribute."), false});
    attack.seed.value = attacks.seed + 3;
    attack.work /= double(std::max<qsizetype>(1, secrets.size()));
    for (const QString &secret : secrets) {
        HALLMARKER_ASSIGN(TriedAttack inferred, triedAttack(QStringLiteral("inference"), secret, CoverageAttacks::inference(table.covered, table.known, table.columns.value(secret), attack, progress)));
        attacks.attacks.append(inferred);
    }
    report(3);
    return {};
}

} // namespace

std::optional<checks::AttackRisk> TriedAttack::risk() const
{
    if (outcome)
        return outcome->risk(ReleaseAttacks::confidence);
    if (isHarmless)
        return checks::AttackRisk{0, {0, 0}};
    return std::nullopt;
}

QString TriedAttack::title() const
{
    if (name == QLatin1String("singling-out"))
        return ReleaseAttacksTexts::tr("Singling out");
    if (name == QLatin1String("linkability"))
        return ReleaseAttacksTexts::tr("Linkability");
    return attribute.isEmpty() ? ReleaseAttacksTexts::tr("Inference of an attribute") : ReleaseAttacksTexts::tr("Inference of %1").arg(attribute);
}

core::Result<ReleaseAttacks> ReleaseAttacks::of(const ReleasePlan &plan, const core::Table &source, const BuiltRelease &built, const AttackOptions &options, core::Progress &progress)
{
    ReleaseAttacks attacks;
    attacks.seed = built.input.definition.seed;
    attacks.isWanted = options.attempts > 0;
    if (!attacks.isWanted || !built.result.release)
        return attacks;
    const auto left = std::size_t(source.rowCount() - built.input.coded.records());
    AttackedTable table;
    if (options.control) {
        attacks.control = Control::Given;
        attacks.controlName = options.controlName;
        attacks.controls = std::int64_t(options.control->rowCount());
    } else if (built.input.dropsOthers) {
        attacks.control = Control::NotReleased;
        attacks.controls = std::int64_t(left);
    } else {
        attacks.control = Control::HeldOut;
        attacks.controls = std::int64_t(double(source.rowCount()) * heldOutShare);
    }
    if (attacks.controls < std::int64_t(fewestControls)) {
        attacks.note = attacks.control == Control::HeldOut
            ? ReleaseAttacksTexts::tr("Singling out, linkability and inference were not tried: a fifth of %1 records is too small a control set to tell an attack from chance; it takes %2 records, or a control set of others.").arg(source.rowCount()).arg(std::size_t(double(fewestControls) / heldOutShare))
            : ReleaseAttacksTexts::tr("Singling out, linkability and inference were not tried: the control set has %1 records and is too small to tell an attack from chance; it takes %2.").arg(attacks.controls).arg(fewestControls);
        return attacks;
    }
    if (attacks.control == Control::Given) {
        HALLMARKER_ASSIGN(table, AttackedTable::ofRelease(source, built, *options.control));
    } else if (attacks.control == Control::NotReleased) {
        HALLMARKER_ASSIGN(table, AttackedTable::ofReleasedPart(source, built));
    } else {
        HALLMARKER_ASSIGN(table, AttackedTable::ofPart(plan, source, built, heldOutRows(source.rowCount(), attacks.seed), progress));
    }
    attacks.records = std::int64_t(table.covered.people);
    attacks.suppressed = attacks.records - std::int64_t(table.covered.shown());
    if (attacks.suppressed == attacks.records) {
        attacks.note = ReleaseAttacksTexts::tr("Singling out, linkability and inference were not tried: without the control set all records would be suppressed, and nothing is left to attack.");
        return attacks;
    }
    HALLMARKER_TRY(attackAll(attacks, plan, table, options.attempts, progress));
    return attacks;
}

QString ReleaseAttacks::explanation() const
{
    if (!isWanted)
        return ReleaseAttacksTexts::tr("Singling out, linkability and inference were left out by whoever made the release.");
    if (!note.isEmpty())
        return note;
    QString how;
    if (control == Control::Given)
        how = ReleaseAttacksTexts::tr("The release itself was attacked. The control set are the %1 records of %2, of people who are not in the data.").arg(controls).arg(controlName);
    else if (control == Control::NotReleased)
        how = ReleaseAttacksTexts::tr("The release itself was attacked. The control set are the %1 records that subset or sample left out of it.").arg(controls);
    else
        how = ReleaseAttacksTexts::tr("The release holds every record, so nobody is left for a control set. For the measurement %1 records were held out by the seed %2, and the levels of the release applied to the other %3 alone; %4 of them had to be suppressed. That table was attacked, not the release itself.").arg(controls).arg(seed).arg(records).arg(suppressed);
    return how + QLatin1Char(' ') + ReleaseAttacksTexts::tr("A cell fits every value that it covers. Rates are Wilson's at 95 % confidence; the residual risk is what the release adds: (a - c) / (1 - c), with a on people in the data and c on the control set.");
}

QStringList ReleaseAttacks::remarks() const
{
    constexpr double remarkable = 0.05;
    QStringList sentences;
    for (const TriedAttack &attack : attacks)
        if (const auto risk = attack.risk(); risk && risk->interval.low > remarkable)
            sentences.append(ReleaseAttacksTexts::tr("%1 works on people in the data better than on others: residual risk %2, between %3 and %4.").arg(attack.title(), checks::DefinitionParts::percent(risk->value), checks::DefinitionParts::percent(risk->interval.low), checks::DefinitionParts::percent(risk->interval.high)));
    return sentences;
}

QJsonObject ReleaseAttacks::toJson() const
{
    QJsonArray list;
    for (const TriedAttack &attack : attacks) {
        QJsonObject one{{QStringLiteral("attack"), attack.name}, {QStringLiteral("note"), attack.note}};
        if (!attack.attribute.isEmpty())
            one.insert(QStringLiteral("attribute"), attack.attribute);
        const auto risk = attack.risk();
        one.insert(QStringLiteral("risk"), risk ? QJsonValue(risk->value) : QJsonValue());
        one.insert(QStringLiteral("interval"), risk ? QJsonValue(QJsonArray{risk->interval.low, risk->interval.high}) : QJsonValue());
        if (attack.outcome) {
            const AttackOutcome &outcome = *attack.outcome;
            if (outcome.drawn > 0)
                one.insert(QStringLiteral("drawn"), qint64(outcome.drawn));
            one.insert(QStringLiteral("people"), rateOf(outcome.attempts, outcome.successes, outcome.attack(confidence)));
            one.insert(QStringLiteral("control"), rateOf(outcome.controlAttempts, outcome.controlSuccesses, outcome.control(confidence)));
            one.insert(QStringLiteral("guessing"), rateOf(outcome.attempts, outcome.baselineSuccesses, outcome.baseline(confidence)));
        }
        list.append(one);
    }
    return {{QStringLiteral("control"), control == Control::None ? QJsonValue() : QJsonValue(controlKey(control))}, {QStringLiteral("records"), qint64(records)}, {QStringLiteral("suppressed"), qint64(suppressed)},
            {QStringLiteral("controlRecords"), qint64(controls)}, {QStringLiteral("seed"), qint64(seed)}, {QStringLiteral("explanation"), explanation()}, {QStringLiteral("attacks"), list}};
}

} // namespace hallmarker::anonymisation
