#include "ui/shell/ShortcutsPage.h"

#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/UiSettings.h"

#include <QAction>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

ShortcutsPage::ShortcutsPage(PageServices &services)
    : Page(services), m_filter(new FilterBar(tr("Filter commands"), this)),
      m_rows(new RowsModel({{QStringLiteral("command"), tr("Command")}, {QStringLiteral("key"), tr("Key")}, {QStringLiteral("area"), tr("Menu")}, {QStringLiteral("id"), tr("Name in the manual")}}, this)),
      m_table(new RecordTable(tr("Commands"), this))
{
    m_table->setModel(m_rows);
    m_table->setFilterBar(m_filter);
    m_table->emptyState()->setTexts(IconId::Keyboard, tr("No commands"), tr("There is nothing to run here."));
    m_table->view()->setColumnWidth(0, 280);
    m_table->view()->setColumnWidth(1, 160);
    m_table->view()->setColumnWidth(2, 140);
    connect(m_table, &RecordTable::opened, this, &ShortcutsPage::change);
    connect(&services.commands, &CommandRegistry::changed, this, &ShortcutsPage::refresh);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::l);
    column->addWidget(new PageHeader(title(), tr("Every command can be run from the palette. Enter on a row changes its key."), this));
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
}

PageDescriptor ShortcutsPage::descriptor()
{
    return {QStringLiteral("shortcuts"), tr("Keyboard"), IconId::Keyboard, [](PageServices &services) { return static_cast<Page *>(new ShortcutsPage(services)); }, true, {}};
}

QList<Command> ShortcutsPage::commands()
{
    Command change{QStringLiteral("shortcuts.change"), tr("&Change key"), CommandArea::Page, {}, IconId::Edit, [this] { this->change(m_table->currentId()); }, [this] { return !m_table->currentId().isEmpty(); }, {}};
    return {change};
}

void ShortcutsPage::refresh()
{
    QList<TableRow> rows;
    const QList<Command> commands = services().commands.commands();
    for (const Command &command : commands) {
        const QString key = services().commands.key(command.id).toString(QKeySequence::NativeText);
        TableRow row;
        row.id = command.id;
        row.cells = {{services().commands.action(command.id)->iconText(), {}, {}, command.icon, {}}, {key, {}, {}, IconId::None, {}}, {commandAreaTitle(command.area).remove(QLatin1Char('&')), {}, {}, IconId::None, {}}, {command.id, {}, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_rows->setRows(rows);
}

QJsonObject ShortcutsPage::saveState() const
{
    return {{QStringLiteral("table"), m_table->saveState()}};
}

void ShortcutsPage::restoreState(const QJsonObject &state)
{
    m_table->restoreState(state.value(QLatin1String("table")).toObject());
}

QWidget *ShortcutsPage::initialFocus()
{
    return m_filter->searchField();
}

void ShortcutsPage::change(const QString &id)
{
    QAction *action = services().commands.action(id);
    if (!action)
        return;
    Question question;
    question.title = tr("Change the key of %1").arg(action->iconText());
    question.text = tr("Type the key as words, as in Ctrl+Shift+E. Leave it empty for none.");
    question.inputLabel = tr("&Key");
    question.inputText = action->shortcut().toString(QKeySequence::PortableText);
    question.choices = {tr("Change key"), tr("Keep")};
    MessageBox::ask(window(), question, this, [this, id](int choice, const QString &input) {
        if (choice != 0)
            return;
        CommandRegistry &registry = services().commands;
        const QKeySequence before = registry.key(id);
        const QKeySequence key = QKeySequence::fromString(input.trimmed(), QKeySequence::PortableText);
        if (!input.trimmed().isEmpty() && (key.isEmpty() || key[0].key() == Qt::Key_unknown)) {
            services().toasts.show(tr("%1 is not the name of a key.").arg(input));
            return;
        }
        registry.setKey(id, key);
        const QList<KeyConflict> conflicts = registry.conflicts();
        for (const KeyConflict &conflict : conflicts) {
            if (conflict.one == id || conflict.other == id) {
                const QString other = registry.action(conflict.one == id ? conflict.other : conflict.one)->iconText();
                registry.setKey(id, before);
                services().toasts.show(tr("%1 already runs %2.").arg(key.toString(QKeySequence::NativeText), other));
                return;
            }
        }
        services().settings.setKey(id, key.toString(QKeySequence::PortableText));
    });
}

} // namespace hallmarker::ui
