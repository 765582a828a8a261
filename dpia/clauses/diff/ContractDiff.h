#pragma once

#include "dpia/clauses/Negotiation.h"
#include "dpia/clauses/diff/ContractText.h"
#include "dpia/clauses/diff/WordDiff.h"

namespace hallmarker::dpia {

/// A paragraph of two versions side by side.
struct DiffRow {
    enum class Kind { Same, Changed, Added, Removed };
    Kind kind = Kind::Same;
    int before = -1;             ///< index of the paragraph in the old version
    int after = -1;
    bool isMoved = false;        ///< stands in another place than before; shown where it is now
    bool isRenumbered = false;
    QList<WordPiece> pieces;     ///< of Changed
};
QString diffRowName(const DiffRow &row); ///< "same", "changed", "added", "removed", "moved", "moved-changed"

/// Something that a clause has to say and that the new version does not say any more.
struct LostElement {
    QString clause;
    QString element;
    QString sentence;            ///< where the old version said it
};

/// What is different between two versions of a contract. Paragraphs are aligned, so that a clause that was put in does not
/// change all that follow; moved ones are recognised; what changed is compared word by word.
struct ContractDiff {
    ContractText before;
    ContractText after;
    QList<DiffRow> rows;         ///< in the order of the new version, removed ones where they stood

    static ContractDiff of(const ContractText &before, const ContractText &after);
    int count(DiffRow::Kind kind) const;
    int moved() const;
    bool isSame() const;

    /// Of the clauses that a negotiation asks for.
    QList<LostElement> lostElements(const Negotiation &negotiation) const;
    /// Sentences that are new and take something back.
    QStringList newlySoftened(const ClauseLibrary &library) const;

private:
    QString changedPart(bool isAfter) const;
};

} // namespace hallmarker::dpia
