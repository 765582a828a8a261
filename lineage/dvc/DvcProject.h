#pragma once

#include "lineage/intake/LineageImporter.h"

#include <QMap>
#include <QStringList>

namespace hallmarker::lineage {

/// A file or folder with the hash that DVC knows it by.
struct DvcFile {
    QString path;         ///< from the project's folder, or an address
    QString algorithm;    ///< "md5", "etag" ...; empty when not known
    QString hash;         ///< of a folder with the suffix .dir
    qint64 size = -1;
    qint64 files = -1;
    QString kind;         ///< of an output: "out", "metric", "plot"

    bool isSame(const DvcFile &other) const { return hash == other.hash; }
};

/// A stage after templates, foreach and matrix are resolved.
struct DvcStage {
    QString address;      ///< "train", or "sub/dvc.yaml:train"
    QString file;         ///< the dvc.yaml
    qint64 line = 0;
    QString pointer;
    QString command;
    QString description;
    bool isFrozen = false;
    QList<DvcFile> deps;
    QList<DvcFile> outs;
    QStringList params;   ///< "params.yaml:train.seed"; the file alone for all of it
};

/// A stage as it was last run.
struct DvcLockedStage {
    QString address;
    QString command;
    QList<DvcFile> deps;
    QList<DvcFile> outs;
    QMap<QString, QJsonObject> params; ///< file -> key -> value
};

/// A *.dvc file: data under control, or an import of data from elsewhere.
struct DvcTracked {
    QString file;
    QList<DvcFile> outs;
    struct Origin {
        DvcFile data;
        QString repository;  ///< empty for an address
        QString revision;
    };
    QList<Origin> deps;
    bool isFrozen = false;
};

/// An entry of "artifacts".
struct DvcArtifact {
    QString name;
    QString path;
    QString type;            ///< "model", "dataset" ...
    QString description;
    QStringList labels;
};

/// What a DVC project says, read from its files and resolved.
struct DvcProject {
    QString name;
    QMap<QString, DvcStage> stages;          ///< by address
    QMap<QString, DvcLockedStage> locked;    ///< by address
    QList<DvcTracked> tracked;
    QList<DvcArtifact> artifacts;
    QMap<QString, QJsonObject> paramFiles;   ///< those that could be read
    QMap<QString, QByteArray> sources;       ///< every file that was read, by its path in the project

    QStringList lockedNotInYaml() const;
    QStringList yamlNotLocked() const;
    /// Where lock and files disagree, a note each: stages, commands, files, parameters, hashes.
    QList<ImportNote> drift() const;
    /// With the keys that `lineage import --format json` prints.
    QJsonObject counts() const;
};

} // namespace hallmarker::lineage
