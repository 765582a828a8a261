#pragma once

#include "ui/kit/FormPanel.h"
#include "ui/retention/RetentionContents.h"
#include "ui/shell/ErasureStart.h"

namespace hallmarker::ui {

/// A request for erasure.
class ErasureRequestForm final : public FormPanel {
    Q_OBJECT
public:
    /// What it begins at stands first in the list of assets, chosen.
    /// `reach`, what it will reach, stands below them; taken over.
    ErasureRequestForm(const RetentionContents &contents, const ErasureStart &start, QWidget *reach, QWidget *parent = nullptr);
    inventory::ErasureRequest request() const;
};

} // namespace hallmarker::ui
