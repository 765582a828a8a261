#pragma once

#include "threats/model/JsonMembers.h"

namespace hallmarker::threats {

/// One drawing of the model: what it is called and which method it follows. What is drawn where is its DiagramLayout.
struct Diagram {
    QString key;
    QString title;
    QString description;
    QString methodology; ///< "STRIDE", "LINDDUN" ...
    QJsonObject foreign;
    QJsonObject unknown;

    QJsonObject toJson() const;
    static Diagram fromJson(JsonMembers &members);
    friend bool operator==(const Diagram &, const Diagram &) = default;
};

/// A text that stands in a diagram.
struct Note {
    QString key;
    QString text;
    QJsonObject foreign;
    QJsonObject unknown;

    QJsonObject toJson() const;
    static Note fromJson(JsonMembers &members);
    friend bool operator==(const Note &, const Note &) = default;
};

/// A difference from the lineage that is meant to be: it is not shown as drift any more while it stays the same.
struct DeliberateDrift {
    QString key;         ///< of the drift item
    QString fingerprint; ///< of what was accepted: another difference on the same item shows again
    QString reason;
    QString by;
    QString at;          ///< instant
    QJsonObject unknown;

    QJsonObject toJson() const;
    static DeliberateDrift fromJson(JsonMembers &members);
    friend bool operator==(const DeliberateDrift &, const DeliberateDrift &) = default;
};

} // namespace hallmarker::threats
