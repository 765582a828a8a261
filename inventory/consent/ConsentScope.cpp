#include "inventory/consent/ConsentScope.h"

#include "inventory/record/BodyReader.h"
#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

QJsonObject ConsentScope::toJson() const
{
    return BodyWriter()
        .texts(QStringLiteral("purposes"), purposes)
        .texts(QStringLiteral("categories"), categories)
        .texts(QStringLiteral("recipients"), recipients)
        .texts(QStringLiteral("places"), places)
        .text(QStringLiteral("retention"), retention.isZero() ? QString() : retention.text())
        .body();
}

core::Result<ConsentScope> ConsentScope::fromJson(const QJsonObject &json)
{
    BodyReader reader(json, QStringLiteral("consent scope"));
    ConsentScope scope;
    scope.purposes = reader.texts(QStringLiteral("purposes"));
    scope.categories = reader.texts(QStringLiteral("categories"));
    scope.recipients = reader.texts(QStringLiteral("recipients"));
    scope.places = reader.texts(QStringLiteral("places"));
    const QString retention = reader.text(QStringLiteral("retention"));
    HALLMARKER_TRY(reader.finish());
    if (!retention.isEmpty()) {
        HALLMARKER_ASSIGN(scope.retention, CalendarDuration::parse(retention));
    }
    return scope;
}

} // namespace hallmarker::inventory
