#pragma once

#include "threats/catalogue/Catalogue.h"

namespace hallmarker::threats {

/// What a further catalogue did to those before it.
struct CatalogueChange {
    enum class Kind { Added, Replaced };
    Kind kind = Kind::Added;
    QString section;      ///< "threats", "controls", "element_kinds", "attributes", "evidence_kinds"
    QString id;
    QStringList fields;   ///< of Replaced: what differs
    core::ErrorLocation where;
};

/// Lays one catalogue over another: what has the same id takes the place, the rest is added.
QList<CatalogueChange> mergeCatalogue(Catalogue &base, const Catalogue &over);

/// Judges a catalogue that is complete: conditions, element kinds, controls, evidence. Each error names what is unknown and
/// where it stands. Framework ids are not judged here.
QList<core::Error> checkCatalogue(const Catalogue &catalogue);

} // namespace hallmarker::threats
