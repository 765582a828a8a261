#include "core/gate/GateUnseen.h"

#include "core/storage/RestingRecords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hallmarker::core {

namespace {

void mark(const GatePolicy &policy, const UnseenEvidence &evidence, GateOutcome &outcome)
{
    outcome.unseen += evidence.recordId;
    outcome.message += QLatin1Char(' ') + QCoreApplication::translate("Gate", "That is as of %1, because the table %2 was not looked at.").arg(evidence.lastSeenDay(), evidence.table);
    if (policy.failOnUnseen && outcome.state == GateState::Pass) {
        outcome.state = GateState::Incomplete;
        outcome.goodUntilMs = 0;
        outcome.help = evidence.sentence() + QLatin1Char(' ') + QCoreApplication::translate("Gate", "Let its database answer, or accept what was last seen: --accept-unseen, or \"fail_on_unseen: false\" in the policy.");
    }
}

} // namespace

QString gateUnseenWeightName(GateUnseen::Weight weight)
{
    return weight == GateUnseen::Weight::Note ? QStringLiteral("note") : weight == GateUnseen::Weight::Accepted ? QStringLiteral("accepted") : QStringLiteral("doubt");
}

QString GateUnseen::text() const
{
    switch (weight) {
    case Weight::Note: return evidence.sentence() + QLatin1Char(' ') + QCoreApplication::translate("Gate", "No result of this gate rests on it.");
    case Weight::Accepted: return evidence.sentence() + QLatin1Char(' ') + QCoreApplication::translate("Gate", "This gate accepts that.");
    case Weight::Doubt: break;
    }
    return evidence.sentence();
}

QJsonObject GateUnseen::toJson() const
{
    QJsonObject json = evidence.toJson();
    json.insert(QStringLiteral("weight"), gateUnseenWeightName(weight));
    json.insert(QStringLiteral("keys"), QJsonArray::fromStringList(keys));
    return json;
}

Result<void> markUnseen(Workspace &workspace, const GatePolicy &policy, const QList<UnseenEvidence> &unseen, QList<GateOutcome> &outcomes)
{
    for (const UnseenEvidence &evidence : unseen) {
        HALLMARKER_ASSIGN(const QSet<QString> resting, recordsResting(workspace, {evidence.recordId}));
        for (GateOutcome &outcome : outcomes) // a result without a finding or a record of its own is about what records say, not about their content
            if (resting.contains(outcome.findingId) || resting.contains(outcome.recordId))
                mark(policy, evidence, outcome);
    }
    return {};
}

} // namespace hallmarker::core
