#pragma once

#include "dpia/clauses/ClauseLibrary.h"

namespace hallmarker::dpia {

/// What a person says about an element that the words do not show.
struct ElementRemark {
    QString element;     ///< "wording": the weakening words do no harm
    QString reason;
    QString by;

    friend bool operator==(const ElementRemark &, const ElementRemark &) = default;
};

enum class ClauseStrength { None, Weakened, Sufficient, Full };
QString clauseStrengthName(ClauseStrength strength); ///< "none", "weakened", "sufficient", "full"

/// One element, and how it is known that a text says it.
struct ElementReading {
    const ClauseElement *element = nullptr;
    enum class How { Missing, Words, OwnWording, Person };
    How how = How::Missing;
    QString evidence;    ///< the sentence, or the person's reason

    bool isMet() const { return how != How::Missing; }
};

/// What a text says of what a clause has to say. Words are looked for; that is a help for people and no legal opinion: what is
/// not found may be there in other words, which a person then says, with a reason.
struct ClauseReading {
    QList<ElementReading> elements;
    QStringList softened;        ///< sentences with words that take back what the clause gives
    bool isSoftenedAccepted = false;
    ClauseStrength strength = ClauseStrength::None;

    QStringList missing() const; ///< ids of required elements
    static ClauseReading of(const Clause &clause, const ClauseLibrary &library, const QString &text, const QList<ElementRemark> &remarks = {});
};

} // namespace hallmarker::dpia
