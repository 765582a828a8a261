#pragma once

#include "core/result/Result.h"
#include "threats/workshop/RecordHead.h"

#include <QList>

namespace hallmarker::threats {

enum class PollState { Open, Counting, Revealed };

/// A question that the room votes on. Ballots are sealed and become counts all at once; then the ballots are destroyed, so that
/// nobody can tell later who voted for what. That somebody voted stays known.
struct Poll {
    static constexpr const char *kind = "workshop-poll";

    RecordHead head;
    QString workshop;
    QString subject;          ///< the contribution; empty: none
    QString question;
    QStringList choices;
    PollState state = PollState::Open;
    QList<int> counts;        ///< in the order of choices; empty until it is revealed

    int votes() const;
    /// The choice with most votes; empty without votes. Of two with as many the later one, which is the graver on a scale.
    QString leading() const;

    QJsonObject toJson() const;
    static core::Result<Poll> fromRecord(const core::Record &record);
    core::RecordDraft draft() const;

    static QStringList severities(); ///< "low", "medium", "high", "critical"
};

/// That somebody has voted. What, lies sealed beside it until the poll is revealed, and is destroyed then.
struct Ballot {
    static constexpr const char *kind = "workshop-ballot";
    static QString sealedField() { return QStringLiteral("choice"); }

    RecordHead head;
    QString workshop;
    QString poll;
    QString who;
    QString commitment;

    static QString idOf(const QString &poll, const QString &who);
    QJsonObject toJson() const;
    static core::Result<Ballot> fromRecord(const core::Record &record);
    core::RecordDraft draft() const;
};

} // namespace hallmarker::threats
