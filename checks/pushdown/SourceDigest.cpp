#include "checks/pushdown/SourceDigest.h"

#include "core/json/CanonicalJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::checks {

namespace {

constexpr int hashParts = 8; ///< of 32 bits each; their sums modulo 2^50 are exact as numbers

} // namespace

core::Result<QString> SourceDigest::statement(const SourceTable &table)
{
    if (!table.dialect().isPostgres())
        return core::Error(core::ErrorKind::Unavailable, QCoreApplication::translate("SourceDigest", "A digest of a table is computed by PostgreSQL only; this engine has no common hash."));
    QStringList names;
    for (const core::WarehouseColumn &column : table.columns())
        names.append(table.dialect().identifier(column.name));
    QStringList sums;
    for (int part = 0; part < hashParts; ++part)
        sums.append(QStringLiteral("CAST(COALESCE(SUM(CAST(CAST('x' || SUBSTR(h, %1, 8) AS bit(32)) AS bigint) & 4294967295), 0) % 1125899906842624 AS bigint) AS h%2").arg(8 * part + 1).arg(part));
    return QString(QStringLiteral("SELECT COUNT(*) AS n, ") + sums.join(QStringLiteral(", ")) + QStringLiteral(" FROM (SELECT ENCODE(SHA256(CONVERT_TO(CAST(ROW(") + names.join(QStringLiteral(", "))
                   + QStringLiteral(") AS text), 'UTF8')), 'hex') AS h FROM ") + table.quoted() + QStringLiteral(") t"));
}

core::Result<SourceFingerprint> SourceDigest::of(core::Warehouse &warehouse, const SourceTable &table, const QString &method, core::Progress &progress)
{
    QJsonArray numbers;
    if (method == u"rows") {
        progress.report(QCoreApplication::translate("SourceDigest", "Rows of the source come here to be hashed; none is kept"), 0, 0);
        HALLMARKER_ASSIGN(const core::HashedRows hashed, warehouse.hashRows(table.quoted(), progress));
        numbers.append(qint64(hashed.rows));
        for (const std::uint64_t sum : hashed.sums)
            numbers.append(qint64(sum));
    } else {
        HALLMARKER_ASSIGN(const QString sql, statement(table));
        progress.report(QCoreApplication::translate("SourceDigest", "The source hashes its rows"), 0, 0);
        HALLMARKER_ASSIGN(const core::CountRows rows, warehouse.counts(sql, progress));
        if (!rows.empty())
            for (const double number : rows.front())
                numbers.append(number);
    }
    QJsonArray columns;
    for (const core::WarehouseColumn &column : table.columns())
        columns.append(QJsonArray{column.name, core::columnTypeName(column.type)});
    SourceFingerprint print;
    print.rows = qint64(numbers.first().toDouble());
    print.method = method == u"rows" ? method : QStringLiteral("sql");
    print.digest = core::CanonicalJson::digestOf(QJsonObject{{QStringLiteral("format"), method == u"rows" ? QStringLiteral("hallmarker-source-rows-1") : QStringLiteral("hallmarker-source-1")}, {QStringLiteral("columns"), columns}, {QStringLiteral("sums"), numbers}});
    return print;
}

core::Result<core::Digest> SourceDigest::of(core::Warehouse &warehouse, const SourceTable &table, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const SourceFingerprint print, of(warehouse, table, QStringLiteral("sql"), progress));
    return print.digest;
}

} // namespace hallmarker::checks
