#pragma once

#include <QJsonObject>
#include <QStringList>

namespace hallmarker::threats {

/// What the written form allows people beyond the stored one: attributes of a flow beside its ends, boundaries among the members
/// of a boundary.
class NativeForm {
public:
    /// Attributes of a flow that stand beside its ends.
    static QStringList flowAttributes();
    /// What is derived and must not be written: "crosses", "crosses_kind".
    static QStringList derivedNames();

    static QJsonObject stored(const QJsonObject &written);
    static QJsonObject written(const QJsonObject &stored);
};

} // namespace hallmarker::threats
