#include "inventory/connectors/ReviewItem.h"

#include "core/json/CanonicalJson.h"
#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

QStringList reviewStateNames()
{
    return {QStringLiteral("pending"), QStringLiteral("accepted"), QStringLiteral("rejected")};
}

core::Digest ReviewItem::saying() const
{
    QJsonArray said;
    for (const Field &field : fields)
        said.append(QJsonArray{field.name, field.theirs});
    return core::CanonicalJson::digestOf(said);
}

QJsonObject ReviewItem::toJson() const
{
    QJsonArray list;
    for (const Field &field : fields)
        list.append(QJsonObject{{QStringLiteral("name"), field.name}, {QStringLiteral("theirs"), field.theirs}, {QStringLiteral("ours"), field.ours}});
    BodyWriter writer(head.unknown);
    writer.text(QStringLiteral("connection"), connection.text()).text(QStringLiteral("entity"), entity).object(QStringLiteral("node"), node).array(QStringLiteral("fields"), list).text(QStringLiteral("source"), source)
        .text(QStringLiteral("sourceDigest"), sourceDigest).integer(QStringLiteral("pulledMs"), pulledMs).text(QStringLiteral("state"), reviewStateNames().at(int(state))).text(QStringLiteral("decidedBy"), decidedBy).integer(QStringLiteral("decidedMs"), decidedMs);
    return writer.body();
}

core::Result<ReviewItem> ReviewItem::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("review item"));
    ReviewItem item;
    item.connection = reader.id<ConnectionId>(QStringLiteral("connection"));
    item.entity = reader.text(QStringLiteral("entity"));
    item.node = reader.object(QStringLiteral("node"));
    for (const QJsonValue &one : reader.array(QStringLiteral("fields")))
        item.fields.append({one.toObject().value(QLatin1String("name")).toString(), one.toObject().value(QLatin1String("theirs")), one.toObject().value(QLatin1String("ours"))});
    item.source = reader.text(QStringLiteral("source"));
    item.sourceDigest = reader.text(QStringLiteral("sourceDigest"));
    item.pulledMs = reader.integer(QStringLiteral("pulledMs"));
    item.state = ReviewState(reader.choice(QStringLiteral("state"), reviewStateNames(), 0));
    item.decidedBy = reader.text(QStringLiteral("decidedBy"));
    item.decidedMs = reader.integer(QStringLiteral("decidedMs"));
    item.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return item;
}

} // namespace hallmarker::inventory
