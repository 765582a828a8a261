#pragma once

#include "core/record/Record.h"
#include "core/result/Result.h"

#include <QJsonObject>

namespace hallmarker::dpia {

/// Something that somebody remarked beside a question or a control.
struct Comment {
    static constexpr const char *kind = "assessment-comment";

    QString id;
    qint64 revision = 0;
    QString assessment;
    QString target;           ///< "question:ID" or "control:RECORD"
    QString text;             ///< RichText
    QString by;
    QJsonObject origin;
    qint64 createdMs = 0;

    QJsonObject toJson() const;
    static core::Result<Comment> fromRecord(const core::Record &record);
    core::RecordDraft draft() const;
};

} // namespace hallmarker::dpia
