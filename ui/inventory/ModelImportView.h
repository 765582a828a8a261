#pragma once

#include "inventory/models/ModelImporter.h"
#include "ui/inventory/ImportView.h"

class QFormLayout;
class QLineEdit;

namespace hallmarker::ui {

class FormField;

/// A model file before it is registered: what was found by reading its header, and what a person says about it. The file
/// is hashed, never loaded.
class ModelImportView final : public ImportView {
    Q_OBJECT
public:
    ModelImportView(PageServices &services, const QString &path, const QString &modelName, QWidget *parent);

    QWidget *initialFocus() override;

protected:
    void startImport() override;
    void readAgain() override;

private:
    QWidget *buildForm(const QString &modelName);
    void show(const inventory::ModelInspection &seen);
    void addFact(const QString &label, const QString &text);
    void chooseSignature();

    QString m_path;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_version = nullptr;
    QLineEdit *m_licence = nullptr;
    QLineEdit *m_task = nullptr;
    QLineEdit *m_note = nullptr;
    QLineEdit *m_signature = nullptr;
    FormField *m_nameRow = nullptr;
    QWidget *m_facts = nullptr;
    QFormLayout *m_factRows = nullptr;
};

} // namespace hallmarker::ui
