#pragma once

#include "lineage/hand/HandDrawing.h"
#include "ui/kit/FormPanel.h"

namespace hallmarker::ui {

/// A copy that lies outside of what the tools see: who has it, where, since when.
class ExternalCopyForm final : public FormPanel {
    Q_OBJECT
public:
    explicit ExternalCopyForm(const lineage::NodeKey &source, QWidget *parent = nullptr);

    lineage::HandCopy copy() const;

private:
    lineage::NodeKey m_source;
};

} // namespace hallmarker::ui
