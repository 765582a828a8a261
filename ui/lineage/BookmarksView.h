#pragma once

#include "lineage/review/LineageBookmark.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace hallmarker::ui {

class InlineMessage;
class RecordTable;
class RowsModel;

/// The bookmarks of the workspace: keep the present view under a name, open, rename and remove one.
class BookmarksView final : public QWidget {
    Q_OBJECT
public:
    /// suggestion: a name for the present view; empty: there is none to keep.
    BookmarksView(const QString &suggestion, bool isEditable, QWidget *parent);
    void setBookmarks(const QList<lineage::LineageBookmark> &bookmarks);
    void begin();

Q_SIGNALS:
    void addWanted(const QString &name);
    void openWanted(const hallmarker::lineage::LineageBookmark &bookmark);
    void renameWanted(const hallmarker::lineage::LineageBookmark &bookmark, const QString &name);
    void removeWanted(const hallmarker::lineage::LineageBookmark &bookmark);
    void closed();

private:
    const lineage::LineageBookmark *current() const;
    void update();
    /// False, with a message, when the name cannot be taken.
    bool mayTake(const QString &name, const QString &besideId);

    QList<lineage::LineageBookmark> m_bookmarks;
    bool m_isEditable;
    bool m_hasView;
    InlineMessage *m_message;
    QLineEdit *m_name;
    QPushButton *m_keep;
    RowsModel *m_rows;
    RecordTable *m_table;
    QPushButton *m_open;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace hallmarker::ui
