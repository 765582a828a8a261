#pragma once

#include "core/record/Record.h"

namespace hallmarker::threats {

/// What every record of a workshop or an exercise carries beside its own content.
struct RecordHead {
    QString id;
    qint64 revision = 0;
    core::Digest digest;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    QString updatedBy;

    static RecordHead of(const core::Record &record) { return {record.id, record.revision, record.digest, record.createdMs, record.updatedMs, record.updatedBy}; }
};

/// Reads the fields of a stored body; what is missing or of another type is empty.
class BodyFields {
public:
    explicit BodyFields(const QJsonObject &body) : m_body(body) {}

    QString text(const char *key) const { return m_body.value(QLatin1String(key)).toString(); }
    qint64 number(const char *key) const { return m_body.value(QLatin1String(key)).toInteger(); }
    bool flag(const char *key) const { return m_body.value(QLatin1String(key)).toBool(); }
    QJsonValue value(const char *key) const { return m_body.value(QLatin1String(key)); }
    QStringList texts(const char *key) const { return m_body.value(QLatin1String(key)).toVariant().toStringList(); }

private:
    QJsonObject m_body;
};

} // namespace hallmarker::threats
