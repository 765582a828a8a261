#include "tests/support/TestRegistry.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/ShellCommands.h"

#include <QAction>
#include <QMenu>
#include <QTest>
#include <QUndoGroup>
#include <QUndoStack>
#include <QWidget>

using namespace hallmarker::ui;

namespace {

Command namedCommand(const QString &id, const QKeySequence &key, const QString &scope, const std::function<void()> &run = [] {})
{
    return {id, QString(QLatin1Char('&') + id), CommandArea::Page, key, IconId::None, run, {}, scope};
}

} // namespace

class TestCommandRegistry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsOnlyWhatMay()
    {
        QWidget window;
        CommandRegistry registry(&window);
        int runs = 0;
        bool isAllowed = false;
        Command command = namedCommand(QStringLiteral("a"), {}, {}, [&runs] { ++runs; });
        command.enabledWhen = [&isAllowed] { return isAllowed; };
        QAction *action = registry.add(command);
        QVERIFY(!action->isEnabled());
        QVERIFY(!registry.run(QStringLiteral("a")));
        isAllowed = true;
        QVERIFY(registry.run(QStringLiteral("a"))); // without waiting for a refresh
        QCOMPARE(runs, 1);
        registry.refresh();
        QVERIFY(action->isEnabled());
        isAllowed = false;
        action->trigger(); // a key that came before the refresh
        QCOMPARE(runs, 1);
        QVERIFY(!registry.run(QStringLiteral("unknown")));
    }
    void pagesHaveTheirOwn()
    {
        QWidget window;
        CommandRegistry registry(&window);
        const QKeySequence key(Qt::CTRL | Qt::Key_N);
        registry.add(namedCommand(QStringLiteral("one.add"), key, QStringLiteral("one")));
        registry.add(namedCommand(QStringLiteral("two.add"), key, QStringLiteral("two")));
        QVERIFY(registry.conflicts().isEmpty());
        registry.setCurrentScope(QStringLiteral("two"));
        QVERIFY(!registry.isEnabled(QStringLiteral("one.add")));
        QVERIFY(registry.isEnabled(QStringLiteral("two.add")));
        registry.add(namedCommand(QStringLiteral("everywhere"), key, {}));
        QCOMPARE(registry.conflicts().size(), 2);
        registry.setKey(QStringLiteral("everywhere"), QKeySequence(Qt::Key_F9));
        QVERIFY(registry.conflicts().isEmpty());
        registry.removeScope(QStringLiteral("one"));
        QVERIFY(!registry.action(QStringLiteral("one.add")));
        QCOMPARE(registry.commands().size(), 2);
    }
    void menusAndTableComeFromIt()
    {
        QWidget window;
        CommandRegistry registry(&window);
        registry.add(namedCommand(QStringLiteral("go"), QKeySequence(Qt::CTRL | Qt::Key_G), {}));
        registry.add(namedCommand(QStringLiteral("elsewhere"), {}, QStringLiteral("other")));
        const QMenu *menu = registry.makeMenu(CommandArea::Page, &window);
        QCOMPARE(menu->actions().size(), 1);
        const QString table = registry.keyTableMarkdown();
        QVERIFY(table.contains(QStringLiteral("| go | `Ctrl+G` | `go` |")));
        QVERIFY(table.contains(QStringLiteral("elsewhere")));
        QVERIFY(!table.contains(QStringLiteral("## Edit")));
    }
    void shellKeysDoNotMeet()
    {
        QWidget window;
        CommandRegistry registry(&window);
        QUndoGroup undo;
        ShellActions actions;
        const auto nothing = [] {};
        actions.open = actions.create = actions.example = actions.close = actions.quit = actions.openPalette = actions.nextPane = actions.previousPane = actions.toggleJobs = actions.filter = actions.refresh = nothing;
        addShellCommands(registry, undo, actions);
        for (const KeyConflict &conflict : registry.conflicts())
            QFAIL(qPrintable(QString(conflict.one + QLatin1String(" and ") + conflict.other)));
        QSet<QString> mnemonics;
        for (const Command &command : registry.commands()) {
            QVERIFY2(registry.action(command.id)->text().contains(QLatin1Char('&')), qPrintable(command.id));
            const QString key = QString(QString::number(static_cast<int>(command.area)) + QKeySequence::mnemonic(command.text).toString());
            QVERIFY2(!mnemonics.contains(key), qPrintable(command.id));
            mnemonics.insert(key);
        }
    }
    void undoNamesItsStep()
    {
        QWidget window;
        CommandRegistry registry(&window);
        QUndoGroup group;
        addShellCommands(registry, group, {});
        QUndoStack stack;
        group.addStack(&stack);
        group.setActiveStack(&stack);
        QVERIFY(!registry.isEnabled(QStringLiteral("edit.undo")));
        stack.push(new QUndoCommand(QStringLiteral("rename")));
        QTRY_VERIFY(registry.action(QStringLiteral("edit.undo"))->isEnabled());
        QCOMPARE(registry.action(QStringLiteral("edit.undo"))->iconText(), QStringLiteral("Undo rename"));
        QVERIFY(registry.run(QStringLiteral("edit.undo")));
        QVERIFY(!stack.canUndo());
        QVERIFY(registry.run(QStringLiteral("edit.redo")));
        QVERIFY(stack.canUndo());
    }
};

HALLMARKER_TEST(TestCommandRegistry)
#include "TestCommandRegistry.moc"
