#pragma once

#include <QJsonObject>
#include <QWidget>

class QModelIndex;
class QStackedLayout;
class QTableView;

namespace hallmarker::ui {

class ArrangedRows;
class EmptyState;
class FilterBar;
class RowsModel;

/// A table of records: sorted, filtered, by keyboard, with its empty states. Long lists are arranged in
/// another thread; arranged() tells when the rows of the model are there. Enter or double click opens, Delete asks to delete, Ctrl+C copies the chosen rows as
/// tab-separated text, Tab leaves.
class RecordTable final : public QWidget {
    Q_OBJECT
public:
    /// name: what a screen reader says ("Models").
    explicit RecordTable(const QString &name, QWidget *parent = nullptr);

    void setModel(RowsModel *model);
    /// Words of the bar narrow the rows down; its count is kept.
    void setFilterBar(FilterBar *bar);
    /// Only rows of this group (TableRow::group); empty: all.
    void setGroup(const QString &group);
    EmptyState *emptyState() const { return m_empty; }
    QTableView *view() const { return m_view; }
    /// In pixels from the first column on; wider where the title in this language needs it.
    void setWidths(const QList<int> &widths);

    QString currentId() const;
    QStringList selectedIds() const;
    /// False when it is not shown (yet: see arranged()).
    bool select(const QString &id);
    /// Whether rows are on their way.
    bool isArranging() const;
    int shownRows() const;
    QString copyText() const;
    /// Off: nothing goes to the clipboard, for values that must not leave unnoticed.
    void setCopying(bool isOn) { m_isCopying = isOn; }
    /// As high as its rows, up to so many; for a table in a page that scrolls as a whole.
    void fitRows(int atMost);

    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void opened(const QString &id);
    void currentChanged(const QString &id);
    void deleteRequested(const QStringList &ids);
    /// The table shows the rows that were last set, as they were last wished.
    void arranged();

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Where somebody was before all rows were exchanged.
    struct Place {
        QString currentId;
        int currentTop = 0;
        QStringList chosenIds; ///< when they were several
    };
    void updateEmpty();
    void keepCurrentInView(int heightBefore);
    void leaveRemoved(const QModelIndex &parent, int first, int last);
    void rememberPlace();
    void returnToPlace();

    QTableView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    ArrangedRows *m_rows;
    FilterBar *m_bar = nullptr;
    bool m_isCopying = true;
    QString m_wantedId; ///< to become current when it is shown
    Place m_place;
};

} // namespace hallmarker::ui
