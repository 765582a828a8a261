#pragma once

#include "core/clock/Clock.h"
#include "core/digest/Digest.h"
#include "core/result/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace hallmarker::inventory {

/// One file of a version record: "data" and "labels" of a dataset version, "model" of a model version.
struct VersionFile {
    QString role;
    QString path;          ///< as stored, see ArtifactPath
    core::Digest digest;   ///< when the version was registered; never changes
    qint64 sizeBytes = 0;

    QJsonObject toJson() const;
    static core::Result<VersionFile> fromJson(const QJsonObject &json);
    static QJsonArray listToJson(const QList<VersionFile> &files);
    static core::Result<QList<VersionFile>> listFromJson(const QJsonArray &array);
};

/// What a version with these files is told apart by: the SHA-256 of its only file; of several, the digest of the
/// canonical JSON list of their roles and digests, sorted by role.
core::Digest digestOfFiles(const QList<VersionFile> &files);

/// What was last seen of a version's files.
struct FileObservation {
    core::Digest digest;      ///< like digestOfFiles; of a vanished file a digest of its own, so that dependents go stale
    qint64 sizeBytes = 0;     ///< of all files that are there
    qint64 atMs = 0;
    QStringList missing;      ///< roles of files that are not there

    QJsonObject toJson() const;
    static FileObservation fromJson(const QJsonObject &json);
    bool isMissing() const { return !missing.isEmpty(); }
};

/// The digest under which a version is observed while files of it are missing. It never equals one of existing files.
core::Digest digestOfMissing(const core::Digest &registered, const QStringList &missingRoles);

} // namespace hallmarker::inventory
