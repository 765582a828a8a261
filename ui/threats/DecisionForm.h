#pragma once

#include "threats/model/ThreatDecision.h"
#include "ui/kit/FormPanel.h"

namespace hallmarker::ui {

/// What is decided about one threat: what is done, why, who answers for it, and until when an acceptance holds.
class DecisionForm final : public FormPanel {
    Q_OBJECT
public:
    DecisionForm(const threats::ThreatDecision &before, const QStringList &people, QWidget *parent = nullptr);

    /// The decision with what was typed; nothing when something is missing, which is then said beside the field.
    std::optional<threats::ThreatDecision> decision(const QString &by, const QString &at, const QString &today);

private:
    threats::ThreatDecision m_before;
};

} // namespace hallmarker::ui
