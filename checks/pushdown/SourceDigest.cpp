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

core::Result<core::Digest> SourceDigest::of(core::Warehouse &warehouse, const SourceTable &table, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const QString sql, statement(table));
    progress.report(QCoreApplication::translate("SourceDigest", "The source hashes its rows"), 0, 0);
    HALLMARKER_ASSIGN(const core::CountRows rows, warehouse.counts(sql, progress));
    QJsonArray numbers;
    if (!rows.empty())
        for (const double number : rows.front())
            numbers.append(number);
    QJsonArray columns;
    for (const core::WarehouseColumn &column : table.columns())
        columns.append(QJsonArray{column.name, core::columnTypeName(column.type)});
    return core::CanonicalJson::digestOf(QJsonObject{{QStringLiteral("format"), QStringLiteral("hallmarker-source-1")}, {QStringLiteral("columns"), columns}, {QStringLiteral("sums"), numbers}});
}

} // namespace hallmarker::checks
