#pragma once

#include "threats/model/ControlClaim.h"
#include "threats/model/ElementKind.h"

namespace hallmarker::threats {

/// A thing in the diagram that holds, moves or uses data.
struct Element {
    QString key;          ///< stays over rename and layout; threats and waivers name it
    QString kind;         ///< of the ML taxonomy; empty: not said yet
    DfdShape shape = DfdShape::Process; ///< follows the kind where that is known
    QString name;
    QString description;
    QString owner;        ///< key of a Person, or a plain name
    bool isOutOfScope = false;
    QString outOfScopeReason;
    Attributes attributes;
    QStringList tags;
    QString parent;       ///< key of the element that this one is a part of
    QStringList processes;///< keys of data assets
    QStringList stores;   ///< keys of data assets
    QList<ControlClaim> controls;
    QStringList records;  ///< ids of the workspace's records that it stands for (lineage, inventory)
    QString origin;       ///< "lineage" when it was made from there; empty: drawn by a person
    QJsonObject foreign;  ///< by format id: what an imported file said beyond this
    QJsonObject unknown;

    /// Sets the kind, and the shape with it when the kind is known.
    void setKind(const QString &word);
    QJsonObject toJson() const;
    static Element fromJson(JsonMembers &members);
    friend bool operator==(const Element &, const Element &) = default;
};

} // namespace hallmarker::threats
