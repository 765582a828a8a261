#pragma once

#include "ui/kit/FormPanel.h"
#include "ui/retention/RetentionContents.h"

namespace hallmarker::ui {

/// A legal hold over assets or categories.
class LegalHoldForm final : public FormPanel {
    Q_OBJECT
public:
    LegalHoldForm(const RetentionContents &contents, const QStringList &assets, QWidget *parent = nullptr);
    inventory::LegalHold hold() const;
};

} // namespace hallmarker::ui
