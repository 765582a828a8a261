#pragma once

#include "inventory/card/ModelCard.h"

#include <optional>

namespace hallmarker::inventory {

/// Cards of model versions. A card rests on its model version and on the findings it cites, so it goes stale with them.
class CardRepository : public RecordRepository<ModelCard> {
public:
    using RecordRepository<ModelCard>::RecordRepository;

    /// A new card of a model version, citing the findings there are. Fails when the version has a card already.
    core::Result<ModelCard> create(const core::ModelVersionId &version);
    core::Result<std::optional<ModelCard>> ofVersion(const core::ModelVersionId &version) const;
    /// Sets one field; null empties it. Only fields that people fill can be set.
    core::Result<ModelCard> set(const core::CardId &id, const QString &field, const QJsonValue &value, qint64 expectedRevision);
    /// Sets several fields in one revision, all or nothing.
    core::Result<ModelCard> setAll(const core::CardId &id, const QJsonObject &values, qint64 expectedRevision);
    /// Cites the newest findings on model version and training data: a person says with it that text and figures fit.
    core::Result<ModelCard> cite(const core::CardId &id, qint64 expectedRevision);
    /// What cite() would cite now.
    core::Result<QList<CardCitation>> presentFindings(const core::ModelVersionId &version) const;

private:
    core::Result<ModelCard> store(const ModelCard &card);
};

} // namespace hallmarker::inventory
