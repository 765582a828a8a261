#include "threats/model/Boundary.h"

namespace hallmarker::threats {

QStringList boundaryKinds()
{
    return {QStringLiteral("internet"), QStringLiteral("organisation"), QStringLiteral("environment"), QStringLiteral("network"), QStringLiteral("tenant"), QStringLiteral("process"), QStringLiteral("jurisdiction")};
}

QJsonObject Boundary::toJson() const
{
    return JsonBody(unknown)
        .put(QStringLiteral("id"), key)
        .put(QStringLiteral("kind"), kind)
        .put(QStringLiteral("name"), name)
        .put(QStringLiteral("description"), description)
        .put(QStringLiteral("form"), form == BoundaryForm::Curve ? QStringLiteral("curve") : QString())
        .put(QStringLiteral("owner"), owner)
        .put(QStringLiteral("parent"), parent)
        .put(QStringLiteral("contains"), contains)
        .put(QStringLiteral("crossed_by"), crossedBy)
        .put(QStringLiteral("between"), between)
        .put(QStringLiteral("attributes"), attributes.toJson())
        .put(QStringLiteral("tags"), tags)
        .put(QStringLiteral("origin"), origin)
        .put(QStringLiteral("foreign"), foreign)
        .body();
}

Boundary Boundary::fromJson(JsonMembers &members)
{
    Boundary boundary;
    boundary.key = members.key();
    boundary.kind = members.text(QStringLiteral("kind"));
    boundary.name = members.text(QStringLiteral("name"));
    boundary.description = members.text(QStringLiteral("description"));
    boundary.form = BoundaryForm(members.choice(QStringLiteral("form"), {QStringLiteral("box"), QStringLiteral("curve")}, 0));
    boundary.owner = members.text(QStringLiteral("owner"));
    boundary.parent = members.text(QStringLiteral("parent"));
    boundary.contains = members.texts(QStringLiteral("contains"));
    boundary.crossedBy = members.texts(QStringLiteral("crossed_by"));
    boundary.between = members.texts(QStringLiteral("between"));
    boundary.attributes = Attributes(members.object(QStringLiteral("attributes")));
    boundary.tags = members.texts(QStringLiteral("tags"));
    boundary.origin = members.text(QStringLiteral("origin"));
    boundary.foreign = members.object(QStringLiteral("foreign"));
    boundary.unknown = members.rest();
    return boundary;
}

} // namespace hallmarker::threats
