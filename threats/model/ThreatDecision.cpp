#include "threats/model/ThreatDecision.h"

#include "threats/model/ThreatTexts.h"

namespace hallmarker::threats {

namespace {

std::optional<double> levelOf(int level)
{
    return level > 0 ? std::optional(double(level)) : std::nullopt;
}

int takeLevel(JsonMembers &members, const QString &name)
{
    const qint64 level = members.integer(name);
    if (level < 0 || level > 3)
        members.fail(members.pointer(name), ThreatTexts::tr("\"%1\" is a number from 1 to 3.").arg(name));
    return int(qBound(qint64(0), level, qint64(3)));
}

} // namespace

QStringList threatStatusNames()
{
    return {QStringLiteral("open"),     QStringLiteral("needs-answer"), QStringLiteral("mitigated-by-evidence"), QStringLiteral("mitigated-by-statement"),
            QStringLiteral("accepted"), QStringLiteral("transferred"),  QStringLiteral("avoided"),               QStringLiteral("not-applicable")};
}

QJsonObject ThreatDecision::toJson() const
{
    return JsonBody(unknown)
        .put(QStringLiteral("id"), key)
        .put(QStringLiteral("threat"), threat)
        .put(QStringLiteral("on"), on)
        .put(QStringLiteral("flow"), flow)
        .put(QStringLiteral("title"), title)
        .put(QStringLiteral("description"), description)
        .put(QStringLiteral("category"), category)
        .put(QStringLiteral("methodology"), methodology)
        .put(QStringLiteral("mitigation"), mitigation)
        .put(QStringLiteral("status"), threatStatusNames().at(int(status)))
        .put(QStringLiteral("severity"), severity)
        .put(QStringLiteral("likelihood"), levelOf(likelihood))
        .put(QStringLiteral("impact"), levelOf(impact))
        .put(QStringLiteral("likelihood_reason"), likelihoodReason)
        .put(QStringLiteral("impact_reason"), impactReason)
        .put(QStringLiteral("score"), score)
        .put(QStringLiteral("decision"), decision)
        .put(QStringLiteral("reason"), reason)
        .put(QStringLiteral("dissent"), dissent)
        .put(QStringLiteral("by"), by)
        .put(QStringLiteral("at"), at)
        .put(QStringLiteral("until"), until)
        .put(QStringLiteral("owner"), owner)
        .put(QStringLiteral("identifiers"), identifiers)
        .put(QStringLiteral("controls"), controls)
        .put(QStringLiteral("foreign"), foreign)
        .body();
}

ThreatDecision ThreatDecision::fromJson(JsonMembers &members)
{
    ThreatDecision decision;
    decision.key = members.key();
    decision.threat = members.text(QStringLiteral("threat"));
    decision.on = members.text(QStringLiteral("on"));
    decision.flow = members.text(QStringLiteral("flow"));
    decision.title = members.text(QStringLiteral("title"));
    decision.description = members.text(QStringLiteral("description"));
    decision.category = members.text(QStringLiteral("category"));
    decision.methodology = members.text(QStringLiteral("methodology"));
    decision.mitigation = members.text(QStringLiteral("mitigation"));
    decision.status = ThreatStatus(members.choice(QStringLiteral("status"), threatStatusNames(), 0));
    // Evidence says so, or it is not so: a file that claims it would pass the gate with a word.
    if (decision.status == ThreatStatus::MitigatedByEvidence || decision.status == ThreatStatus::NeedsAnswer)
        members.fail(members.pointer(QStringLiteral("status")), ThreatTexts::tr("The status \"%1\" is computed and cannot be written down. Link the evidence to the control instead.").arg(threatStatusNames().at(int(decision.status))));
    decision.severity = members.text(QStringLiteral("severity"));
    decision.likelihood = takeLevel(members, QStringLiteral("likelihood"));
    decision.impact = takeLevel(members, QStringLiteral("impact"));
    decision.likelihoodReason = members.text(QStringLiteral("likelihood_reason"));
    decision.impactReason = members.text(QStringLiteral("impact_reason"));
    decision.score = members.text(QStringLiteral("score"));
    decision.decision = members.text(QStringLiteral("decision"));
    decision.reason = members.text(QStringLiteral("reason"));
    decision.dissent = members.text(QStringLiteral("dissent"));
    decision.by = members.text(QStringLiteral("by"));
    decision.at = members.text(QStringLiteral("at"));
    decision.until = members.text(QStringLiteral("until"));
    decision.owner = members.text(QStringLiteral("owner"));
    decision.identifiers = members.texts(QStringLiteral("identifiers"));
    decision.controls = members.texts(QStringLiteral("controls"));
    decision.foreign = members.object(QStringLiteral("foreign"));
    decision.unknown = members.rest();
    return decision;
}

} // namespace hallmarker::threats
