#include "threats/model/Diagram.h"

namespace hallmarker::threats {

QJsonObject Diagram::toJson() const
{
    return JsonBody(unknown).put(QStringLiteral("id"), key).put(QStringLiteral("title"), title).put(QStringLiteral("description"), description).put(QStringLiteral("methodology"), methodology).put(QStringLiteral("foreign"), foreign).body();
}

Diagram Diagram::fromJson(JsonMembers &members)
{
    Diagram diagram;
    diagram.key = members.key();
    diagram.title = members.text(QStringLiteral("title"));
    diagram.description = members.text(QStringLiteral("description"));
    diagram.methodology = members.text(QStringLiteral("methodology"));
    diagram.foreign = members.object(QStringLiteral("foreign"));
    diagram.unknown = members.rest();
    return diagram;
}

QJsonObject Note::toJson() const
{
    return JsonBody(unknown).put(QStringLiteral("id"), key).put(QStringLiteral("text"), text).put(QStringLiteral("foreign"), foreign).body();
}

Note Note::fromJson(JsonMembers &members)
{
    Note note;
    note.key = members.key();
    note.text = members.text(QStringLiteral("text"));
    note.foreign = members.object(QStringLiteral("foreign"));
    note.unknown = members.rest();
    return note;
}

QJsonObject DeliberateDrift::toJson() const
{
    return JsonBody(unknown).put(QStringLiteral("id"), key).put(QStringLiteral("fingerprint"), fingerprint).put(QStringLiteral("reason"), reason).put(QStringLiteral("by"), by).put(QStringLiteral("at"), at).body();
}

DeliberateDrift DeliberateDrift::fromJson(JsonMembers &members)
{
    DeliberateDrift drift;
    drift.key = members.key();
    drift.fingerprint = members.text(QStringLiteral("fingerprint"));
    drift.reason = members.text(QStringLiteral("reason"));
    drift.by = members.text(QStringLiteral("by"));
    drift.at = members.text(QStringLiteral("at"));
    drift.unknown = members.rest();
    return drift;
}

} // namespace hallmarker::threats
