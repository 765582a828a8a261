#include "core/storage/SqlStaleVerification.h"

#include "core/digest/Digest.h"
#include "core/storage/SqlLogVerification.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <deque>

namespace hallmarker::core {

Result<void> SqlStaleVerification::run(LogVerification &result)
{
    HALLMARKER_TRY(readGraph());
    HALLMARKER_TRY(readMarks());
    for (auto broken = m_broken.cbegin(); broken != m_broken.cend(); ++broken) {
        const auto &[subject, via] = broken.key();
        QHash<QString, Mark> marks = m_marks.take(broken.key());
        // Breadth first from the record whose own dependency is broken, never back over the subject (SqlStaleness).
        QHash<QString, qsizetype> distance{{via, 0}};
        std::deque<QString> open{via};
        while (!open.empty()) {
            const QString id = open.front();
            open.pop_front();
            if (!isRight(marks.take(id), broken.key(), id, distance.value(id)))
                blameFor(result, id);
            const QStringList next = m_dependents.value(id);
            for (const QString &dependent : next) {
                if (dependent != subject && !distance.contains(dependent)) {
                    distance.insert(dependent, distance.value(id) + 1);
                    open.push_back(dependent);
                }
            }
        }
        if (!marks.isEmpty())
            blameFor(result, marks.cbegin().key());
    }
    for (const QHash<QString, Mark> &left : std::as_const(m_marks))
        blameFor(result, left.cbegin().key());
    return {};
}

Result<void> SqlStaleVerification::readGraph()
{
    {
        HALLMARKER_ASSIGN(QSqlQuery rows, m_connection.stream(QStringLiteral("SELECT r.id, r.basis FROM record r WHERE r.deleted = 0 AND EXISTS (SELECT 1 FROM dependency d WHERE d.subject = r.id)")));
        while (rows.next())
            m_basis.insert(rows.value(0).toString(), rows.value(1).toByteArray());
    }
    HALLMARKER_ASSIGN(QSqlQuery rows, m_connection.stream(QStringLiteral("SELECT dependent, subject, seen FROM dependency")));
    while (rows.next()) {
        const QString dependent = rows.value(0).toString();
        const QString subject = rows.value(1).toString();
        const QByteArray seen = rows.value(2).toByteArray();
        QStringList &dependents = m_dependents[subject];
        if (!dependents.contains(dependent))
            dependents += dependent;
        const QByteArray now = m_basis.value(subject);
        if (now.isEmpty() || now != seen)
            m_broken[{subject, dependent}] += seen;
    }
    return {};
}

Result<void> SqlStaleVerification::readMarks()
{
    HALLMARKER_ASSIGN(QSqlQuery rows, m_connection.stream(QStringLiteral("SELECT dependent, subject, via, seen, now, path FROM stale")));
    while (rows.next()) {
        QStringList path;
        const QJsonArray array = QJsonDocument::fromJson(rows.value(5).toString().toUtf8()).array();
        for (const QJsonValue &one : array)
            path += one.toString();
        m_marks[{rows.value(1).toString(), rows.value(2).toString()}].insert(rows.value(0).toString(), {rows.value(3).toByteArray(), rows.value(4).toByteArray(), path});
    }
    return {};
}

bool SqlStaleVerification::isRight(const Mark &mark, const Cause &cause, const QString &dependent, qsizetype distance) const
{
    // Of several shortest paths any will do, but it has to be one.
    if (mark.path.size() != distance + 2 || mark.path.first() != cause.first || mark.path.at(1) != cause.second || mark.path.last() != dependent)
        return false;
    for (qsizetype i = 0; i + 1 < mark.path.size(); ++i) {
        if (!m_dependents.value(mark.path.at(i)).contains(mark.path.at(i + 1)))
            return false;
    }
    return mark.now == m_basis.value(cause.first) && m_broken.value(cause).contains(mark.seen);
}

void SqlStaleVerification::blameFor(LogVerification &result, const QString &dependent)
{
    SqlLogVerification::blame(result, -1, QCoreApplication::translate("SqlStaleVerification", "Whether %1 is out of date is not marked as its dependencies say: the marks were changed past the log.").arg(dependent));
}

} // namespace hallmarker::core
