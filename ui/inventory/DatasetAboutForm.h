#pragma once

#include "inventory/datasets/DatasetImporter.h"
#include "ui/inventory/RecordFieldEditor.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace hallmarker::ui {

class FormField;

/// What a person says about a dataset while importing a file of it. The row of its name is laid out by the owner, for it
/// belongs at the top.
class DatasetAboutForm final : public QWidget {
    Q_OBJECT
public:
    explicit DatasetAboutForm(const QString &name, QWidget *parent = nullptr);

    void setNames(const RecordNames &parties, const RecordNames &purposes);
    /// Fills in what is said here. False, with the gap shown, when something is missing.
    bool fill(inventory::DatasetImportRequest &request);
    QLineEdit *nameField() const { return m_name; }
    FormField *nameRow() const { return m_nameRow; }

private:
    QLineEdit *m_name;
    QLineEdit *m_licence;
    QLineEdit *m_origin;
    QComboBox *m_owner;
    QComboBox *m_purpose;
    QComboBox *m_classification;
    QCheckBox *m_personal;
    QCheckBox *m_special;
    FormField *m_nameRow;
};

} // namespace hallmarker::ui
