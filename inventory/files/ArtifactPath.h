#pragma once

#include <QString>

namespace hallmarker::inventory {

/// How paths of files stand in records: below the folder of a workspace file they are relative to it, so that folder
/// and workspace can move together; everything else is absolute.
class ArtifactPath {
public:
    explicit ArtifactPath(const QString &workspaceLocation);

    QString toStored(const QString &path) const;
    QString toLocal(const QString &stored) const;

private:
    QString m_folder; ///< empty: the workspace is not a file
};

} // namespace hallmarker::inventory
