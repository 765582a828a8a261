#include "core/storage/BoundRows.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"

#include <QJsonArray>

#include <algorithm>

namespace hallmarker::core {

namespace {

const QString restsKey = QStringLiteral("rests");
const QString personalKey = QStringLiteral("personal");

/// Sorted here: the two engines do not agree on the order of texts.
QString listDigest(QList<QStringList> rows)
{
    std::sort(rows.begin(), rows.end());
    QJsonArray list;
    for (const QStringList &row : std::as_const(rows))
        list.append(QJsonArray::fromStringList(row));
    return CanonicalJson::digestOf(list).toString();
}

using RowsOfId = QHash<QString, QList<QStringList>>;

void state(const RowsOfId &rows, const QString &key, QHash<QString, QJsonObject> &found)
{
    for (auto of = rows.cbegin(); of != rows.cend(); ++of)
        found[of.key()].insert(key, listDigest(of.value()));
}

} // namespace

Result<void> BoundRows::add(SqlConnection &connection, const QString &id, QHash<QString, QJsonObject> &found)
{
    const bool isOne = !id.isEmpty();
    const QVariantList values = isOne ? QVariantList{id} : QVariantList();
    {
        RowsOfId rows;
        HALLMARKER_ASSIGN(QSqlQuery * query, connection.run(isOne ? QStringLiteral("SELECT dependent, subject, role, seen FROM dependency WHERE dependent = ?") : QStringLiteral("SELECT dependent, subject, role, seen FROM dependency"), values));
        while (query->next())
            rows[query->value(0).toString()].append({query->value(1).toString(), query->value(2).toString(), QString::fromLatin1(query->value(3).toByteArray().toHex())});
        query->finish();
        state(rows, restsKey, found);
    }
    RowsOfId rows;
    HALLMARKER_ASSIGN(QSqlQuery * query, connection.run(isOne ? QStringLiteral("SELECT record_id, field, commitment, CASE WHEN key IS NULL THEN 'erased' ELSE 'kept' END FROM personal WHERE record_id = ?")
                                                              : QStringLiteral("SELECT record_id, field, commitment, CASE WHEN key IS NULL THEN 'erased' ELSE 'kept' END FROM personal"), values));
    while (query->next())
        rows[query->value(0).toString()].append({query->value(1).toString(), QString::fromLatin1(query->value(2).toByteArray().toHex()), query->value(3).toString()});
    query->finish();
    state(rows, personalKey, found);
    return {};
}

Result<QJsonObject> BoundRows::statementOf(SqlConnection &connection, const QString &id)
{
    QHash<QString, QJsonObject> found;
    HALLMARKER_TRY(add(connection, id, found));
    return found.value(id);
}

Result<QHash<QString, QJsonObject>> BoundRows::statements(SqlConnection &connection)
{
    QHash<QString, QJsonObject> found;
    HALLMARKER_TRY(add(connection, {}, found));
    return found;
}

QJsonObject BoundRows::statedBy(const QJsonObject &entry)
{
    const QJsonObject about = entry.contains(QLatin1String("beside")) ? entry.value(QLatin1String("beside")).toObject() : entry.value(QLatin1String("record")).toObject();
    QJsonObject stated;
    for (const QString &key : {restsKey, personalKey}) {
        if (about.contains(key))
            stated.insert(key, about.value(key));
    }
    return stated;
}

} // namespace hallmarker::core
