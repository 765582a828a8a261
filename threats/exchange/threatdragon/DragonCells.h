#pragma once

#include "threats/model/ModelLayout.h"

namespace hallmarker::threats {

/// How cells are drawn, in the words of both generations. The model's layout holds place and route; everything else of a drawing,
/// and every odd spelling of place and route, stays in the layout's `foreign` as {"cell": rest, "absent": [keys]}.
class DragonCells {
public:
    static QJsonObject nodeJson(const NodePlace &place, bool isFirst);
    /// `from`, `to`: ids of the cells at its ends; empty: a free end.
    static QJsonObject lineJson(const LinePlace &place, const QString &from, const QString &to, bool isFirst);

    /// What a drawing says beyond the plain form of its place.
    static QJsonObject drawingOf(const QJsonObject &cell, const QJsonObject &plain, bool isFirst);
    /// The drawing again: the plain form, in the spelling of the file where it still says the same.
    static QJsonObject restored(const QJsonObject &drawing, const QJsonObject &plain);

    /// The first text among the labels of a line, which are objects or bare texts.
    static QString labelOf(const QJsonArray &labels);
    /// A cell's name stands in its data, in its text, in its label or in its labels.
    static QString nameOf(const QJsonObject &cell, const QJsonObject &data, bool isFirst);

private:
    static bool isSame(const QString &key, const QJsonValue &spelling, const QJsonValue &plain);
};

} // namespace hallmarker::threats
