#include "core/storage/StaleWay.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hallmarker::core {

namespace {

constexpr qsizetype longestWay = 1'000'000;
constexpr QLatin1String lineagePrefix("lineage:");

/// Names come from outside: what would move the text of a terminal or a report about is replaced.
QString shownName(QString name)
{
    for (QChar &c : name) {
        const char16_t u = c.unicode();
        if (u == 0x1f)
            c = QLatin1Char('.');
        else if (u < 0x20 || (u >= 0x7f && u < 0xa0) || (u >= 0x200b && u <= 0x200f) || (u >= 0x2028 && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069))
            c = QChar(0xfffd);
    }
    return name;
}

} // namespace

QStringList StaleWay::elements(const QString &stored)
{
    if (!isWhole(stored))
        return {stored};
    QStringList path;
    const QJsonArray array = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const QJsonValue &one : array)
        path += one.toString();
    return path;
}

Result<QStringList> StaleWay::follow(SqlConnection &connection, const QString &dependent, const QString &subject, const QString &via, const QString &stored)
{
    QStringList back{dependent};
    QString before = stored;
    while (!isWhole(before) && back.last() != via && back.size() < longestWay) {
        back += before;
        if (before == via)
            break;
        HALLMARKER_ASSIGN(const QVariant next, connection.value(QStringLiteral("SELECT path FROM stale WHERE dependent = ? AND subject = ? AND via = ?"), {before, subject, via}));
        before = next.toString();
        if (before.isEmpty())
            break; // the marks were changed past the log, which verification tells
    }
    QStringList path;
    if (isWhole(before)) {
        path = elements(before);
        back.removeLast(); // its last element is the one that it belongs to
    } else {
        path += subject;
    }
    std::reverse(back.begin(), back.end());
    return path + back;
}

Result<QStringList> StaleWay::named(SqlConnection &connection, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids) {
        if (!id.startsWith(lineagePrefix)) {
            names += id;
            continue;
        }
        HALLMARKER_ASSIGN(QSqlQuery * query, connection.run(QStringLiteral("SELECT s.name, n.name FROM lineage_node n JOIN lineage_space s ON s.id = n.space WHERE n.id = ?"), {id.mid(lineagePrefix.size()).toLongLong()}));
        names += query->next() ? QString(lineagePrefix + shownName(query->value(0).toString()) + QLatin1Char('|') + shownName(query->value(1).toString())) : id;
        query->finish();
    }
    return names;
}

} // namespace hallmarker::core
