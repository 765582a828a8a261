#pragma once

#include <QJsonObject>
#include <QString>

namespace hallmarker::inventory {

/// A table that stays in its database. Never holds a password.
struct TableSource {
    QString address; ///< as WarehouseLocation::display() gives it
    QString table;   ///< SCHEMA.TABLE
    QString method;  ///< of the digest: "sql" or "rows"

    QJsonObject toJson() const;
    static TableSource fromJson(const QJsonObject &json);
    bool isEmpty() const { return address.isEmpty(); }
    /// Of the body of a version; empty: its data is a file.
    static TableSource of(const QJsonObject &versionBody) { return fromJson(versionBody.value(QStringLiteral("source")).toObject()); }
};

} // namespace hallmarker::inventory
