#include "checks/answers/AttackFigures.h"

#include "checks/encoding/DefinitionParts.h"

#include <QCoreApplication>

namespace hallmarker::checks {

namespace {

struct AttackFigureText {
    Q_DECLARE_TR_FUNCTIONS(AttackFigureText)
};

} // namespace

core::Figure AttackFigures::figure(const char *key, const MembershipAttack::Measured &measured, qint64 n, const QString &slice)
{
    core::Figure figure = DefinitionParts::share(key, measured.value, n, slice);
    figure.low = measured.interval.low;
    figure.high = measured.interval.high;
    return figure;
}

MembershipAttack::Measured AttackFigures::share(qint64 k, qint64 n)
{
    return {n > 0 ? double(k) / double(n) : 0, wilsonInterval(k, n)};
}

bool AttackFigures::isDoubtful(const QStringList &hazards)
{
    // A model of labels, or one without gradients, is attacked here like any other: only what makes answers unsure counts.
    static const QStringList doubtful{QStringLiteral("training-mode"), QStringLiteral("batch-dependent"), QStringLiteral("random-output"), QStringLiteral("nan-output"), QStringLiteral("ambiguous-output"), QStringLiteral("constant-output"), QStringLiteral("samples-overlap")};
    return std::any_of(hazards.begin(), hazards.end(), [](const QString &hazard) { return doubtful.contains(hazard); });
}

void AttackFigures::decide(core::CheckOutcome &outcome, const MembershipAttack::Measured &judged, double limit, const QString &name, const AnswerView &view)
{
    const auto number = [](double value) { return QString::number(value, 'f', 3); };
    QStringList sentences{AttackFigureText::tr("%1 is %2 (95 % interval %3 to %4) with %5; the limit is %6.").arg(name, number(judged.value), number(judged.interval.low), number(judged.interval.high), view.text(), number(limit))};
    if (judged.interval.low > limit)
        outcome.verdict = core::Verdict::Fail;
    else if (judged.interval.high <= limit && !isDoubtful(outcome.hazards))
        outcome.verdict = core::Verdict::Pass;
    else
        outcome.verdict = core::Verdict::Inconclusive;
    for (const QString &hazard : std::as_const(outcome.hazards))
        sentences.append(hazard == QLatin1String("samples-overlap") ? AttackFigureText::tr("Samples stand both among the members and among the others; leave them out of one of the two.") : ModelEvaluation::explain(hazard));
    outcome.reason = sentences.join(QLatin1Char(' '));
}

} // namespace hallmarker::checks
