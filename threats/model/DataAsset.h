#pragma once

#include "threats/model/JsonMembers.h"

namespace hallmarker::threats {

/// Data that is worth protecting, apart from where it lies.
struct DataAsset {
    QString key;
    QString name;
    QString description;
    QString owner;
    QString dataClass;       ///< "public", "internal", "confidential", "special" as the elements' data_class; empty: not said
    QString confidentiality; ///< level word, as the format or the team says it
    QString integrity;
    QString availability;
    QString ratingReason;
    QStringList categories;  ///< "health", "payment" ...
    Truth isPersonal = Truth::Unknown;
    Truth isSpecial = Truth::Unknown; ///< special category of Art. 9
    QString quantity;
    QString source;          ///< where it comes from
    Attributes attributes;
    QStringList tags;
    QStringList records;
    QJsonObject foreign;
    QJsonObject unknown;

    QJsonObject toJson() const;
    static DataAsset fromJson(JsonMembers &members);
    friend bool operator==(const DataAsset &, const DataAsset &) = default;
};

} // namespace hallmarker::threats
