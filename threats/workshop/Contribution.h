#pragma once

#include "core/result/Result.h"
#include "threats/workshop/RecordHead.h"

namespace hallmarker::threats {

/// What became of a contribution in the threat model.
struct PromotedThreat {
    QString model;            ///< record id
    QString threat;           ///< key in the model; empty: nothing was promoted
    QString title;
    QString severity;         ///< "low" ... "critical"
    QString by;               ///< who wrote it into the model
    QString digest;           ///< of the threat as it was written, to tell whether somebody changed it since

    bool isThere() const { return !threat.isEmpty(); }
    QJsonObject toJson() const;
    static PromotedThreat fromJson(const QJsonObject &json);
    friend bool operator==(const PromotedThreat &, const PromotedThreat &) = default;
};

/// Something that somebody put on the board: a threat, a question, a note, or that a field was looked at and nothing found.
/// While it is sealed its words are not in the record: they lie beside it, encrypted, and the record holds the commitment to them.
struct Contribution {
    static constexpr const char *kind = "workshop-contribution";
    static QString sealedField() { return QStringLiteral("words"); }

    RecordHead head;
    QString workshop;
    QString item;             ///< of the agenda during which it came
    QString by;
    QString what = QStringLiteral("threat"); ///< see contributionKinds()
    QString element;          ///< of the model or the scope; empty: none
    QString category;         ///< of the workshop; empty: none
    QString card;             ///< of the deck; empty: none played
    QString cardTitle;        ///< stays when another deck is dealt
    QString threat;           ///< id in the catalogue that the card is about; empty: none
    QString text;             ///< empty while sealed
    QString commitment;       ///< of the sealed words
    bool isSealed = false;
    bool isParked = false;
    PromotedThreat promoted;

    bool isFinding() const { return what == QLatin1String("threat"); }
    /// What is sealed: everything that would tell what somebody thinks.
    QJsonObject words() const;
    void take(const QJsonObject &words);

    QJsonObject toJson() const;
    static core::Result<Contribution> fromRecord(const core::Record &record);
    core::RecordDraft draft() const;
};

QStringList contributionKinds();                ///< "threat", "question", "note", "nothing"
QString contributionKindText(const QString &what); ///< translated

} // namespace hallmarker::threats
