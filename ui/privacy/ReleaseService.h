#pragma once

#include "checks/anonymisation/release/BuiltRelease.h"
#include "core/storage/Workspace.h"

#include <QMap>

#include <functional>

namespace hallmarker::ui {

/// A release that was written.
struct WrittenRelease {
    QString folder;
    QStringList remarks;   ///< what makes it doubtful, each a sentence
    QString findingId;     ///< in the workspace; empty: the source is no dataset of it
    QMap<QString, QString> files; ///< name -> digest
};

/// What the page asks of the program: writing the folder of a release with its certificates, and showing a file or folder in the
/// desktop's own program.
struct ReleaseService {
    std::function<core::Result<WrittenRelease>(core::Workspace &workspace, const anonymisation::ReleasePlan &plan, const anonymisation::ReleaseSource &source, const anonymisation::BuiltRelease &built, const QString &folder, const QStringList &certificates, core::Progress &progress)> write;
    std::function<void(const QString &path)> openPath;
};

} // namespace hallmarker::ui
