#pragma once

#include "inventory/erasure/ErasureDesk.h"
#include "inventory/retention/RetentionBook.h"
#include "ui/kit/ChoiceListModel.h"
#include "ui/shell/LineageSource.h"

#include <QHash>

namespace hallmarker::ui {

/// An erasure case with its tasks and how far it is.
struct ErasureProgress {
    inventory::ErasureCase erasure;
    QList<inventory::ErasureStanding> tasks;
    QString subject;        ///< who asks; empty: not said, or erased
    int decided = 0;
};

/// What the retention page shows, read at once.
struct RetentionContents {
    QList<inventory::DueItem> due;
    QList<inventory::RetentionProfile> profiles;
    QList<inventory::RetentionRule> rules;
    QList<inventory::LegalHold> holds;
    QList<inventory::Disposition> dispositions;
    QList<ErasureProgress> cases;
    ChoiceListModel::Choices evidence;  ///< findings that passed and are current: what a decision may rest on
    QHash<QString, QString> names;      ///< of assets, rules and holds, by id
    qint64 nowMs = 0;

    static core::Result<std::shared_ptr<const RetentionContents>> read(core::Workspace &workspace, const LineageSource &lineage);

    QString nameOf(const QString &id) const { return names.value(id, id); }
    QStringList namesOf(const QStringList &ids) const;
    const inventory::DueItem *dueItem(const QString &asset) const;
    const ErasureProgress *erasure(const QString &id) const;
    const inventory::RetentionRule *rule(const QString &id) const;
    const inventory::LegalHold *hold(const QString &id) const;
    /// Assets by id and name, for forms: those with a profile, and what cases of erasure reached.
    ChoiceListModel::Choices assetChoices() const;
    /// Why an item is due, in a sentence.
    QString why(const inventory::DueItem &item) const;
};

} // namespace hallmarker::ui
