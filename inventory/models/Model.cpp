#include "inventory/models/Model.h"

#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

QJsonObject Model::toJson() const
{
    return BodyWriter(head.unknown)
        .text(QStringLiteral("description"), description)
        .text(QStringLiteral("owner"), owner.text())
        .text(QStringLiteral("provider"), provider.text())
        .text(QStringLiteral("task"), task)
        .body();
}

core::Result<Model> Model::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("model"));
    Model model;
    model.description = reader.text(QStringLiteral("description"));
    model.owner = reader.id<core::PartyId>(QStringLiteral("owner"));
    model.provider = reader.id<core::PartyId>(QStringLiteral("provider"));
    model.task = reader.text(QStringLiteral("task"));
    model.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return model;
}

} // namespace hallmarker::inventory
