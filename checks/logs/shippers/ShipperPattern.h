#pragma once

#include "core/result/Result.h"

#include <QList>
#include <QString>

namespace hallmarker::checks {

/// What log shippers can match of an entity: a shape. Check digits and words near by, which decide in doubtful cases here, are beyond them.
struct ShipperPattern {
    QString entity;
    QString regex;            ///< in what RE2, Rust's regex and Ruby's Onigmo have in common
    QStringList lua;          ///< patterns of Lua 5.1, one after the other; none: Lua cannot say it
    bool isApproximate = false; ///< hits more, or less, than the scanner

    /// Of every entity that the scanner knows, in its order, secrets last.
    static core::Result<QList<ShipperPattern>> all();
};

} // namespace hallmarker::checks
