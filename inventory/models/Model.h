#pragma once

#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"

namespace hallmarker::inventory {

/// A model under a name, over all its versions.
struct Model {
    static constexpr const char *kind = "model";

    RecordHead<core::ModelId> head;
    QString description;
    core::PartyId owner;
    core::PartyId provider;
    QString task;       ///< "tabular-classification", "image-classification", "regression" ...

    QJsonObject toJson() const;
    static core::Result<Model> fromJson(const QJsonObject &body);
    QString searchText() const { return QString(description + QLatin1Char(' ') + task); }
};

} // namespace hallmarker::inventory
