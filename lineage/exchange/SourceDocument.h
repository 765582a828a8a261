#pragma once

#include "lineage/intake/LineageImporter.h"

#include <QJsonValue>
#include <QStringList>

namespace hallmarker::lineage {

/// A JSON file within the budgets of an import: its bytes, its value and its digest.
struct SourceDocument {
    QString file;
    QByteArray bytes;
    QJsonValue root;
    core::Digest digest;

    /// Size is asked before reading and depth before parsing, so that neither can exhaust the program.
    static core::Result<SourceDocument> read(const QString &path, const ImportOptions &options);
    static core::Result<SourceDocument> parse(const QByteArray &bytes, const QString &file, const ImportOptions &options);
    /// The file itself; of a folder all files that end in .json, sorted by path.
    static QStringList files(const QString &path);
    /// The first bytes of a file, for a guess at its format.
    static QByteArray head(const QString &path, qint64 bytes = 8192);

    /// The whole file as one event of the facts; returns its position.
    quint32 addEvent(LineageFacts &facts) const;
};

} // namespace hallmarker::lineage
