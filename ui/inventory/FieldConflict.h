#pragma once

#include <QJsonValue>
#include <QString>

namespace hallmarker::ui {

/// Two people changed the same field of a record: what it was, what this one wrote, and what the other one stored first.
struct FieldConflict {
    QString recordId;
    QString recordName;
    QString kind;   ///< of the record
    QString key;    ///< of the field
    QJsonValue base;
    QJsonValue mine;
    QJsonValue theirs;
    QString theirsBy;
    qint64 theirsAtMs = 0;
};

} // namespace hallmarker::ui
