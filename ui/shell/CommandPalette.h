#pragma once

#include "ui/shell/RecordFinder.h"

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QLineEdit;
class QListView;
class QTimer;

namespace hallmarker::ui {

class CommandRegistry;

/// How well a text answers what was typed: 0 not at all. Each word must start a word (best), occur, or occur as a
/// subsequence (worst).
int paletteScore(const QString &typed, const QString &text);

/// Ctrl+K: finds commands and records by typing. Keyboard alone is enough; what was used last comes first.
class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    CommandPalette(CommandRegistry &commands, QWidget *window);

    /// Null: commands only. Must outlive the palette or be reset.
    void setRecordFinder(RecordFinder *finder) { m_finder = finder; }
    void open();
    void close();
    QStringList recent() const { return m_recent; }
    void setRecent(const QStringList &ids) { m_recent = ids; }
    QLineEdit *input() const { return m_input; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void recordChosen(const QString &id, const QString &kind);
    void recentChanged(const QStringList &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Entries;
    void search();
    void choose();
    void move(int rows);
    void place();

    CommandRegistry &m_commands;
    RecordFinder *m_finder = nullptr;
    Entries *m_entries;
    QLineEdit *m_input;
    QListView *m_list;
    QTimer *m_typing;
    QPointer<QWidget> m_before; ///< what had the keyboard
    QStringList m_recent;
    int m_serial = 0;           ///< answers to older questions are dropped
};

} // namespace hallmarker::ui
