#include "threats/model/Flow.h"

namespace hallmarker::threats {

QJsonObject Flow::toJson() const
{
    return JsonBody(unknown)
        .put(QStringLiteral("id"), key)
        .put(QStringLiteral("name"), name)
        .put(QStringLiteral("description"), description)
        .put(QStringLiteral("from"), from)
        .put(QStringLiteral("to"), to)
        .put(QStringLiteral("bidirectional"), isBidirectional)
        .put(QStringLiteral("protocol"), protocol)
        .put(QStringLiteral("carries"), carries)
        .put(QStringLiteral("sent"), sent)
        .put(QStringLiteral("received"), received)
        .put(QStringLiteral("attributes"), attributes.toJson())
        .put(QStringLiteral("out_of_scope"), isOutOfScope)
        .put(QStringLiteral("out_of_scope_reason"), outOfScopeReason)
        .put(QStringLiteral("tags"), tags)
        .putAll(QStringLiteral("controls"), controls)
        .put(QStringLiteral("records"), records)
        .put(QStringLiteral("origin"), origin)
        .put(QStringLiteral("foreign"), foreign)
        .body();
}

Flow Flow::fromJson(JsonMembers &members)
{
    Flow flow;
    flow.key = members.key();
    flow.name = members.text(QStringLiteral("name"));
    flow.description = members.text(QStringLiteral("description"));
    flow.from = members.text(QStringLiteral("from"));
    flow.to = members.text(QStringLiteral("to"));
    flow.isBidirectional = members.flag(QStringLiteral("bidirectional"));
    flow.protocol = members.text(QStringLiteral("protocol"));
    flow.carries = members.optionalTexts(QStringLiteral("carries"));
    flow.sent = members.texts(QStringLiteral("sent"));
    flow.received = members.texts(QStringLiteral("received"));
    flow.attributes = Attributes(members.object(QStringLiteral("attributes")));
    flow.isOutOfScope = members.flag(QStringLiteral("out_of_scope"));
    flow.outOfScopeReason = members.text(QStringLiteral("out_of_scope_reason"));
    flow.tags = members.texts(QStringLiteral("tags"));
    flow.controls = members.list<ControlClaim>(QStringLiteral("controls"), ControlClaim::fromJson);
    flow.records = members.texts(QStringLiteral("records"));
    flow.origin = members.text(QStringLiteral("origin"));
    flow.foreign = members.object(QStringLiteral("foreign"));
    flow.unknown = members.rest();
    return flow;
}

} // namespace hallmarker::threats
