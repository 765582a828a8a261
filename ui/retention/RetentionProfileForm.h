#pragma once

#include "ui/kit/FormPanel.h"
#include "ui/retention/RetentionContents.h"

namespace hallmarker::ui {

/// What retention has to know about one asset.
class RetentionProfileForm final : public FormPanel {
    Q_OBJECT
public:
    RetentionProfileForm(const inventory::RetentionProfile &before, const QStringList &triggers, QWidget *parent = nullptr);
    inventory::RetentionProfile profile() const;

private:
    inventory::RetentionProfile m_before;
    QStringList m_triggers;
};

} // namespace hallmarker::ui
