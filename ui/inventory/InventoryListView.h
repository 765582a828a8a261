#pragma once

#include "ui/inventory/InventoryListing.h"

#include <QWidget>

class QComboBox;

namespace hallmarker::ui {

class EmptyState;
class FilterBar;
class InventoryReading;
class RecordTable;
class RowsModel;
class Session;

/// The records of the inventory: filter, kind, table. Shows one record as soon as it is there, when asked to.
class InventoryListView final : public QWidget {
    Q_OBJECT
public:
    InventoryListView(Session &session, QWidget *parent);

    FilterBar *filter() const { return m_filter; }
    RecordTable *table() const { return m_table; }
    const InventoryListing &listing() const;
    QString currentId() const;
    /// Chosen in the filter; empty: all.
    QString kind() const;
    QString kindTitle() const;

    void refresh();
    void recordsChanged(const QStringList &ids);
    /// Chooses the record, now or once it is listed; found() or missed() tell.
    void show(const QString &id);
    /// What was to be shown is not waited for any more.
    void stopWaiting() { m_wanted.clear(); }
    /// Where the keyboard goes.
    QWidget *initialFocus() const;

Q_SIGNALS:
    void currentChanged(const QString &id);
    void opened(const QString &id);
    void removeRequested(const QStringList &ids);
    void listed();
    void failed(const hallmarker::core::Error &error);
    /// What was to be shown is chosen.
    void found(const QString &id);
    /// It is not in the list, which is up to date.
    void missed(const QString &id);

private:
    void showListing();
    void settle();

    Session &m_session;
    InventoryReading *m_reading;
    FilterBar *m_filter;
    QComboBox *m_kind;
    RowsModel *m_rows;
    RecordTable *m_table;
    QString m_wanted;
    bool m_isWantedRead = false;     ///< the list was read since it was wanted
    bool m_wasEmptyFocused = false;  ///< the keyboard stood in the empty list
};

} // namespace hallmarker::ui
