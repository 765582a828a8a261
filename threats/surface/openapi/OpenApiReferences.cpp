#include "threats/surface/openapi/OpenApiReferences.h"

#include "core/yaml/YamlFields.h"
#include "threats/surface/SurfaceTexts.h"

#include <QUrl>

namespace hallmarker::threats {

ApiNode OpenApiReferences::resolved(ApiNode node) const
{
    QStringList way;
    while (node.value.isObject()) {
        const QJsonValue reference = node.object().value(QStringLiteral("$ref"));
        if (!reference.isString())
            return node;
        const QString target = reference.toString();
        if (!target.startsWith(QLatin1Char('#'))) {
            note(SurfaceTexts::tr("%1 refers to %2, outside of this file. It is not followed and counts as not stated.").arg(node.pointer, target));
            return {QJsonValue(QJsonValue::Undefined), node.pointer};
        }
        const QString pointer = QUrl::fromPercentEncoding(target.mid(1).toUtf8());
        if (way.contains(pointer)) {
            note(SurfaceTexts::tr("%1 refers to itself in a circle. It counts as not stated.").arg(node.pointer));
            return {QJsonValue(QJsonValue::Undefined), node.pointer};
        }
        way.append(pointer);
        const QJsonValue found = pointer.isEmpty() || pointer.startsWith(QLatin1Char('/')) ? core::valueAt(m_source.root(), pointer) : QJsonValue(QJsonValue::Undefined);
        if (found.isUndefined()) {
            note(SurfaceTexts::tr("%1 refers to %2, which is not there. It counts as not stated.").arg(node.pointer, target));
            return {QJsonValue(QJsonValue::Undefined), node.pointer};
        }
        node = {found, pointer};
    }
    return node;
}

void OpenApiReferences::note(const QString &text) const
{
    if (!m_notes.contains(text))
        m_notes.append(text);
}

} // namespace hallmarker::threats
