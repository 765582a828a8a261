#pragma once

#include "ui/assessments/AnswerEditor.h"

#include <QTableWidget>

class QPushButton;

namespace hallmarker::ui {

/// Rows by the columns of the question. The last row is always empty: writing in it adds one.
class TableAnswer final : public AnswerEditor {
    Q_OBJECT
public:
    TableAnswer(const dpia::Question &question, const QString &language, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *field() const override { return m_table; }
    QTableWidget *table() const { return m_table; }
    void addRow();
    void removeRow();

private:
    void setCell(int row, int column, const QJsonValue &value);
    QJsonValue cell(int row, int column) const;
    void keepEmptyRow();
    void fitRows();

    QList<dpia::TableColumn> m_columns;
    QString m_language;
    QTableWidget *m_table;
    QPushButton *m_remove;
    bool m_isSetting = false;
    bool m_isReadOnly = false;
};

} // namespace hallmarker::ui
