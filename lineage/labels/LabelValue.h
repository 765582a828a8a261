#pragma once

#include "lineage/labels/LabelSets.h"

#include <QDate>

#include <algorithm>
#include <limits>

namespace hallmarker::lineage {

/// Upward is more restrictive, in both.
enum class Classification : quint8 { Public, Internal, Confidential, Special };
enum class Identifiability : quint8 { None, Anonymous, Aggregated, Pseudonymous, Identified };

QString classificationName(Classification classification); ///< "public" ... "special"
std::optional<Classification> classificationFromName(const QString &name);
QString identifiabilityName(Identifiability identifiability); ///< "none" ... "identified"
std::optional<Identifiability> identifiabilityFromName(const QString &name);

constexpr bool isPersonal(Identifiability identifiability)
{
    return identifiability >= Identifiability::Pseudonymous;
}

/// A day as a number, so that the earliest is the least.
using EraseDay = qint32;
inline constexpr EraseDay noEraseDay = std::numeric_limits<EraseDay>::max();
inline EraseDay eraseDay(QDate day)
{
    return day.isValid() ? EraseDay(day.toJulianDay()) : noEraseDay;
}
inline QDate dateOf(EraseDay day)
{
    return day == noEraseDay ? QDate() : QDate::fromJulianDay(day);
}

/// What a node carries. A finite lattice (domain model, section 2): the bottom is the default, join is `most restrictive`.
struct LabelValue {
    LabelSet categories = LabelSets::empty;
    LabelSet purposes = LabelSets::everything;
    EraseDay eraseBy = noEraseDay;
    Classification classification = Classification::Public;
    Identifiability identifiability = Identifiability::None;

    friend bool operator==(const LabelValue &, const LabelValue &) = default;
};

/// Consent and end of retention bind personal data alone: what is left of labels that a person gave to a node.
inline LabelValue bindingLabels(LabelValue own)
{
    if (!isPersonal(own.identifiability)) {
        own.purposes = LabelSets::everything;
        own.eraseBy = noEraseDay;
    }
    return own;
}

/// value := value join other.
inline void joinInto(LabelValue &value, const LabelValue &other, const LabelSets &categories, const LabelSets &purposes)
{
    value.classification = std::max(value.classification, other.classification);
    value.identifiability = std::max(value.identifiability, other.identifiability);
    value.categories = categories.unite(value.categories, other.categories);
    value.purposes = purposes.intersect(value.purposes, other.purposes);
    value.eraseBy = std::min(value.eraseBy, other.eraseBy);
}

} // namespace hallmarker::lineage
