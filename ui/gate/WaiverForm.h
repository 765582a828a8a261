#pragma once

#include "core/gate/WaiverBook.h"
#include "ui/gate/GateService.h"
#include "ui/kit/FormPanel.h"

namespace hallmarker::ui {

/// Asks to let one result pass: why, who answers for it, and until when at most.
class WaiverForm final : public FormPanel {
    Q_OBJECT
public:
    WaiverForm(const core::GateOutcome &outcome, int maxDays, qint64 nowMs, QWidget *parent = nullptr);
    core::WaiverWish wish() const;

private:
    core::GateOutcome m_outcome;
};

} // namespace hallmarker::ui
