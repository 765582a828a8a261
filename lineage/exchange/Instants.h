#pragma once

#include <QJsonValue>
#include <QString>

namespace hallmarker::lineage {

/// An ISO 8601 time of another program in milliseconds since 1970; without a zone it is UTC. noTime when it is none.
qint64 instantMs(const QString &text);
/// Milliseconds as a JSON number; noTime when it is none or 0.
qint64 instantMs(const QJsonValue &milliseconds);
/// "2026-03-01T09:30:00.000Z", empty for noTime.
QString instantOrEmpty(qint64 ms);

} // namespace hallmarker::lineage
