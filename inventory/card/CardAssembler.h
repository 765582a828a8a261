#pragma once

#include "inventory/card/CardView.h"

#include <QHash>

namespace hallmarker::inventory {

/// Puts a card together from its record, the inventory and the newest findings. Writes nothing.
class CardAssembler {
public:
    /// `checkTitles`: check id -> title for people; ids stand where there is none.
    explicit CardAssembler(core::Workspace &workspace, QHash<QString, QString> checkTitles = {})
        : m_workspace(workspace), m_checkTitles(std::move(checkTitles))
    {
    }

    core::Result<CardView> assemble(const core::CardId &id) const;

private:
    core::Result<void> addDatasets(CardView &view) const;
    core::Result<void> addEvidence(CardView &view) const;
    core::Result<CardDataset> dataset(const core::DatasetVersionId &id, bool isTraining) const;
    core::Result<QJsonValue> partyNames(const QJsonValue &value) const;
    core::Result<void> fillFields(CardView &view) const;
    void addWarnings(CardView &view) const;
    QJsonValue derived(const CardView &view, const QString &key) const;

    core::Workspace &m_workspace;
    QHash<QString, QString> m_checkTitles;
};

} // namespace hallmarker::inventory
