#include "ui/shell/CommandPalette.h"

#include "ui/kit/StylePainting.h"
#include "ui/shell/CommandRegistry.h"

#include <QAbstractListModel>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

namespace {

constexpr int paletteWidth = 620;
constexpr int paletteRows = 9;
constexpr int recentLimit = 12;

struct PaletteEntry {
    QString id;   ///< of a command or record
    QString kind; ///< of a record; empty: a command
    QString text;
    QString detail;
    QIcon picture;
    int score = 0;
};

enum PaletteRole { DetailRole = Qt::UserRole + 1 };

/// Icon, text, and muted on the right: the key or the kind.
class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString detail = index.data(DetailRole).toString();
        if (item.state.testFlag(QStyle::State_Selected))
            painting::roundedBox(painter, QRectF(item.rect).adjusted(0, 1, 0, -1), item.palette.color(QPalette::Highlight), Qt::transparent, 0);
        const auto place = [&item](const QRect &rect) { return QStyle::visualRect(item.direction, item.rect, rect); };
        const QRect row = item.rect.adjusted(space::m, 0, -space::m, 0);
        const QColor text = item.palette.color(QPalette::Text);
        paintIconShape(painter, item.icon, place(QRect(row.left(), row.center().y() - 8, 16, 16)), tokenColor(ColorToken::Muted, item.palette));
        painter->setFont(item.font);
        const int detailWidth = std::min(item.fontMetrics.horizontalAdvance(detail) + space::s, row.width() / 2);
        const QRect words = row.adjusted(16 + space::m, 0, -detailWidth - space::m, 0);
        painter->setPen(text);
        painter->drawText(place(words), Qt::AlignVCenter | Qt::AlignLeading, item.fontMetrics.elidedText(item.text, Qt::ElideRight, words.width()));
        painter->setPen(tokenColor(ColorToken::Muted, item.palette));
        const QRect end(row.right() - detailWidth, row.top(), detailWidth, row.height());
        painter->drawText(place(end), Qt::AlignVCenter | Qt::AlignTrailing, item.fontMetrics.elidedText(detail, Qt::ElideRight, detailWidth));
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, std::max(36, option.fontMetrics.height() + space::l)};
    }
};

} // namespace

class CommandPalette::Entries final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    void setEntries(const QList<PaletteEntry> &entries)
    {
        beginResetModel();
        m_rows = entries;
        endResetModel();
    }
    void append(const QList<PaletteEntry> &entries)
    {
        if (entries.isEmpty())
            return;
        beginInsertRows({}, rowCount({}), rowCount({}) + static_cast<int>(entries.size()) - 1);
        m_rows += entries;
        endInsertRows();
    }
    const PaletteEntry &at(int row) const { return m_rows.at(row); }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const PaletteEntry &entry = m_rows.at(index.row());
        switch (role) {
        case Qt::DisplayRole: return entry.text;
        case Qt::DecorationRole: return entry.picture;
        case Qt::AccessibleTextRole: return entry.detail.isEmpty() ? entry.text : QString(entry.text % QLatin1String(", ") % entry.detail);
        case DetailRole: return entry.detail;
        default: return {};
        }
    }

private:
    QList<PaletteEntry> m_rows;
};

int paletteScore(const QString &typed, const QString &text)
{
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int score = 1;
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        const bool startsWord = at == 0 || (at > 0 && !text.at(at - 1).isLetterOrNumber());
        if (startsWord) {
            score += at == 0 ? 40 : 30;
            continue;
        }
        if (at > 0) {
            score += 15;
            continue;
        }
        qsizetype from = 0;
        for (const QChar letter : word) {
            from = text.indexOf(letter, from, Qt::CaseInsensitive) + 1;
            if (from == 0)
                return 0;
        }
        score += 3;
    }
    return score;
}

