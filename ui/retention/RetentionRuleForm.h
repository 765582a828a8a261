#pragma once

#include "ui/kit/FormPanel.h"
#include "ui/retention/RetentionContents.h"

namespace hallmarker::ui {

/// A rule of how long data is kept; `before` is edited, an empty one is new.
class RetentionRuleForm final : public FormPanel {
    Q_OBJECT
public:
    RetentionRuleForm(const RetentionContents &contents, const inventory::RetentionRule &before, QWidget *parent = nullptr);
    core::Result<inventory::RetentionRule> rule() const;

private:
    inventory::RetentionRule m_before;
};

} // namespace hallmarker::ui
