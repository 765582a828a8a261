#pragma once

#include "ui/agreements/AgreementContents.h"
#include "ui/kit/FormPanel.h"

namespace hallmarker::ui {

/// An agreement with a vendor and all its limits; `before` is edited, an empty one is new.
class AgreementForm final : public FormPanel {
    Q_OBJECT
public:
    AgreementForm(const AgreementContents &contents, const inventory::Agreement &before, QWidget *parent = nullptr);
    core::Result<inventory::Agreement> agreement() const;
    /// Name of the vendor; one that is not in the inventory is added to it.
    QString vendor() const { return text(QStringLiteral("vendor")); }
    QString annexPath() const { return path(QStringLiteral("proof")); }

private:
    inventory::Agreement m_before;
};

/// Stores an agreement with its vendor and a further annex, in one transaction.
core::Result<inventory::Agreement> storeAgreement(core::Workspace &workspace, const inventory::Agreement &agreement, const QString &vendor, const QString &annexPath);

} // namespace hallmarker::ui