CommandPalette::CommandPalette(CommandRegistry &commands, QWidget *window)
    : QFrame(window), m_commands(commands), m_entries(new Entries(this)), m_input(new QLineEdit(this)), m_list(new QListView(this)), m_typing(new QTimer(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    m_input->setPlaceholderText(tr("Run a command or find a record"));
    m_input->setAccessibleName(tr("Run a command or find a record"));
    m_input->addAction(icon(IconId::Search), QLineEdit::LeadingPosition)->setText(tr("Find"));
    m_input->setObjectName(QStringLiteral("paletteInput"));
    m_input->installEventFilter(this);
    m_list->setAccessibleName(tr("Matches"));
    m_list->setModel(m_entries);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the input
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_input);
    column->addWidget(m_list, 1);
    m_typing->setSingleShot(true);
    m_typing->setInterval(60);
    connect(m_typing, &QTimer::timeout, this, &CommandPalette::search);
    connect(m_input, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        // The keyboard stays in the input, so a screen reader hears the match from there.
        m_input->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
    });
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open()
{
    if (isVisible()) {
        m_input->selectAll();
        return;
    }
    m_before = QApplication::focusWidget();
    m_commands.refresh();
    m_input->clear();
    search();
    place();
    show();
    raise();
    m_input->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::close()
{
    if (isHidden())
        return;
    hide();
    ++m_serial;
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search()
{
    m_typing->stop();
    const QString typed = m_input->text().simplified();
    const int serial = ++m_serial;
    QList<PaletteEntry> entries;
    const QList<Command> commands = m_commands.commands();
    for (const Command &command : commands) {
        if (!m_commands.isEnabled(command.id) || command.id == QLatin1String("view.palette"))
            continue;
        const QString text = m_commands.action(command.id)->iconText();
        int score = paletteScore(typed, text);
        if (score == 0)
            continue;
        const qsizetype recent = m_recent.indexOf(command.id);
        if (recent >= 0)
            score += typed.isEmpty() ? 1000 - static_cast<int>(recent) : 5;
        const QString area = commandAreaTitle(command.area).remove(QLatin1Char('&'));
        const QString key = m_commands.key(command.id).toString(QKeySequence::NativeText);
        entries.append({command.id, {}, text, key.isEmpty() ? area : key, icon(command.icon == IconId::None ? IconId::ChevronRight : command.icon), score});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const PaletteEntry &one, const PaletteEntry &other) { return one.score > other.score; });
    m_entries->setEntries(entries);
    m_list->setCurrentIndex(m_entries->index(0));
    place();
    if (!m_finder || typed.size() < 2)
        return;
    m_finder->find(typed, 20, this, [this, serial](const QList<FoundRecord> &found) {
        if (serial != m_serial)
            return;
        QList<PaletteEntry> records;
        for (const FoundRecord &record : found)
            records.append({record.id, record.kind, record.name, record.detail, icon(record.icon), 0});
        m_entries->append(records);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_entries->index(0));
        place();
    });
}

void CommandPalette::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const PaletteEntry entry = m_entries->at(current.row());
    close();
    if (!entry.kind.isEmpty()) {
        Q_EMIT recordChosen(entry.id, entry.kind);
        return;
    }
    m_recent.removeAll(entry.id);
    m_recent.prepend(entry.id);
    while (m_recent.size() > recentLimit)
        m_recent.removeLast();
    Q_EMIT recentChanged(m_recent);
    m_commands.run(entry.id);
}

void CommandPalette::move(int rows)
{
    const int count = m_entries->rowCount({});
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_entries->index(row));
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(paletteWidth, window->width() - 2 * space::l);
    const int rowHeight = std::max(36, fontMetrics().height() + space::l);
    const int wanted = m_input->sizeHint().height() + 2 * space::m + space::s + std::clamp(m_entries->rowCount({}), 1, paletteRows) * rowHeight;
    resize(width, std::min(wanted, window->height() - 2 * space::xl));
    QFrame::move((window->width() - width) / 2, std::min(window->height() / 8, 96));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_input)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const QWidget *now = QApplication::focusWidget();
        if (now && now != this && !isAncestorOf(now)) {
            m_before.clear(); // the person went elsewhere on purpose
            close();
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down: move(1); return true;
        case Qt::Key_Up: move(-1); return true;
        case Qt::Key_PageDown: move(paletteRows - 1); return true;
        case Qt::Key_PageUp: move(1 - paletteRows); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_typing->isActive())
                search();
            choose();
            return true;
        case Qt::Key_Escape: close(); return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab: move(key->key() == Qt::Key_Tab ? 1 : -1); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painting::roundedBox(&painter, rect(), tokenColor(ColorToken::Raised, palette()), tokenColor(ColorToken::Outline, palette()), 1, 10);
}

} // namespace hallmarker::ui
