#include "ui/lineage/BookmarksView.h"

#include "core/drawing/SafeText.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

BookmarksView::BookmarksView(const QString &suggestion, bool isEditable, QWidget *parent)
    : QWidget(parent), m_isEditable(isEditable), m_hasView(!suggestion.isEmpty()), m_message(new InlineMessage(this)), m_name(new QLineEdit(suggestion, this)), m_keep(new QPushButton(tr("Keep view"), this)),
      m_rows(new RowsModel({{QStringLiteral("name"), tr("Name")}, {QStringLiteral("node"), tr("Node")}, {QStringLiteral("by"), tr("By")}}, this)), m_table(new RecordTable(tr("Bookmarks"), this)), m_open(new QPushButton(tr("Open"), this)), m_rename(new QPushButton(tr("Rename"), this)), m_remove(new QPushButton(tr("Remove"), this))
{
    m_name->setObjectName(QStringLiteral("bookmark.name"));
    m_name->setMaxLength(200);
    m_keep->setObjectName(QStringLiteral("bookmark.keep"));
    m_open->setObjectName(QStringLiteral("bookmark.open"));
    m_rename->setObjectName(QStringLiteral("bookmark.rename"));
    m_rename->setToolTip(tr("Gives the chosen bookmark the name that stands above."));
    m_remove->setObjectName(QStringLiteral("bookmark.remove"));
    m_table->setObjectName(QStringLiteral("bookmark.rows"));
    m_table->setModel(m_rows);
    m_table->view()->setColumnWidth(0, 150);
    m_table->view()->setColumnWidth(1, 120);
    m_table->setMinimumSize(200, 110);
    m_table->emptyState()->setTexts(IconId::Star, tr("No bookmarks yet"), tr("A bookmark keeps a view: the node in the middle, how far is shown, the overlay and the list. Give the present view a name above."));
    auto *label = new QLabel(tr("&Name of this view"), this);
    label->setBuddy(m_name);
    auto *naming = new QHBoxLayout;
    naming->setSpacing(space::s);
    naming->addWidget(m_name, 1);
    naming->addWidget(m_keep);
    auto *back = new QPushButton(tr("Back to the node"), this);
    auto *buttons = new FlowRow;
    for (QPushButton *button : {m_open, m_rename, m_remove}) {
        buttons->addWidget(button);
        buttons->addSpacing(space::s);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_message);
    column->addWidget(label);
    column->addLayout(naming);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    column->addWidget(back, 0, Qt::AlignLeft);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (mayTake(m_name->text(), {}))
            Q_EMIT addWanted(m_name->text().simplified());
    });
    connect(m_name, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    connect(m_name, &QLineEdit::textChanged, this, &BookmarksView::update);
    connect(m_table, &RecordTable::currentChanged, this, &BookmarksView::update);
    connect(m_table, &RecordTable::opened, m_open, &QPushButton::click);
    connect(m_table, &RecordTable::deleteRequested, m_remove, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const lineage::LineageBookmark *bookmark = current())
            Q_EMIT openWanted(*bookmark);
    });
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (const lineage::LineageBookmark *bookmark = current(); bookmark != nullptr && mayTake(m_name->text(), bookmark->id))
            Q_EMIT renameWanted(*bookmark, m_name->text().simplified());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const lineage::LineageBookmark *bookmark = current())
            Q_EMIT removeWanted(*bookmark);
    });
    connect(back, &QPushButton::clicked, this, &BookmarksView::closed);
    update();
}

void BookmarksView::begin()
{
    if (m_name->isEnabled()) {
        m_name->setFocus(Qt::OtherFocusReason);
        m_name->selectAll();
    } else {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void BookmarksView::setBookmarks(const QList<lineage::LineageBookmark> &bookmarks)
{
    m_bookmarks = bookmarks;
    QList<TableRow> rows;
    for (const lineage::LineageBookmark &bookmark : bookmarks) {
        QString node = bookmark.focus.name;
        node.replace(QLatin1Char(lineage::fieldSeparator), QLatin1Char('.'));
        const QString name = core::safeText(bookmark.name);
        rows.append({bookmark.id, {{name, {}, {}, IconId::None, name}, {core::safeText(node), {}, {}, IconId::None, core::safeText(bookmark.focus.space)}, {core::safeText(bookmark.author)}}});
    }
    m_rows->setRows(rows);
    update();
}

const lineage::LineageBookmark *BookmarksView::current() const
{
    const QString id = m_table->currentId();
    const auto found = std::find_if(m_bookmarks.cbegin(), m_bookmarks.cend(), [&](const lineage::LineageBookmark &one) { return one.id == id; });
    return found == m_bookmarks.cend() ? nullptr : &*found;
}

void BookmarksView::update()
{
    const bool hasCurrent = current() != nullptr;
    const bool hasName = !m_name->text().simplified().isEmpty();
    m_name->setEnabled(m_isEditable);
    m_keep->setEnabled(m_isEditable && m_hasView && hasName);
    m_open->setEnabled(hasCurrent);
    m_rename->setEnabled(m_isEditable && hasCurrent && hasName);
    m_remove->setEnabled(m_isEditable && hasCurrent);
}

bool BookmarksView::mayTake(const QString &name, const QString &besideId)
{
    const QString wanted = name.simplified();
    const bool isTaken = std::any_of(m_bookmarks.cbegin(), m_bookmarks.cend(), [&](const lineage::LineageBookmark &one) { return one.name == wanted && one.id != besideId; });
    if (isTaken)
        m_message->showMessage(Severity::Warning, tr("There is a bookmark of this name. Give this one another name."));
    else
        m_message->clear();
    return !isTaken;
}

} // namespace hallmarker::ui
