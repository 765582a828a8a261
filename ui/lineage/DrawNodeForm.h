#pragma once

#include "lineage/hand/HandDrawing.h"
#include "ui/kit/FormPanel.h"

namespace hallmarker::ui {

/// A node that no tool tells of: what it is, where it belongs and what it is called.
class DrawNodeForm final : public FormPanel {
    Q_OBJECT
public:
    /// `space`: that of the node one looks at, which the new one most often shares.
    explicit DrawNodeForm(const QString &space, QWidget *parent = nullptr);

    lineage::HandNode node() const;

private:
    void showWhatIsNeeded();
};

} // namespace hallmarker::ui
