#pragma once

#include "inventory/consent/AccessRequest.h"

namespace hallmarker::inventory {

/// A line of a request log that could not be read.
struct BadRequestLine {
    qint64 line = 0;
    QString reason;
};

struct RequestLogPiece {
    QList<AccessRequest> requests;
    QList<BadRequestLine> badLines;
    qint64 offset = 0;   ///< where to go on
    qint64 line = 0;     ///< lines before it
};

/// Reads a growing log of access requests: JSON Lines with id, who, purpose, fields, subject, recipient, place, at, until;
/// or CSV with these columns, fields parted by spaces or semicolons. A last line without its end is left for later.
class RequestLogReader {
public:
    explicit RequestLogReader(QString path) : m_path(std::move(path)) {}

    /// What was appended after `offset` (`line` lines lie before it). A file shorter than that was begun anew and is read
    /// from its start.
    core::Result<RequestLogPiece> read(qint64 offset, qint64 line);

private:
    core::Result<AccessRequest> fromJson(const QByteArray &text) const;
    core::Result<AccessRequest> fromCsv(const QByteArray &text) const;

    QString m_path;
    QStringList m_header; ///< of CSV
};

} // namespace hallmarker::inventory
