#pragma once

#include "lineage/labels/LabelRecords.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace hallmarker::ui {

class FormColumn;
class FormField;

/// What a person says about a node: how sensitive it is, whose data it holds, what it may be used for and what it is used for.
class LabelForm final : public QWidget {
    Q_OBJECT
public:
    LabelForm(const lineage::NodeLabels &labels, QWidget *parent = nullptr);
    /// Puts the keyboard into the first field.
    void begin();

Q_SIGNALS:
    void saved(const hallmarker::lineage::NodeLabels &labels);
    void cancelled();

private:
    void save();
    QLineEdit *line(const char *name, const QString &text);

    lineage::NodeLabels m_labels;
    FormColumn *m_form;
    QComboBox *m_classification;
    QComboBox *m_identifiability;
    QComboBox *m_declared;
    QLineEdit *m_categories;
    QLineEdit *m_purposes;
    QLineEdit *m_eraseBy;
    QLineEdit *m_usedFor;
    QLineEdit *m_keepsUntil;
    QLineEdit *m_region;
    QLineEdit *m_licence;
    FormField *m_eraseByField = nullptr;
    FormField *m_keepsUntilField = nullptr;
    FormField *m_identifiabilityField = nullptr;
};

} // namespace hallmarker::ui
