#include "inventory/consent/FieldCatalogue.h"

#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

namespace {

struct FieldCatalogueTexts {
    Q_DECLARE_TR_FUNCTIONS(FieldCatalogueTexts)
};

} // namespace

QJsonObject FieldCatalogue::toJson() const
{
    QJsonObject fields;
    for (auto field = categories.cbegin(); field != categories.cend(); ++field)
        fields.insert(field.key(), field.value());
    return BodyWriter(head.unknown).object(QStringLiteral("fields"), fields).body();
}

core::Result<FieldCatalogue> FieldCatalogue::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("field catalogue"));
    FieldCatalogue catalogue;
    const QJsonObject fields = reader.object(QStringLiteral("fields"));
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!field.value().isString() || field.value().toString().isEmpty())
            reader.refuse(QStringLiteral("fields"), FieldCatalogueTexts::tr("The category of \"%1\" has to be a text; \"none\" for a field that is not personal.").arg(field.key()));
        catalogue.categories.insert(field.key(), field.value().toString());
    }
    catalogue.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return catalogue;
}

} // namespace hallmarker::inventory
