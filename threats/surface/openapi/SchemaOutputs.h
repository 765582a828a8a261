#pragma once

#include "threats/surface/ApiSurface.h"
#include "threats/surface/openapi/SchemaView.h"

namespace hallmarker::threats {

/// Finds what answers give away: probabilities, logits, embeddings, gradients, stack traces, by the names that fields commonly
/// have and by their types. A list or map of scores is "probabilities", one number is "score".
class SchemaOutputs {
public:
    explicit SchemaOutputs(const OpenApiReferences &references) : m_references(references) {}

    void look(const ApiNode &schema, const QString &status, ApiOperation &operation);

private:
    void look(const ApiNode &schema, const QString &name, const QString &where, const QStringList &way);
    /// Whether the field was one that gives something away, with everything below it.
    bool isDisclosed(const SchemaView &view, const QString &name, const QString &where);

    const OpenApiReferences &m_references;
    ApiOperation *m_operation = nullptr;
    QString m_status;
    int m_visits = 0;
};

} // namespace hallmarker::threats
