#pragma once

#include "core/storage/Workspace.h"
#include "core/finding/Finding.h"
#include "threats/surface/ApiMeasure.h"

namespace hallmarker::threats {

/// Where a measured surface belongs.
struct SurfaceSubject {
    QString name;            ///< of the description in the workspace; empty: the interface's title
    core::Record model;      ///< model, model version or threat model that answers behind it; may be empty
    QString endpoint;        ///< id of the element in the threat model; may be empty
};

/// Keeps the description as a record (kind "api-description", its basis the digest of the file) and the measured surface as a
/// finding that rests on it and on the model: a changed description or model makes the finding stale.
class SurfaceFinding {
public:
    static inline const QString recordKind = QStringLiteral("api-description");
    static inline const QString checkId = QStringLiteral("surface.openapi");

    explicit SurfaceFinding(core::Workspace &workspace) : m_workspace(workspace) {}

    core::Result<core::Finding> store(const MeasuredSurface &measured, const QByteArray &description, const SurfaceSubject &subject);

private:
    core::Workspace &m_workspace;
};

} // namespace hallmarker::threats
