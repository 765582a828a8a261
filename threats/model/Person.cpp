#include "threats/model/Person.h"

namespace hallmarker::threats {

QJsonObject Person::toJson() const
{
    return JsonBody(unknown)
        .put(QStringLiteral("id"), key)
        .put(QStringLiteral("name"), name)
        .put(QStringLiteral("role"), role)
        .put(QStringLiteral("description"), description)
        .put(QStringLiteral("external"), isExternal)
        .put(QStringLiteral("party"), party)
        .put(QStringLiteral("attributes"), attributes.toJson())
        .put(QStringLiteral("tags"), tags)
        .put(QStringLiteral("foreign"), foreign)
        .body();
}

Person Person::fromJson(JsonMembers &members)
{
    Person person;
    person.key = members.key();
    person.name = members.text(QStringLiteral("name"));
    person.role = members.text(QStringLiteral("role"));
    person.description = members.text(QStringLiteral("description"));
    person.isExternal = members.truth(QStringLiteral("external"));
    person.party = members.text(QStringLiteral("party"));
    person.attributes = Attributes(members.object(QStringLiteral("attributes")));
    person.tags = members.texts(QStringLiteral("tags"));
    person.foreign = members.object(QStringLiteral("foreign"));
    person.unknown = members.rest();
    return person;
}

QJsonObject Grant::toJson() const
{
    return JsonBody(unknown)
        .put(QStringLiteral("id"), key)
        .put(QStringLiteral("person"), person)
        .put(QStringLiteral("on"), on)
        .put(QStringLiteral("right"), right)
        .put(QStringLiteral("role"), role)
        .put(QStringLiteral("from"), from)
        .put(QStringLiteral("until"), until)
        .put(QStringLiteral("sprint"), sprint)
        .put(QStringLiteral("revoked_on"), revokedOn)
        .put(QStringLiteral("reason"), reason)
        .put(QStringLiteral("foreign"), foreign)
        .body();
}

Grant Grant::fromJson(JsonMembers &members)
{
    Grant grant;
    grant.key = members.key();
    grant.person = members.text(QStringLiteral("person"));
    grant.on = members.text(QStringLiteral("on"));
    grant.right = members.text(QStringLiteral("right"));
    grant.role = members.text(QStringLiteral("role"));
    grant.from = members.text(QStringLiteral("from"));
    grant.until = members.text(QStringLiteral("until"));
    grant.sprint = members.text(QStringLiteral("sprint"));
    grant.revokedOn = members.text(QStringLiteral("revoked_on"));
    grant.reason = members.text(QStringLiteral("reason"));
    grant.foreign = members.object(QStringLiteral("foreign"));
    grant.unknown = members.rest();
    return grant;
}

QJsonObject Sprint::toJson() const
{
    return JsonBody(unknown).put(QStringLiteral("id"), key).put(QStringLiteral("name"), name).put(QStringLiteral("from"), from).put(QStringLiteral("until"), until).body();
}

Sprint Sprint::fromJson(JsonMembers &members)
{
    Sprint sprint;
    sprint.key = members.key();
    sprint.name = members.text(QStringLiteral("name"));
    sprint.from = members.text(QStringLiteral("from"));
    sprint.until = members.text(QStringLiteral("until"));
    sprint.unknown = members.rest();
    return sprint;
}

} // namespace hallmarker::threats
