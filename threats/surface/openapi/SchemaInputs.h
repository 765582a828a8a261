#pragma once

#include "threats/surface/ApiSurface.h"
#include "threats/surface/openapi/SchemaView.h"

namespace hallmarker::threats {

/// Finds what in a schema of an input has no end. A pattern is no bound: whether it has an end cannot be told in general.
class SchemaInputs {
public:
    explicit SchemaInputs(const OpenApiReferences &references) : m_references(references) {}

    /// `where` names the input for people: "query limit", "body application/json".
    void look(const ApiNode &schema, const QString &where, ApiOperation &operation);

private:
    void look(const ApiNode &schema, const QString &where, const QStringList &way, bool isBoundedAbove);
    void add(Unbounded kind, const QString &where, const SchemaView &view);

    const OpenApiReferences &m_references;
    ApiOperation *m_operation = nullptr;
    int m_visits = 0;
};

} // namespace hallmarker::threats
