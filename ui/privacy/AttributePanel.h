#pragma once

#include "ui/privacy/LoadedSource.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace hallmarker::ui {

class DetailSheet;
class RecordTable;
class RowsModel;

/// One column: its role, what that means, why it was suggested, and its values.
class AttributePanel final : public QWidget {
    Q_OBJECT
public:
    explicit AttributePanel(QWidget *parent = nullptr);

    void show(const LoadedSource &source, const QString &column, anonymisation::AttributeRole role);
    QString column() const { return m_column; }
    QComboBox *roleBox() const { return m_role; }

Q_SIGNALS:
    void roleChosen(const QString &column, hallmarker::anonymisation::AttributeRole role);

private:
    QString m_column;
    QComboBox *m_role;
    QLabel *m_meaning;
    QLabel *m_why;
    RowsModel *m_rows;
    RecordTable *m_values;
};

} // namespace hallmarker::ui
