#pragma once

#include "core/digest/Digest.h"
#include "inventory/card/CardFields.h"
#include "core/ids/RecordIds.h"
#include "inventory/record/RecordRepository.h"

#include <QJsonValue>

namespace hallmarker::inventory {

/// A finding that a card was signed off with.
struct CardCitation {
    QString findingId;
    core::Digest digest;
    friend bool operator==(const CardCitation &, const CardCitation &) = default;
};

/// What people wrote about one model version, and the findings they wrote it with. Figures are not in it: they are
/// drawn from findings whenever the card is shown.
struct ModelCard {
    static constexpr const char *kind = "card";

    RecordHead<core::CardId> head;
    core::ModelVersionId modelVersion;
    QJsonObject fields;             ///< field key -> value of its kind; empty ones are left out
    QList<CardCitation> cites;

    QJsonObject toJson() const;
    static core::Result<ModelCard> fromJson(const QJsonObject &body);
    QString searchText() const;
};

/// Checks that a value has the form of its field's kind. Null, "" and [] mean: empty.
core::Result<void> validateCardValue(const CardFieldSpec &spec, const QJsonValue &value);
bool isCardValueEmpty(const QJsonValue &value);

} // namespace hallmarker::inventory
