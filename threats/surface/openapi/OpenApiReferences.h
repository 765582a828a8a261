#pragma once

#include "threats/exchange/SourceValue.h"

#include <QJsonObject>

namespace hallmarker::threats {

/// A value of an OpenAPI description and where it stands.
struct ApiNode {
    QJsonValue value;
    QString pointer;

    QJsonObject object() const { return value.toObject(); }
    ApiNode at(const QString &key) const { return {value.toObject().value(key), core::jsonPointer(pointer, key)}; }
    bool isThere() const { return !value.isUndefined() && !value.isNull(); }
};

/// Follows "$ref" within one description. A reference that goes in a circle, out of the file or nowhere ends as an undefined value
/// and a note: nothing is fetched.
class OpenApiReferences {
public:
    explicit OpenApiReferences(const SourceValue &source) : m_source(source) {}

    ApiNode root() const { return {m_source.root(), {}}; }
    /// What the node is after its references.
    ApiNode resolved(ApiNode node) const;
    const QStringList &notes() const { return m_notes; }
    void note(const QString &text) const;
    const SourceValue &source() const { return m_source; }

private:
    const SourceValue &m_source;
    mutable QStringList m_notes;
};

} // namespace hallmarker::threats
