#include "threats/model/Element.h"

namespace hallmarker::threats {

void Element::setKind(const QString &word)
{
    kind = word;
    if (const ElementKind *known = elementKind(word))
        shape = known->shape;
}

QJsonObject Element::toJson() const
{
    const ElementKind *known = elementKind(kind);
    return JsonBody(unknown)
        .put(QStringLiteral("id"), key)
        .put(QStringLiteral("kind"), kind)
        .put(QStringLiteral("shape"), known && known->shape == shape ? QString() : dfdShapeNames().at(int(shape)))
        .put(QStringLiteral("name"), name)
        .put(QStringLiteral("description"), description)
        .put(QStringLiteral("owner"), owner)
        .put(QStringLiteral("out_of_scope"), isOutOfScope)
        .put(QStringLiteral("out_of_scope_reason"), outOfScopeReason)
        .put(QStringLiteral("attributes"), attributes.toJson())
        .put(QStringLiteral("tags"), tags)
        .put(QStringLiteral("parent"), parent)
        .put(QStringLiteral("processes"), processes)
        .put(QStringLiteral("stores"), stores)
        .putAll(QStringLiteral("controls"), controls)
        .put(QStringLiteral("records"), records)
        .put(QStringLiteral("origin"), origin)
        .put(QStringLiteral("foreign"), foreign)
        .body();
}

Element Element::fromJson(JsonMembers &members)
{
    Element element;
    element.key = members.key();
    element.setKind(members.text(QStringLiteral("kind")));
    element.shape = DfdShape(members.choice(QStringLiteral("shape"), dfdShapeNames(), int(element.shape)));
    element.name = members.text(QStringLiteral("name"));
    element.description = members.text(QStringLiteral("description"));
    element.owner = members.text(QStringLiteral("owner"));
    element.isOutOfScope = members.flag(QStringLiteral("out_of_scope"));
    element.outOfScopeReason = members.text(QStringLiteral("out_of_scope_reason"));
    element.attributes = Attributes(members.object(QStringLiteral("attributes")));
    element.tags = members.texts(QStringLiteral("tags"));
    element.parent = members.text(QStringLiteral("parent"));
    element.processes = members.texts(QStringLiteral("processes"));
    element.stores = members.texts(QStringLiteral("stores"));
    element.controls = members.list<ControlClaim>(QStringLiteral("controls"), ControlClaim::fromJson);
    element.records = members.texts(QStringLiteral("records"));
    element.origin = members.text(QStringLiteral("origin"));
    element.foreign = members.object(QStringLiteral("foreign"));
    element.unknown = members.rest();
    return element;
}

} // namespace hallmarker::threats
