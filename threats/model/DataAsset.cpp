#include "threats/model/DataAsset.h"

namespace hallmarker::threats {

QJsonObject DataAsset::toJson() const
{
    return JsonBody(unknown)
        .put(QStringLiteral("id"), key)
        .put(QStringLiteral("name"), name)
        .put(QStringLiteral("description"), description)
        .put(QStringLiteral("owner"), owner)
        .put(QStringLiteral("data_class"), dataClass)
        .put(QStringLiteral("confidentiality"), confidentiality)
        .put(QStringLiteral("integrity"), integrity)
        .put(QStringLiteral("availability"), availability)
        .put(QStringLiteral("rating_reason"), ratingReason)
        .put(QStringLiteral("categories"), categories)
        .put(QStringLiteral("personal_data"), isPersonal)
        .put(QStringLiteral("special_category"), isSpecial)
        .put(QStringLiteral("quantity"), quantity)
        .put(QStringLiteral("source"), source)
        .put(QStringLiteral("attributes"), attributes.toJson())
        .put(QStringLiteral("tags"), tags)
        .put(QStringLiteral("records"), records)
        .put(QStringLiteral("foreign"), foreign)
        .body();
}

DataAsset DataAsset::fromJson(JsonMembers &members)
{
    DataAsset asset;
    asset.key = members.key();
    asset.name = members.text(QStringLiteral("name"));
    asset.description = members.text(QStringLiteral("description"));
    asset.owner = members.text(QStringLiteral("owner"));
    asset.dataClass = members.text(QStringLiteral("data_class"));
    asset.confidentiality = members.text(QStringLiteral("confidentiality"));
    asset.integrity = members.text(QStringLiteral("integrity"));
    asset.availability = members.text(QStringLiteral("availability"));
    asset.ratingReason = members.text(QStringLiteral("rating_reason"));
    asset.categories = members.texts(QStringLiteral("categories"));
    asset.isPersonal = members.truth(QStringLiteral("personal_data"));
    asset.isSpecial = members.truth(QStringLiteral("special_category"));
    asset.quantity = members.text(QStringLiteral("quantity"));
    asset.source = members.text(QStringLiteral("source"));
    asset.attributes = Attributes(members.object(QStringLiteral("attributes")));
    asset.tags = members.texts(QStringLiteral("tags"));
    asset.records = members.texts(QStringLiteral("records"));
    asset.foreign = members.object(QStringLiteral("foreign"));
    asset.unknown = members.rest();
    return asset;
}

} // namespace hallmarker::threats
