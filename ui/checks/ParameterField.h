#pragma once

#include "core/check/CheckDefinition.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace hallmarker::ui {

/// The editor of one parameter: a spin-free line edit for numbers and lists (bounds are told, not enforced while typing),
/// a check box, a combo box, or a list of columns to tick.
class ParameterField : public QWidget {
    Q_OBJECT
public:
    explicit ParameterField(const core::ParameterSpec &spec, QWidget *parent = nullptr);

    const core::ParameterSpec &spec() const { return m_spec; }
    /// What gets the focus and the label's mnemonic.
    QWidget *editor() const;
    void setColumns(const QStringList &columns);
    void setValue(const QJsonValue &value);
    /// The typed value; Undefined when an optional field was left empty.
    core::Result<QJsonValue> value() const;

Q_SIGNALS:
    void edited();
    /// The person has left the field.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    core::ParameterSpec m_spec;
    QLineEdit *m_line = nullptr;
    QCheckBox *m_check = nullptr;
    QComboBox *m_combo = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_comboName = nullptr;
};

} // namespace hallmarker::ui
