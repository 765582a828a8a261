#pragma once

#include "ui/kit/FormPanel.h"
#include "ui/retention/RetentionContents.h"

namespace hallmarker::ui {

/// A request for erasure.
class ErasureRequestForm final : public FormPanel {
    Q_OBJECT
public:
    explicit ErasureRequestForm(const RetentionContents &contents, QWidget *parent = nullptr);
    inventory::ErasureRequest request() const;
};

} // namespace hallmarker::ui
