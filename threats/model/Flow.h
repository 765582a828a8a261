#pragma once

#include "threats/model/ControlClaim.h"

namespace hallmarker::threats {

/// Data that moves from one element to another. An end may hang free: then its key is empty, and its place is in the layout.
struct Flow {
    QString key;
    QString name;
    QString description;
    QString from;         ///< key of an Element; empty: a free point
    QString to;
    bool isBidirectional = false;
    QString protocol;
    std::optional<QStringList> carries; ///< words of the catalogue ("dataset", "model" ...); unset: not said
    QStringList sent;     ///< keys of data assets that move from -> to
    QStringList received; ///< keys of data assets that come back
    Attributes attributes; ///< encrypted, mutual_auth, authn, integrity, personal_data ...
    bool isOutOfScope = false;
    QString outOfScopeReason;
    QStringList tags;
    QList<ControlClaim> controls;
    QStringList records;  ///< record ids; for one from lineage the two ends' ids
    QString origin;       ///< "lineage" when it was made from there
    QJsonObject foreign;
    QJsonObject unknown;

    QJsonObject toJson() const;
    static Flow fromJson(JsonMembers &members);
    friend bool operator==(const Flow &, const Flow &) = default;
};

} // namespace hallmarker::threats
