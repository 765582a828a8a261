#include "threats/workshop/ModelElements.h"

#include "threats/workshop/WorkshopTexts.h"

namespace hallmarker::threats {

core::Result<QList<WorkshopElement>> modelElements(const core::Record &model)
{
    if (model.kind != QLatin1String("threat-model"))
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("\"%1\" is no threat model.").arg(model.name), {}, {.file = model.id});
    QList<WorkshopElement> elements;
    for (const QJsonValue &value : model.body.value(QStringLiteral("elements")).toArray()) {
        const BodyFields element(value.toObject());
        elements.append({element.text("id"), element.text("name").isEmpty() ? element.text("id") : element.text("name"), element.text("kind")});
    }
    return elements;
}

} // namespace hallmarker::threats
