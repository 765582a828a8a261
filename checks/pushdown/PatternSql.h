#pragma once

#include "checks/privacy/PiiScanner.h"

#include <QString>

namespace hallmarker::checks {

/// How one kind of identifier is counted by the expressions of PostgreSQL.
struct EntitySql {
    enum class Basis { LeftOut, Pattern, CheckDigits };
    Basis basis = Basis::LeftOut;
    /// A number per value: the confidence of its best hit, 0 without one. `v` stands for the value.
    QString confidence;
    int expressions = 0; ///< regular expressions in it
};

/// Translates entries of the entity catalogue. Check digits of cards (Luhn) and IBANs are computed in SQL; where another rule
/// or a program of ours decides, the shape alone is counted, or the kind is left out.
class PatternSql {
public:
    /// `isHinted`: the name of the column speaks for the entity.
    static EntitySql of(const PiiCatalogue &catalogue, int entity, bool isHinted, float minConfidence);
};

} // namespace hallmarker::checks
