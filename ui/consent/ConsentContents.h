#pragma once

#include "inventory/consent/AccessDesk.h"
#include "ui/kit/ChoiceListModel.h"
#include "ui/shell/LineageSource.h"

#include <QHash>

namespace hallmarker::ui {

/// What the page of consent and access shows, read at once.
struct ConsentContents {
    QList<inventory::ConsentRecord> consents;
    QList<inventory::AccessRequest> requests;     ///< newest first
    QList<inventory::AccessException> exceptions;
    QList<inventory::FieldCatalogue> catalogues;
    QList<inventory::Alert> alerts;               ///< newest first
    inventory::PurposeTaxonomy taxonomy;
    QStringList people;                           ///< who may ask
    QStringList datasets;                         ///< names
    QHash<QString, QString> names;                ///< of consents and exceptions, by id
    qint64 nowMs = 0;

    static core::Result<std::shared_ptr<const ConsentContents>> read(core::Workspace &workspace);

    const inventory::ConsentRecord *consent(const QString &id) const;
    const inventory::AccessRequest *request(const QString &id) const;
    const inventory::AccessException *exception(const QString &id) const;
    const inventory::FieldCatalogue *catalogue(const QString &id) const;
    const inventory::Alert *alert(const QString &id) const;
    int openAlerts() const;
    /// DATASET.FIELD of every catalogue, with its category.
    ChoiceListModel::Choices fieldChoices() const;
    ChoiceListModel::Choices purposeChoices() const;
    QString nameOf(const QString &id) const { return names.value(id, id); }
};

/// Work of the access desk, with the taxonomy and the lineage of the workspace. Outside of the window's thread.
template <typename T>
core::Result<T> atAccessDesk(core::Workspace &workspace, const LineageSource &source, const std::function<core::Result<T>(inventory::AccessDesk &)> &work)
{
    HALLMARKER_ASSIGN(const inventory::PurposeTaxonomy taxonomy, inventory::PurposeTaxonomy::builtIn());
    HALLMARKER_ASSIGN(const std::unique_ptr<core::AssetLineage> lineage, lineageOf(source, workspace));
    inventory::AccessDesk desk(workspace, *lineage, taxonomy);
    return work(desk);
}

} // namespace hallmarker::ui
