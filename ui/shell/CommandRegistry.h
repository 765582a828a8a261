#pragma once

#include "ui/shell/Command.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace hallmarker::ui {

/// Two commands that would answer the same key at the same time.
struct KeyConflict {
    QKeySequence key;
    QString one;
    QString other;
};

/// All commands, each with one QAction that carries text, key and enabled state everywhere.
class CommandRegistry final : public QObject {
    Q_OBJECT
public:
    /// Actions are added to `window`, so that their keys work in it.
    explicit CommandRegistry(QWidget *window);

    QAction *add(const Command &command);
    void removeScope(const QString &scope);
    /// Page whose commands may run; those of other pages are switched off.
    void setCurrentScope(const QString &scope);
    QString currentScope() const { return m_scope; }

    QAction *action(const QString &id) const; ///< null when unknown
    QList<Command> commands() const;          ///< in the order they were added
    bool isEnabled(const QString &id) const;
    bool run(const QString &id);
    /// Asks every enabledWhen again, once, when the event loop comes round.
    void refreshSoon();
    void refresh();

    QKeySequence key(const QString &id) const;
    void setKey(const QString &id, const QKeySequence &key);
    QList<KeyConflict> conflicts() const;

    /// A menu with the commands of an area; filled anew each time it opens.
    QMenu *makeMenu(CommandArea area, QWidget *parent);
    /// "| Command | Key |" for the manual, by area.
    QString keyTableMarkdown() const;

Q_SIGNALS:
    void changed();
    void scopeChanged();
    void triggered(const QString &id);

private:
    struct Entry {
        Command command;
        QAction *action = nullptr;
    };
    const Entry *find(const QString &id) const;
    bool mayRun(const Entry &entry) const;

    QWidget *m_window;
    QList<Entry> m_entries;
    QString m_scope;
    bool m_isRefreshing = false;
};

} // namespace hallmarker::ui
