#pragma once

#include "inventory/consent/ConsentIds.h"
#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"

#include <QMap>

namespace hallmarker::inventory {

/// Which category of personal data each field of a dataset holds. head.name is the dataset's name. A field that is not
/// here is unknown, and nobody gets an unknown field.
struct FieldCatalogue {
    static constexpr const char *kind = "field-catalogue";

    RecordHead<FieldCatalogueId> head;
    QMap<QString, QString> categories; ///< field -> category; "none": not personal

    QJsonObject toJson() const;
    static core::Result<FieldCatalogue> fromJson(const QJsonObject &body);
    QString searchText() const { return QStringList(categories.keys() + categories.values()).join(QLatin1Char(' ')); }
};

using FieldCatalogueRepository = RecordRepository<FieldCatalogue>;

} // namespace hallmarker::inventory
