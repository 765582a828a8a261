#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTimer;

namespace hallmarker::ui {

/// Search field and choices above a table. Ctrl+F goes to it (command "page.filter" of the shell), Esc empties it.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(const QString &placeholder, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// A labelled choice ("Kind": All, Model ...). The first entry means: no filter.
    QComboBox *addChoice(const QString &label, const QStringList &entries);
    bool isActive() const; ///< anything that hides rows
    void clear();
    void focusSearch();
    /// "12 of 40"
    void setCount(qsizetype shown, qsizetype total);
    QLineEdit *searchField() const { return m_search; }

Q_SIGNALS:
    /// Text or a choice changed; typing is gathered for 120 ms.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *m_row;
    QLineEdit *m_search;
    QLabel *m_count;
    QTimer *m_typing;
    QList<QComboBox *> m_choices;
};

} // namespace hallmarker::ui
