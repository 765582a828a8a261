#pragma once

#include "inventory/consent/FieldCatalogue.h"
#include "ui/kit/FormPanel.h"

class QPlainTextEdit;

namespace hallmarker::ui {

/// The fields of a dataset with their categories, one a line: "email = contact".
class FieldCatalogueForm final : public FormPanel {
    Q_OBJECT
public:
    FieldCatalogueForm(const inventory::FieldCatalogue &before, const QStringList &datasets, QWidget *parent = nullptr);
    core::Result<inventory::FieldCatalogue> catalogue() const;
    QPlainTextEdit *lines() const { return m_lines; }

private:
    inventory::FieldCatalogue m_before;
    QPlainTextEdit *m_lines;
};

} // namespace hallmarker::ui
