#pragma once

#include "threats/surface/openapi/OpenApiReferences.h"

#include <QMap>

#include <optional>

namespace hallmarker::threats {

/// A schema with its references and its allOf put together, so that a bound counts wherever it is written.
class SchemaView {
public:
    SchemaView(const OpenApiReferences &references, const ApiNode &node);

    const QString &pointer() const { return m_pointer; }
    bool isThere() const { return !m_parts.isEmpty(); }
    /// "string", "array" ...; a type that 3.1 lists with null is the other one. Empty: not stated.
    QString type() const;
    bool has(const char *key) const;
    QJsonValue value(const char *key) const;
    /// Fixed values: as many as they are; -1 when it has none.
    int fixedValues() const;
    bool isBinary() const;
    bool hasNumberBounds() const;
    bool isClosed() const;              ///< no properties beyond those named, or a bounded number of them
    std::optional<ApiNode> additional() const; ///< schema of properties that are not named
    QMap<QString, ApiNode> properties() const;
    std::optional<ApiNode> items() const;
    QList<ApiNode> fixedItems() const;  ///< 3.1: prefixItems
    /// anyOf and oneOf.
    QList<ApiNode> alternatives() const;
    /// 2 for a multipleOf of 0.01; -1 when there is none.
    int decimals() const;

private:
    void add(const OpenApiReferences &references, const ApiNode &node, QStringList way);

    QString m_pointer;
    QList<ApiNode> m_parts;
};

} // namespace hallmarker::threats
