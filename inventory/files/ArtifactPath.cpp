#include "inventory/files/ArtifactPath.h"

#include <QDir>
#include <QFileInfo>

namespace hallmarker::inventory {

ArtifactPath::ArtifactPath(const QString &workspaceLocation)
{
    if (!workspaceLocation.isEmpty() && !workspaceLocation.contains(QLatin1String("://")) && !workspaceLocation.startsWith(QLatin1Char(':')))
        m_folder = QFileInfo(workspaceLocation).absolutePath();
}

QString ArtifactPath::toStored(const QString &path) const
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (m_folder.isEmpty())
        return absolute;
    const QString relative = QDir(m_folder).relativeFilePath(absolute);
    return relative.startsWith(QLatin1String("../")) || QDir::isAbsolutePath(relative) ? absolute : relative;
}

QString ArtifactPath::toLocal(const QString &stored) const
{
    return m_folder.isEmpty() || QDir::isAbsolutePath(stored) ? QDir::cleanPath(stored) : QDir::cleanPath(QDir(m_folder).filePath(stored));
}

} // namespace hallmarker::inventory
