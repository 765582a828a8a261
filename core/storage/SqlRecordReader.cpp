#include "core/storage/SqlTransaction.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hallmarker::core {

QString SqlRecordReader::columns()
{
    return QStringLiteral("r.id, r.kind, r.name, r.revision, v.digest, r.basis, v.body, r.created_ms, r.updated_ms, "
                          "r.updated_by, r.deleted");
}

Result<Record> SqlRecordReader::fromRow(const QSqlQuery &row)
{
    Record record;
    record.id = row.value(0).toString();
    record.kind = row.value(1).toString();
    record.name = row.value(2).toString();
    record.revision = row.value(3).toLongLong();
    record.digest = Digest::fromRaw(row.value(4).toByteArray());
    record.basis = Digest::fromRaw(row.value(5).toByteArray());
    QJsonParseError problem;
    const QJsonDocument body = QJsonDocument::fromJson(row.value(6).toString().toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError || !body.isObject()) {
        return Error(ErrorKind::Integrity,
                     QCoreApplication::translate("SqlRecordReader", "The stored record %1 is damaged. Verify the log; its "
                                                                    "history may hold an earlier revision.")
                         .arg(record.id),
                     problem.errorString());
    }
    record.body = body.object();
    record.createdMs = row.value(7).toLongLong();
    record.updatedMs = row.value(8).toLongLong();
    record.updatedBy = row.value(9).toString();
    record.isDeleted = row.value(10).toLongLong() != 0;
    return record;
}

Result<Record> SqlRecordReader::one(SqlConnection &connection, const QString &id)
{
    Result<Record> found = Error(ErrorKind::NotFound,
                                 QCoreApplication::translate("SqlRecordReader", "There is no record %1.").arg(id));
    HALLMARKER_TRY(connection.each("SELECT r.id, r.kind, r.name, r.revision, v.digest, r.basis, v.body, r.created_ms,"
                                   " r.updated_ms, r.updated_by, r.deleted FROM record r JOIN record_version v"
                                   " ON v.idx = r.idx WHERE r.id = ?",
                                   {sqlText(id)}, [&found](const QSqlQuery &row) { found = fromRow(row); }));
    return found;
}

} // namespace hallmarker::core
