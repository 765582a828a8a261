#pragma once

#include "ui/agreements/AgreementContents.h"
#include "ui/kit/FormPanel.h"

namespace hallmarker::ui {

/// How a model or dataset is really used.
class AssetUseForm final : public FormPanel {
    Q_OBJECT
public:
    AssetUseForm(const AgreementContents &contents, const inventory::AssetUsage &before, QWidget *parent = nullptr);
    core::Result<inventory::AssetUsage> usage() const;

private:
    inventory::AssetUsage m_before;
};

} // namespace hallmarker::ui
