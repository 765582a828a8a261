#pragma once

#include "checks/answers/AnswerView.h"
#include "checks/answers/MembershipAttack.h"
#include "checks/robustness/ModelEvaluation.h"

namespace hallmarker::checks {

/// What checks of attacks through an interface share: figures before and after its measures, and their verdict rule.
struct AttackFigures {
    static QString before() { return QStringLiteral("before"); }
    static QString after() { return QStringLiteral("after"); }

    static core::Figure figure(const char *key, const MembershipAttack::Measured &measured, qint64 n, const QString &slice);
    static MembershipAttack::Measured share(qint64 k, qint64 n);
    /// Fail when the whole interval lies above the limit, pass when the whole of it does not, inconclusive between, and when the
    /// outputs of the model are doubtful. Appends the reason.
    static void decide(core::CheckOutcome &outcome, const MembershipAttack::Measured &judged, double limit, const QString &name, const AnswerView &view);
    /// Hazards with which the output of a model says nothing about what a caller learns from it.
    static bool isDoubtful(const QStringList &hazards);
};

} // namespace hallmarker::checks
