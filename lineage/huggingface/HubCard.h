#pragma once

#include "lineage/intake/LineageImporter.h"

#include <QStringList>

namespace hallmarker::lineage {

/// What the front matter of a model card on the Hugging Face hub says about where the model comes from.
/// https://huggingface.co/docs/hub/model-cards
struct HubCard {
    QString name;               ///< "org/model" of the hub, or the folder's name
    QStringList baseModels;
    QString relation;           ///< "finetune", "adapter", "quantized", "merge"; empty when not said
    QStringList datasets;
    QStringList evaluatedOn;    ///< data sets of model-index results
    QStringList licences;       ///< license, or license_name for "other"
    QString licenceLink;
    QStringList tags;
    QString library;
    QString task;
    QByteArray frontMatter;     ///< as it stands in the file
    bool isDataset = false;     ///< a data set's card
    QStringList sourceDatasets; ///< of a data set's card

    /// The relation, guessed as the hub does it when the card does not say: several bases are a merge, the name of a
    /// quantised file format or of an adapter library tells the rest.
    QString effectiveRelation() const;

    /// The card in the text of a README.md. An Error with its line when there is no front matter or it is broken; single
    /// values of a wrong kind are left out and noted.
    static core::Result<HubCard> parse(const QByteArray &readme, const QString &file, const ImportOptions &options, QList<ImportNote> &notes);
};

} // namespace hallmarker::lineage
