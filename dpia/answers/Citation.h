#pragma once

#include "core/record/Record.h"

#include <QJsonArray>

namespace hallmarker::dpia {

/// Something of the workspace that a statement rests on, and the digest that it had when a person said so.
struct Citation {
    QString id;            ///< of the record
    core::Digest seen;     ///< its basis then
    QString note;          ///< what it shows

    friend bool operator==(const Citation &, const Citation &) = default;
};

QJsonArray citationsToJson(const QList<Citation> &citations);
QList<Citation> citationsFromJson(const QJsonArray &array);
/// As the workspace keeps them, so that a change makes the dependent stale.
QList<core::Dependency> dependenciesOf(const QList<Citation> &citations);

} // namespace hallmarker::dpia
