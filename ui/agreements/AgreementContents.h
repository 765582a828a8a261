#pragma once

#include "core/finding/FindingRepository.h"
#include "inventory/agreements/AgreementAudit.h"
#include "ui/kit/ChoiceListModel.h"
#include "ui/kit/Status.h"

#include <QHash>

namespace hallmarker::ui {

/// A use of a model or dataset, and how it stands to what was agreed on.
struct JudgedUse {
    inventory::AssetUsage usage;
    QList<inventory::AgreementIssue> issues;

    QString id() const { return usage.head.id.isEmpty() ? QString(usage.system + QLatin1Char(' ') + usage.asset) : usage.head.id.text(); }
    bool isOutside() const;
};

/// What the page of agreements shows, read at once.
struct AgreementContents {
    QList<inventory::Agreement> agreements;
    QList<JudgedUse> uses;
    QList<core::JudgedFinding> findings;     ///< newest of each asset
    QHash<QString, QString> names;           ///< of parties, assets, systems and agreements, by id
    ChoiceListModel::Choices assets;
    QStringList parties;
    inventory::PurposeTaxonomy taxonomy;
    qint64 nowMs = 0;

    static core::Result<std::shared_ptr<const AgreementContents>> read(core::Workspace &workspace);

    const inventory::Agreement *agreement(const QString &id) const;
    const JudgedUse *use(const QString &id) const;
    QString nameOf(const QString &id) const { return names.value(id, id); }
    QStringList namesOf(const QStringList &ids) const;
    /// Names of purposes; "*" as "any".
    QStringList purposeNames(const QStringList &keys) const;
    ChoiceListModel::Choices purposeChoices(bool withAny) const;
    /// Ended, ending within 90 days, not begun, or in force.
    Status statusOf(const inventory::Agreement &agreement) const;
    QString wordOf(const inventory::Agreement &agreement) const;
};

QString agreementKindWord(inventory::AgreementKind kind);
/// What an issue says, in a sentence.
QString issueSentence(const inventory::AgreementIssue &issue);

} // namespace hallmarker::ui
