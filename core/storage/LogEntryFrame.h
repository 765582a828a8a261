#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace hallmarker::core {

/// The text of the entries of one transaction. All say the same of themselves (time, actor, session, version), so that
/// is put into canonical JSON (RFC 8785) once; only the action and what an entry is about differ. Building each as an
/// object costs more than hashing and storing it.
class LogEntryFrame {
public:
    /// session: PostgreSQL's login, empty where there is none.
    LogEntryFrame(qint64 nowMs, const QString &actor, const QString &session);

    /// One part of an entry: its name, which must sort after "at" and before "session", and its value as canonical JSON.
    struct Part {
        const char *name;
        QByteArray json;
    };
    /// The parts in the order of their names.
    template <typename... Parts>
    QByteArray entry(const QString &action, const Parts &...parts) const
    {
        QByteArray text = before(action);
        (add(text, parts), ...);
        return text += m_after;
    }
    /// What stands in front of the parts, and what behind them.
    QByteArray before(const QString &action) const;
    QByteArray after() const { return m_after; }

private:
    static void add(QByteArray &text, const Part &part);

    QByteArray m_sinceActor; ///< from the action's end to the end of "at"
    QByteArray m_after;
};

} // namespace hallmarker::core
