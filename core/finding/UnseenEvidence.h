#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace hallmarker::core {

/// A record that findings may rest on and that nobody could look at before they are judged, a table in a database: it stands as
/// it was last seen, and so does whatever rests on it.
struct UnseenEvidence {
    enum class Reason {
        NotAsked, ///< nobody was there to ask the database
        NoAnswer, ///< the database did not say what the table holds
    };
    QString recordId;
    QString recordName;
    QString table;          ///< by the name that its database has for it
    Reason reason = Reason::NotAsked;
    QString answer;         ///< of NoAnswer: what kept it from being looked at, in whole sentences
    qint64 lastSeenMs = 0;  ///< when the state that counts was written down

    /// Translated: what was not looked at, why, and as of when what rests on it stands.
    QString sentence() const;
    /// "2026-01-31"
    QString lastSeenDay() const;
    QJsonObject toJson() const;
};

QString unseenReasonName(UnseenEvidence::Reason reason); ///< "not-asked", "no-answer"

} // namespace hallmarker::core
