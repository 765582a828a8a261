#pragma once

#include "core/storage/Workspace.h"
#include "dpia/clauses/ClauseReading.h"

namespace hallmarker::dpia {

enum class ClauseSide { Ours, Theirs, Agreed };
QStringList clauseSideNames(); ///< "ours", "theirs", "agreed"
QString clauseSideWord(ClauseSide side);

/// What one side says to a clause of an agreement. A record whose revisions are the rounds of the negotiation.
struct ClausePosition {
    static constexpr const char *kind = "clause-position";

    QString id;
    qint64 revision = 0;         ///< 0: not stored yet
    QString agreement;
    QString clause;
    ClauseSide side = ClauseSide::Ours;
    QString text;                ///< empty: withdrawn
    QString note;
    QString author;              ///< who wrote this version
    QList<ElementRemark> remarks;
    QString setAside;            ///< of the agreed side: why the clause is not needed here
    QJsonObject unknown;         ///< keys that this version does not know
    qint64 updatedMs = 0;

    bool isEmpty() const { return text.trimmed().isEmpty() && setAside.isEmpty(); }
    /// The one id that the position of a side has.
    static QString idOf(const QString &agreement, const QString &clause, ClauseSide side);
    QJsonObject toJson() const;
    static core::Result<ClausePosition> fromRecord(const core::Record &record);
    core::RecordDraft draft() const;
};

} // namespace hallmarker::dpia
