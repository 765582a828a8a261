#pragma once

#include "core/table/TablePreview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace hallmarker::ui {

class FormField;

/// How a file is read: what was detected, each point shown and correctable.
class DialectForm final : public QWidget {
    Q_OBJECT
public:
    explicit DialectForm(QWidget *parent = nullptr);

    /// What a person corrected; the rest stays open and is detected again.
    core::ReadOptions options() const;
    /// Shows what was detected and which questions this format has.
    void showDetected(const core::TablePreview &preview);
    /// The file could not be read as it is told: the questions of a text file stay, for the answer may be there.
    void showUnread();

Q_SIGNALS:
    void changed();

private:
    struct Option {
        QString word;
        QVariant value;
    };
    QComboBox *addChoice(const char *name, const QString &label, const QList<Option> &options);
    static void nameDetected(QComboBox *combo, const QVariant &value);

    QLabel *m_format;
    QComboBox *m_table;
    QComboBox *m_delimiter;
    QComboBox *m_quote;
    QComboBox *m_encoding;
    QComboBox *m_header;
    QComboBox *m_decimal;
    QLineEdit *m_markers;
    QComboBox *m_badRows;
    QList<FormField *> m_csvRows;
    FormField *m_tableRow = nullptr;
};

} // namespace hallmarker::ui
