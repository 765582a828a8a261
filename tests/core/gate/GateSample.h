#pragma once

#include "core/clock/Clock.h"
#include "core/digest/Hasher.h"
#include "core/gate/Gate.h"

namespace hallmarker::tests {

constexpr qint64 gateNow = 1769040000000; // 2026-01-22T00:00:00Z

inline core::GateOutcome gateOutcome(const char *key, core::GateState state, core::GateSeverity severity = core::GateSeverity::High)
{
    core::GateOutcome outcome;
    outcome.key = QString::fromLatin1(key);
    outcome.requirement = outcome.key.section(QLatin1Char('@'), 0, 0);
    outcome.title = QStringLiteral("Title of <") + outcome.requirement + QStringLiteral(">");
    outcome.help = QStringLiteral("Run the check & look.");
    outcome.state = state;
    outcome.severity = severity;
    outcome.message = QStringLiteral("The figure \"k\" is 3 < 5.");
    outcome.subjectId = outcome.key.section(QLatin1Char('@'), 1, 1);
    outcome.subjectName = QStringLiteral("credit ") + outcome.subjectId;
    outcome.subjectDigest = core::Hasher::of(outcome.subjectId.toUtf8());
    outcome.findingId = QStringLiteral("finding_1");
    outcome.where = {.file = QStringLiteral("gate/p.yaml"), .line = 12, .column = 5};
    return outcome;
}

inline core::GateWaiver gateWaiver(const char *id, const char *finding, const char *expires)
{
    core::GateWaiver waiver;
    waiver.id = QString::fromLatin1(id);
    waiver.finding = QString::fromLatin1(finding);
    waiver.reason = QStringLiteral("GPU queue is full");
    waiver.owner = QStringLiteral("ml@example.org");
    waiver.approvedBy = QStringLiteral("ciso@example.org");
    waiver.approvedMs = core::instantFromText(QStringLiteral("2026-01-10T00:00:00.000Z"));
    waiver.expiresMs = core::instantFromText(QString::fromLatin1(expires) + QStringLiteral("T00:00:00.000Z"));
    return waiver;
}

} // namespace hallmarker::tests
