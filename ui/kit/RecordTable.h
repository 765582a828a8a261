#pragma once

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QModelIndex;
class QStackedLayout;
class QTableView;

namespace hallmarker::ui {

class EmptyState;
class FilterBar;

/// A table of records: sorted, filtered, by keyboard, with its empty states. The model answers the roles of KitRole
/// (RowsModel does). Enter or double click opens, Delete asks to delete, Ctrl+C copies the chosen rows as
/// tab-separated text, Tab leaves.
class RecordTable final : public QWidget {
    Q_OBJECT
public:
    /// name: what a screen reader says ("Models").
    explicit RecordTable(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model);
    /// Words of the bar narrow the rows down; its count is kept.
    void setFilterBar(FilterBar *bar);
    /// A further condition on source rows, for the choices of a filter bar.
    void setRowFilter(const std::function<bool(const QModelIndex &)> &accepts);
    /// What the row filter looks at has changed.
    void filterAgain();
    EmptyState *emptyState() const { return m_empty; }
    QTableView *view() const { return m_view; }

    QString currentId() const;
    QStringList selectedIds() const;
    bool select(const QString &id);
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

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateEmpty();

    QTableView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    class Filter;
    Filter *m_filter;
    FilterBar *m_bar = nullptr;
    bool m_isCopying = true;
    QString m_wantedId; ///< what was current before a reset
};

} // namespace hallmarker::ui
