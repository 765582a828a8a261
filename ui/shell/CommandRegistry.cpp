#include "ui/shell/CommandRegistry.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

#include <array>

namespace hallmarker::ui {

namespace {
constexpr std::array commandAreas{CommandArea::Workspace, CommandArea::Edit, CommandArea::View, CommandArea::Go, CommandArea::Page, CommandArea::Help};
}

QString commandAreaTitle(CommandArea area)
{
    switch (area) {
    case CommandArea::Workspace: return QCoreApplication::translate("CommandArea", "&Workspace", "menu");
    case CommandArea::Edit: return QCoreApplication::translate("CommandArea", "&Edit", "menu");
    case CommandArea::View: return QCoreApplication::translate("CommandArea", "&View", "menu");
    case CommandArea::Go: return QCoreApplication::translate("CommandArea", "&Go", "menu");
    case CommandArea::Page: return QCoreApplication::translate("CommandArea", "&Page", "menu: what the page at hand can do");
    case CommandArea::Help: return QCoreApplication::translate("CommandArea", "&Help", "menu");
    }
    return {};
}

CommandRegistry::CommandRegistry(QWidget *window) : QObject(window), m_window(window) {}

QAction *CommandRegistry::add(const Command &command)
{
    Q_ASSERT_X(!command.id.isEmpty() && !find(command.id), "CommandRegistry::add", qPrintable(command.id));
    auto *action = new QAction(command.text, this);
    action->setObjectName(command.id);
    action->setIcon(icon(command.icon));
    action->setIconVisibleInMenu(true);
    action->setShortcut(command.key);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setMenuRole(QAction::NoRole);
    connect(action, &QAction::triggered, this, [this, id = command.id] {
        // enabledWhen is asked again: a key may come before the refresh.
        if (const Entry *entry = find(id); entry && mayRun(*entry)) {
            const Command kept = entry->command; // the handler may remove its own page
            Q_EMIT triggered(id);
            kept.run();
            refreshSoon();
        }
    });
    m_window->addAction(action);
    m_entries.append({command, action});
    action->setEnabled(mayRun(m_entries.last()));
    Q_EMIT changed();
    return action;
}

void CommandRegistry::removeScope(const QString &scope)
{
    for (qsizetype index = m_entries.size() - 1; index >= 0; --index) {
        if (m_entries.at(index).command.scope == scope)
            m_entries.takeAt(index).action->deleteLater();
    }
    Q_EMIT changed();
}

void CommandRegistry::setCurrentScope(const QString &scope)
{
    m_scope = scope;
    refresh();
    Q_EMIT scopeChanged();
}

QAction *CommandRegistry::action(const QString &id) const
{
    const Entry *entry = find(id);
    return entry ? entry->action : nullptr;
}

QList<Command> CommandRegistry::commands() const
{
    QList<Command> all;
    for (const Entry &entry : m_entries)
        all.append(entry.command);
    return all;
}

bool CommandRegistry::isEnabled(const QString &id) const
{
    const Entry *entry = find(id);
    return entry && mayRun(*entry);
}

bool CommandRegistry::run(const QString &id)
{
    const Entry *entry = find(id);
    if (!entry || !mayRun(*entry))
        return false;
    entry->action->setEnabled(true);
    entry->action->trigger();
    return true;
}

void CommandRegistry::refreshSoon()
{
    if (m_isRefreshing)
        return;
    m_isRefreshing = true;
    QMetaObject::invokeMethod(this, &CommandRegistry::refresh, Qt::QueuedConnection);
}

void CommandRegistry::refresh()
{
    m_isRefreshing = false;
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setEnabled(mayRun(entry));
}

QKeySequence CommandRegistry::key(const QString &id) const
{
    const Entry *entry = find(id);
    return entry ? entry->action->shortcut() : QKeySequence();
}

void CommandRegistry::setKey(const QString &id, const QKeySequence &key)
{
    if (const Entry *entry = find(id)) {
        entry->action->setShortcut(key);
        Q_EMIT changed();
    }
}

QList<KeyConflict> CommandRegistry::conflicts() const
{
    QList<KeyConflict> found;
    for (qsizetype one = 0; one < m_entries.size(); ++one) {
        const QKeySequence key = m_entries.at(one).action->shortcut();
        if (key.isEmpty())
            continue;
        for (qsizetype other = one + 1; other < m_entries.size(); ++other) {
            const Command &first = m_entries.at(one).command;
            const Command &second = m_entries.at(other).command;
            const bool meet = first.scope.isEmpty() || second.scope.isEmpty() || first.scope == second.scope;
            if (meet && m_entries.at(other).action->shortcut() == key)
                found.append({key, first.id, second.id});
        }
    }
    return found;
}

QMenu *CommandRegistry::makeMenu(CommandArea area, QWidget *parent)
{
    auto *menu = new QMenu(commandAreaTitle(area), parent);
    const auto fill = [this, area, menu] {
        menu->clear();
        for (const Entry &entry : std::as_const(m_entries)) {
            const bool isHere = entry.command.scope.isEmpty() || entry.command.scope == m_scope;
            if (entry.command.area == area && isHere)
                menu->addAction(entry.action);
        }
        menu->menuAction()->setVisible(!menu->isEmpty());
    };
    fill();
    // An empty menu is hidden, so it has to learn of new commands by itself.
    connect(this, &CommandRegistry::changed, menu, fill);
    connect(this, &CommandRegistry::scopeChanged, menu, fill);
    connect(menu, &QMenu::aboutToShow, this, [this, fill] {
        fill();
        refresh();
    });
    return menu;
}

QString CommandRegistry::keyTableMarkdown() const
{
    QString text;
    for (const CommandArea area : commandAreas) {
        QString rows;
        for (const Entry &entry : m_entries) {
            if (entry.command.area != area)
                continue;
            const QString key = entry.action->shortcut().toString(QKeySequence::PortableText);
            rows += QStringLiteral("| %1 | %2 | `%3` |\n").arg(entry.action->iconText(), key.isEmpty() ? QString() : QString(QLatin1Char('`') % key % QLatin1Char('`')), entry.command.id);
        }
        if (rows.isEmpty())
            continue;
        text += QStringLiteral("## %1\n\n| %2 | %3 | %4 |\n| --- | --- | --- |\n%5\n")
                    .arg(commandAreaTitle(area).remove(QLatin1Char('&')), tr("Command"), tr("Key"), tr("Id"), rows);
    }
    return text;
}

const CommandRegistry::Entry *CommandRegistry::find(const QString &id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.command.id == id)
            return &entry;
    }
    return nullptr;
}

bool CommandRegistry::mayRun(const Entry &entry) const
{
    if (!entry.command.scope.isEmpty() && entry.command.scope != m_scope)
        return false;
    return entry.command.run && (!entry.command.enabledWhen || entry.command.enabledWhen());
}

} // namespace hallmarker::ui
