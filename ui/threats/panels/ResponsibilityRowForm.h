#pragma once

#include "threats/model/ThreatModel.h"
#include "threats/responsibility/ResponsibilityMatrix.h"
#include "ui/kit/FormPanel.h"

namespace hallmarker::ui {

/// One row of a responsibility matrix: the control, who is accountable and who does the work, and what was found when somebody last looked.
class ResponsibilityRowForm final : public FormPanel {
    Q_OBJECT
public:
    /// `controls` are those that the model counts on.
    ResponsibilityRowForm(const threats::ResponsibilityMatrix &matrix, const threats::ResponsibilityRow &before, const threats::ThreatModel &model, const QStringList &controls, QWidget *parent = nullptr);

    /// Nothing when something is missing, which is then said beside the field.
    std::optional<threats::ResponsibilityRow> row();

private:
    threats::ResponsibilityRow m_before;
};

} // namespace hallmarker::ui
