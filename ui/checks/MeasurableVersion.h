#pragma once

#include "core/storage/Workspace.h"

#include <QList>
#include <QStringList>

namespace hallmarker::ui {

/// A version of a dataset or a model, or one of these as a whole, with what the form of a check needs of it.
struct MeasurableVersion {
    QString id;
    QString kind;
    QString name;
    QStringList columns; ///< of a table

    /// All of a workspace, newest first.
    static core::Result<QList<MeasurableVersion>> allOf(core::Workspace &workspace);
};

} // namespace hallmarker::ui
