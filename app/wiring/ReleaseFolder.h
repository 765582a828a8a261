#pragma once

#include "core/digest/Digest.h"
#include "core/result/Result.h"

#include <QMap>
#include <QTemporaryDir>

#include <memory>

namespace hallmarker::wiring {

/// A folder that appears whole or not at all: its files are made beside the target, which must not exist yet, and it is
/// renamed at the end. What a run that was killed left beside the target is removed by the next one.
class ReleaseFolder {
public:
    /// ErrorKind::Usage when something is there already, ErrorKind::Io when nothing can be written there.
    static core::Result<ReleaseFolder> at(const QString &path);

    QString filePath(const QString &name) const;
    core::Result<void> add(const QString &name, const QByteArray &content);
    /// Takes the files back when something fails afterwards.
    core::Result<void> commit();
    void withdraw();
    const QMap<QString, core::Digest> &digests() const { return m_digests; }

private:
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
    QMap<QString, core::Digest> m_digests;
};

} // namespace hallmarker::wiring
