#pragma once

#include "core/finding/Finding.h"
#include "core/storage/Workspace.h"
#include "threats/surface/ApiMeasure.h"

namespace hallmarker::ui {

/// A description of an interface with the bytes that it was read from.
struct ReadSurface {
    QString name;              ///< of the file, or of the record
    QByteArray bytes;
    threats::ApiSurface surface;
    QString endpoint;          ///< key of the element that answers
    QStringList measures;      ///< chosen when it was last kept
    QString record;            ///< id; empty: not kept yet
};

/// Reads descriptions of interfaces from files and from the workspace.
struct SurfaceDesk {
    static core::Result<ReadSurface> fromFile(const QString &path);
    /// Those that were kept for a threat model, by name.
    static core::Result<QList<ReadSurface>> kept(core::Workspace &workspace, const QString &model);
    /// Keeps the description, and the figures as a finding. `model` is the record id of the threat model.
    static core::Result<core::Finding> keep(core::Workspace &workspace, const ReadSurface &read, const QList<threats::ApiMeasure> &measures, const QString &model);
};

} // namespace hallmarker::ui
