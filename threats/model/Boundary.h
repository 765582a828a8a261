#pragma once

#include "threats/model/JsonMembers.h"

namespace hallmarker::threats {

enum class BoundaryForm { Box, Curve };

/// "internet", "organisation", "environment", "network", "tenant", "process", "jurisdiction"
QStringList boundaryKinds();

/// Where trust changes. Who lies inside and which flows pass is meaning and kept here; where it is drawn is layout. The drawing
/// sets both (see geometry), so that moving a box by a pixel changes nothing that a decision rests on.
struct Boundary {
    QString key;
    QString kind;          ///< of boundaryKinds() or what an import said; empty: not said
    QString name;
    QString description;
    BoundaryForm form = BoundaryForm::Box;
    QString owner;
    QString parent;        ///< key of the boundary that this one lies in
    QStringList contains;  ///< keys of elements directly inside
    QStringList crossedBy; ///< keys of flows that pass it although membership does not say so: curves, free ends
    QStringList between;   ///< keys of two boundaries that it separates, where a format says that instead
    Attributes attributes;
    QStringList tags;
    QString origin;
    QJsonObject foreign;
    QJsonObject unknown;

    QJsonObject toJson() const;
    static Boundary fromJson(JsonMembers &members);
    friend bool operator==(const Boundary &, const Boundary &) = default;
};

} // namespace hallmarker::threats
