#pragma once

#include "core/finding/FindingRepository.h"
#include "core/storage/Workspace.h"
#include "inventory/card/CardRepository.h"
#include "inventory/datasets/DatasetImporter.h"
#include "inventory/models/ModelImporter.h"

#include <QTemporaryDir>

namespace hallmarker::tests {

/// A workspace in a folder of its own, with a clock and ids that repeat.
class InventoryCase {
public:
    InventoryCase();
    core::Workspace &workspace() { return *m_workspace; }
    bool isReady() const { return m_workspace != nullptr; }
    QString problem() const { return m_problem; }
    core::FixedClock &clock() { return m_clock; }

    /// Writes a file into the folder and returns its path.
    QString file(const QString &name, const QByteArray &content);
    /// A small valid safetensors file; `fill` makes it differ.
    static QByteArray safetensors(char fill = 'a');
    static QByteArray csv();

    core::Result<inventory::DatasetImportResult> dataset(const QString &name = QStringLiteral("adult"));
    /// With a signature, trained on `data`.
    core::Result<inventory::ModelImportResult> model(const QString &name, const QList<core::DatasetVersionId> &data = {});
    /// A finding about model and data, with two figures, one of them with slice and interval.
    core::Result<core::Finding> finding(const QString &checkId, const QStringList &recordIds, double accuracy = 0.98, core::Verdict verdict = core::Verdict::Pass);
    /// Model, data, findings and a card with every field that people write.
    core::Result<core::CardId> fullCard();

    static QJsonObject everyField();

private:
    QTemporaryDir m_folder;
    core::FixedClock m_clock{1'772'357'400'000}; // 2026-03-01T09:30:00Z
    core::SequenceIdSource m_ids;
    std::unique_ptr<core::Workspace> m_workspace;
    QString m_problem;
};

} // namespace hallmarker::tests
