#pragma once

#include "threats/catalogue/Catalogue.h"
#include "threats/frameworks/FrameworkRelease.h"

namespace hallmarker::threats {

/// What became of one id between two releases.
struct FrameworkChange {
    enum class Kind { Added, Renamed, Renumbered, Retired };
    Kind kind = Kind::Added;
    QString id;
    QString entryKind;
    QString nameBefore;
    QString nameNow;
    QString idNow;          ///< of Renumbered: where the name stands now
    QStringList touches;    ///< threats and controls of the catalogue that name the id

    friend bool operator==(const FrameworkChange &, const FrameworkChange &) = default;
};

QString frameworkChangeName(FrameworkChange::Kind kind); ///< "added", "renamed", "renumbered", "retired"

struct FrameworkDiff {
    QString framework;
    QString before;         ///< version; empty: nothing was loaded yet
    QString now;
    QList<FrameworkChange> changes; ///< by kind, then id
    QStringList unknownIds;         ///< ids of the catalogue that the new release does not have, each with who names it: "AML.T9999 (MLT-001)"

    bool isEmpty() const { return changes.isEmpty(); }
};

/// Compares two releases of one framework, and tells which mappings of a catalogue are touched.
FrameworkDiff diffFrameworks(const FrameworkRelease &before, const FrameworkRelease &now, const Catalogue &catalogue);
/// Against nothing: what a first loading says.
FrameworkDiff firstFramework(const FrameworkRelease &now, const Catalogue &catalogue);

} // namespace hallmarker::threats
