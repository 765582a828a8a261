#pragma once

#include "inventory/retention/CalendarDuration.h"

#include <QJsonObject>
#include <QStringList>

namespace hallmarker::inventory {

/// What may be done with which data. Empty lists allow nothing, except recipients and places: where nothing is named
/// the controller itself may use the data, anywhere; "*" allows any.
struct ConsentScope {
    QStringList purposes;      ///< keys of the purpose taxonomy
    QStringList categories;    ///< of personal data
    QStringList recipients;    ///< beside the controller
    QStringList places;        ///< "EU", "DE" ...
    CalendarDuration retention; ///< from the day consent was given; zero: no limit of its own

    QJsonObject toJson() const;
    static core::Result<ConsentScope> fromJson(const QJsonObject &json);
    friend bool operator==(const ConsentScope &, const ConsentScope &) = default;
};

} // namespace hallmarker::inventory
