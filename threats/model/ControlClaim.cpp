#include "threats/model/ControlClaim.h"

namespace hallmarker::threats {

QJsonObject EvidenceLink::toJson() const
{
    return JsonBody(unknown)
        .put(QStringLiteral("evidence"), evidence)
        .put(QStringLiteral("check"), check)
        .put(QStringLiteral("subject"), subject)
        .put(QStringLiteral("finding"), finding)
        .put(QStringLiteral("max_age_days"), maxAgeDays > 0 ? std::optional(double(maxAgeDays)) : std::nullopt)
        .put(QStringLiteral("note"), note)
        .body();
}

EvidenceLink EvidenceLink::fromJson(JsonMembers &members)
{
    EvidenceLink link;
    link.evidence = members.text(QStringLiteral("evidence"));
    link.check = members.text(QStringLiteral("check"));
    link.subject = members.text(QStringLiteral("subject"));
    link.finding = members.text(QStringLiteral("finding"));
    link.maxAgeDays = members.integer(QStringLiteral("max_age_days"));
    link.note = members.text(QStringLiteral("note"));
    link.unknown = members.rest();
    return link;
}

QJsonObject ControlClaim::toJson() const
{
    return JsonBody(unknown)
        .put(QStringLiteral("control"), control)
        .put(QStringLiteral("state"), state)
        .put(QStringLiteral("statement"), statement)
        .put(QStringLiteral("by"), by)
        .put(QStringLiteral("at"), at)
        .putAll(QStringLiteral("evidence"), evidence)
        .put(QStringLiteral("foreign"), foreign)
        .body();
}

ControlClaim ControlClaim::fromJson(JsonMembers &members)
{
    ControlClaim claim;
    claim.control = members.text(QStringLiteral("control"));
    claim.state = members.text(QStringLiteral("state"));
    claim.statement = members.text(QStringLiteral("statement"));
    claim.by = members.text(QStringLiteral("by"));
    claim.at = members.text(QStringLiteral("at"));
    claim.evidence = members.list<EvidenceLink>(QStringLiteral("evidence"), EvidenceLink::fromJson);
    claim.foreign = members.object(QStringLiteral("foreign"));
    claim.unknown = members.rest();
    return claim;
}

QJsonObject ModelControl::toJson() const
{
    return JsonBody(unknown)
        .put(QStringLiteral("id"), key)
        .put(QStringLiteral("name"), name)
        .put(QStringLiteral("description"), description)
        .put(QStringLiteral("state"), state)
        .put(QStringLiteral("risk_reduction"), riskReduction)
        .put(QStringLiteral("threats"), threats)
        .put(QStringLiteral("tags"), tags)
        .put(QStringLiteral("foreign"), foreign)
        .body();
}

ModelControl ModelControl::fromJson(JsonMembers &members)
{
    ModelControl control;
    control.key = members.key();
    control.name = members.text(QStringLiteral("name"));
    control.description = members.text(QStringLiteral("description"));
    control.state = members.text(QStringLiteral("state"));
    control.riskReduction = members.number(QStringLiteral("risk_reduction"));
    control.threats = members.texts(QStringLiteral("threats"));
    control.tags = members.texts(QStringLiteral("tags"));
    control.foreign = members.object(QStringLiteral("foreign"));
    control.unknown = members.rest();
    return control;
}

} // namespace hallmarker::threats
