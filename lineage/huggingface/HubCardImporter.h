#pragma once

#include "lineage/intake/LineageImporter.h"

namespace hallmarker::lineage {

/// Reads model cards of the Hugging Face hub: a README.md, or a folder with one in it or in its folders ORG/MODEL.
/// A model is named by the hub's own notation "ORG/MODEL" where the folders are a copy of the hub (its cache's
/// models--ORG--MODEL included), else by its folder.
class HubCardImporter final : public LineageImporter {
public:
    static constexpr qint64 maxCards = 100'000;

    QString format() const override { return QStringLiteral("huggingface"); }
    int likeness(const QString &path) const override;
    core::Result<ImportReport> read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const override;

    /// "org/model" for .../models--org--model/snapshots/0123/README.md and .../org/model/README.md below a folder that was
    /// named; the folder's own name else.
    static QString modelNameOf(const QString &readme, const QString &root);
};

} // namespace hallmarker::lineage
