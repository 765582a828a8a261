#include "checks/synthetic/ReleaseAttackSuite.h"

#include "checks/attacks/InferenceAttack.h"
#include "checks/attacks/LinkabilityAttack.h"
#include "checks/attacks/SinglingOutAttack.h"
#include "checks/synthetic/Synthesizer.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::checks {

namespace {

struct ReleaseAttackSuiteTexts {
    Q_DECLARE_TR_FUNCTIONS(ReleaseAttackSuiteTexts)
};

QJsonObject suiteRate(const SuccessRate &rate)
{
    return {{QStringLiteral("rate"), rate.rate}, {QStringLiteral("error"), rate.error}};
}

} // namespace

std::optional<AttackRisk> SuiteAttack::risk() const
{
    if (outcome)
        return outcome->risk(ReleaseAttackSuite::confidence);
    if (isHarmless)
        return AttackRisk{0, {0, 0}};
    return std::nullopt;
}

core::Result<ReleaseAttackSuite> ReleaseAttackSuite::of(const core::Table &release, const core::Table &people, const core::Table &control, const Plan &plan, core::Progress &progress)
{
    ReleaseAttackSuite suite;
    if (release.rowCount() == 0 || people.rowCount() == 0)
        return core::Error(core::ErrorKind::Invalid, ReleaseAttackSuiteTexts::tr("Release and original need records to be attacked."));
    HALLMARKER_TRY(release.select(plan.known));
    HALLMARKER_TRY(people.select(plan.known));
    const core::Table attacked = sampledTable(release, mostRecords, core::Seed{plan.seed.value + 11});
    const core::Table known = sampledTable(people, mostRecords, core::Seed{plan.seed.value + 12});
    const core::Table others = sampledTable(control, mostRecords, core::Seed{plan.seed.value + 13});

    SuiteAttack singling{QStringLiteral("singling-out"), {}, {}, false};
    const int columns = int(std::min<qsizetype>(3, plan.known.size()));
    auto singled = SinglingOutAttack::run(attacked, known, others, {plan.known, columns, plan.attempts, plan.seed}, progress);
    if (singled)
        singling.outcome = *singled;
    else if (singled.error().kind == core::ErrorKind::Cancelled || plan.known.isEmpty())
        return singled.error();
    else {
        singling.isHarmless = true;
        singling.note = ReleaseAttackSuiteTexts::tr("No predicate over %1 known columns holds for exactly one released record: the attacker has nothing to try.").arg(columns);
    }
    suite.attacks.append(singling);

    SuiteAttack linking{QStringLiteral("linkability"), {}, {}, false};
    if (plan.known.size() < 2) {
        linking.note = ReleaseAttackSuiteTexts::tr("Not tried: two sources need at least two known columns.");
    } else {
        const qsizetype half = (plan.known.size() + 1) / 2;
        HALLMARKER_ASSIGN(linking.outcome, LinkabilityAttack::run(attacked, known, others, {plan.known.mid(0, half), plan.known.mid(half), 1, plan.attempts, plan.seed}, progress));
    }
    suite.attacks.append(linking);

    SuiteAttack inferring{QStringLiteral("inference"), {}, {}, false};
    if (plan.secret.isEmpty()) {
        inferring.note = ReleaseAttackSuiteTexts::tr("Not tried: no secret was named.");
    } else {
        QStringList without = plan.known;
        without.removeAll(plan.secret);
        HALLMARKER_ASSIGN(inferring.outcome, InferenceAttack::run(attacked, known, others, {without, plan.secret, 0.05, plan.attempts, plan.seed}, progress));
    }
    suite.attacks.append(inferring);
    return suite;
}

const SuiteAttack *ReleaseAttackSuite::find(const QString &name) const
{
    for (const SuiteAttack &attack : attacks)
        if (attack.name == name)
            return &attack;
    return nullptr;
}

double ReleaseAttackSuite::largestRisk() const
{
    double largest = 0;
    for (const SuiteAttack &attack : attacks)
        if (const auto risk = attack.risk())
            largest = std::max(largest, risk->value);
    return largest;
}

QJsonObject ReleaseAttackSuite::toJson() const
{
    QJsonObject json;
    for (const SuiteAttack &attack : attacks) {
        QJsonObject one{{QStringLiteral("isHarmless"), attack.isHarmless}, {QStringLiteral("note"), attack.note}};
        if (const auto risk = attack.risk()) {
            one.insert(QStringLiteral("risk"), risk->value);
            one.insert(QStringLiteral("interval"), QJsonArray{risk->interval.low, risk->interval.high});
        }
        if (attack.outcome) {
            one.insert(QStringLiteral("attempts"), qint64(attack.outcome->attempts));
            one.insert(QStringLiteral("attack"), suiteRate(attack.outcome->attack(confidence)));
            one.insert(QStringLiteral("control"), attack.outcome->controlAttempts > 0 ? QJsonValue(suiteRate(attack.outcome->control(confidence))) : QJsonValue());
            one.insert(QStringLiteral("baseline"), suiteRate(attack.outcome->baseline(confidence)));
            one.insert(QStringLiteral("isWeakerThanGuessing"), attack.outcome->isWeakerThanGuessing());
        }
        json.insert(attack.name, one);
    }
    return json;
}

} // namespace hallmarker::checks
