#pragma once

#include "ui/kit/FormPanel.h"
#include "ui/retention/RetentionContents.h"

namespace hallmarker::ui {

/// What is decided about one task of an erasure case.
class ErasureTaskForm final : public FormPanel {
    Q_OBJECT
public:
    ErasureTaskForm(const RetentionContents &contents, const inventory::ErasureTask &task, QWidget *parent = nullptr);
    inventory::ErasureDecision decision() const;
    /// Of the file to attach; empty where the decision takes none.
    QString proofPath() const { return field(QStringLiteral("proof"))->isVisibleTo(this) ? path(QStringLiteral("proof")) : QString(); }

private:
    void showWhatIsNeeded();
    inventory::ErasureTaskId m_task;
};

} // namespace hallmarker::ui
