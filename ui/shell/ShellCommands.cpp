#include "ui/shell/ShellCommands.h"

#include "ui/shell/CommandRegistry.h"

#include <QAction>
#include <QCoreApplication>
#include <QUndoGroup>

namespace hallmarker::ui {

namespace {

QString shellText(const char *text)
{
    return QCoreApplication::translate("ShellCommands", text);
}

void addUndoCommands(CommandRegistry &commands, QUndoGroup &group)
{
    QUndoGroup *undo = &group;
    QAction *undoAction = commands.add({QStringLiteral("edit.undo"), shellText(QT_TRANSLATE_NOOP("ShellCommands", "&Undo")), CommandArea::Edit, QKeySequence(Qt::CTRL | Qt::Key_Z),
                                        IconId::Undo, [undo] { undo->undo(); }, [undo] { return undo->canUndo(); }, {}});
    QAction *redoAction = commands.add({QStringLiteral("edit.redo"), shellText(QT_TRANSLATE_NOOP("ShellCommands", "&Redo")), CommandArea::Edit,
                                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), IconId::Redo, [undo] { undo->redo(); }, [undo] { return undo->canRedo(); }, {}});
    QObject::connect(undo, &QUndoGroup::undoTextChanged, undoAction, [undoAction](const QString &text) {
        undoAction->setText(text.isEmpty() ? shellText("&Undo") : QCoreApplication::translate("ShellCommands", "&Undo %1", "%1 is the step").arg(text));
    });
    QObject::connect(undo, &QUndoGroup::redoTextChanged, redoAction, [redoAction](const QString &text) {
        redoAction->setText(text.isEmpty() ? shellText("&Redo") : QCoreApplication::translate("ShellCommands", "&Redo %1", "%1 is the step").arg(text));
    });
    // At once: the next key may be the one that has just become possible.
    QObject::connect(undo, &QUndoGroup::canUndoChanged, &commands, &CommandRegistry::refresh);
    QObject::connect(undo, &QUndoGroup::canRedoChanged, &commands, &CommandRegistry::refresh);
}

} // namespace

void addShellCommands(CommandRegistry &commands, QUndoGroup &undoGroup, const ShellActions &actions)
{
    const auto add = [&commands](const char *id, const char *text, CommandArea area, const QKeySequence &key, IconId icon, const std::function<void()> &run, const std::function<bool()> &enabledWhen = {}) {
        commands.add({QLatin1String(id), shellText(text), area, key, icon, run, enabledWhen, {}});
    };
    add("workspace.open", QT_TRANSLATE_NOOP("ShellCommands", "&Open workspace ..."), CommandArea::Workspace, QKeySequence(Qt::CTRL | Qt::Key_O), IconId::Folder, actions.open);
    add("workspace.create", QT_TRANSLATE_NOOP("ShellCommands", "Create &new workspace ..."), CommandArea::Workspace, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), IconId::Add, actions.create);
    if (actions.example)
        add("workspace.example", QT_TRANSLATE_NOOP("ShellCommands", "Open &example"), CommandArea::Workspace, {}, IconId::Example, actions.example);
    add("workspace.close", QT_TRANSLATE_NOOP("ShellCommands", "&Close workspace"), CommandArea::Workspace, QKeySequence(Qt::CTRL | Qt::Key_W), IconId::Close, actions.close, actions.isOpen);
    add("workspace.quit", QT_TRANSLATE_NOOP("ShellCommands", "&Quit"), CommandArea::Workspace, QKeySequence(Qt::CTRL | Qt::Key_Q), IconId::None, actions.quit);
    addUndoCommands(commands, undoGroup);
    add("page.filter", QT_TRANSLATE_NOOP("ShellCommands", "&Filter"), CommandArea::Edit, QKeySequence(Qt::CTRL | Qt::Key_F), IconId::Filter, actions.filter, actions.canFilter);
    add("view.palette", QT_TRANSLATE_NOOP("ShellCommands", "&Command palette"), CommandArea::View, QKeySequence(Qt::CTRL | Qt::Key_K), IconId::Search, actions.openPalette);
    add("view.refresh", QT_TRANSLATE_NOOP("ShellCommands", "&Refresh"), CommandArea::View, QKeySequence(Qt::Key_F5), IconId::Refresh, actions.refresh, actions.isOpen);
    add("view.jobs", QT_TRANSLATE_NOOP("ShellCommands", "Show or hide &jobs"), CommandArea::View, QKeySequence(Qt::CTRL | Qt::Key_J), IconId::Jobs, actions.toggleJobs, actions.isOpen);
    const auto theme = [setTheme = actions.setTheme](ThemeChoice choice) { return [setTheme, choice] { setTheme(choice); }; };
    add("view.theme.toggle", QT_TRANSLATE_NOOP("ShellCommands", "Switch &light and dark"), CommandArea::View, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), IconId::Theme,
        [actions] { actions.setTheme(actions.themeKind() == ThemeKind::Dark ? ThemeChoice::Light : ThemeChoice::Dark); });
    add("view.theme.system", QT_TRANSLATE_NOOP("ShellCommands", "Theme of the &desktop"), CommandArea::View, {}, IconId::Theme, theme(ThemeChoice::System));
    add("go.next-pane", QT_TRANSLATE_NOOP("ShellCommands", "&Next pane"), CommandArea::Go, QKeySequence(Qt::Key_F6), IconId::Panel, actions.nextPane, actions.isOpen);
    add("go.previous-pane", QT_TRANSLATE_NOOP("ShellCommands", "&Previous pane"), CommandArea::Go, QKeySequence(Qt::SHIFT | Qt::Key_F6), IconId::Panel, actions.previousPane, actions.isOpen);
    if (actions.shortcuts)
        add("help.shortcuts", QT_TRANSLATE_NOOP("ShellCommands", "&Keyboard shortcuts"), CommandArea::Help, QKeySequence(Qt::Key_F1), IconId::Keyboard, actions.shortcuts, actions.isOpen);
    add("help.about", QT_TRANSLATE_NOOP("ShellCommands", "&About Hallmarker"), CommandArea::Help, {}, IconId::Info, actions.about);
}

} // namespace hallmarker::ui
