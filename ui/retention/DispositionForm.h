#pragma once

#include "ui/kit/FormPanel.h"
#include "ui/retention/RetentionContents.h"

namespace hallmarker::ui {

/// What is decided about an asset at its end.
class DispositionForm final : public FormPanel {
    Q_OBJECT
public:
    DispositionForm(const RetentionContents &contents, const inventory::DueItem &item, QWidget *parent = nullptr);
    inventory::Disposition decision() const;
    /// Of the file to attach; empty where the decision takes none.
    QString proofPath() const { return field(QStringLiteral("proof"))->isVisibleTo(this) ? path(QStringLiteral("proof")) : QString(); }

private:
    void showWhatIsNeeded();
    QString m_asset;
};

} // namespace hallmarker::ui
