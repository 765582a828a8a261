#pragma once

#include "core/check/CheckDefinition.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hallmarker::ui {

class ParameterField;

/// The form of a check's parameters, made from its definition: one labelled field each, guidance under the field, and an
/// error text that appears when a field is left. Column fields offer the columns of the chosen input.
class ParameterForm : public QWidget {
    Q_OBJECT
public:
    explicit ParameterForm(QWidget *parent = nullptr);

    void setDefinition(const core::CheckDefinition &definition);
    /// The columns that inputs of this role offer.
    void setColumns(const QString &inputRole, const QStringList &columns);
    void setValues(const QJsonObject &values);

    /// Typed values of all filled fields; the first Error names the field.
    core::Result<QJsonObject> values() const;
    void focusField(const QString &key);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        ParameterField *field;
        QLabel *problem;
    };
    void showProblem(const Row &row);

    QVBoxLayout *m_layout = nullptr;
    QList<Row> m_rows;
};

} // namespace hallmarker::ui
