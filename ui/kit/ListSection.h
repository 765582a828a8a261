#pragma once

#include "ui/kit/RowsModel.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace hallmarker::ui {

class FilterBar;
class PanelSplitter;
class RecordTable;
class SidePanel;

/// A list of records with its filter and actions above it and the chosen one, or a form, beside it.
class ListSection final : public QWidget {
    Q_OBJECT
public:
    /// name: of the list, for screen readers ("Legal holds").
    ListSection(const QString &name, const QString &filterText, const QList<RowsColumn> &columns, QWidget *parent = nullptr);

    FilterBar *filter() const { return m_filter; }
    RowsModel *rows() const { return m_rows; }
    RecordTable *table() const { return m_table; }
    SidePanel *panel() const { return m_panel; }
    /// A button above the list; the first one is the primary.
    void addAction(QAction *action);
    /// Between the filter and the list: a picture, a strip of controls.
    void addAbove(QWidget *widget);
    void setWidths(const QList<int> &widths);
    /// Shows this beside the list, in a scroll area when it is a text.
    void showPanel(const QString &title, QWidget *content);
    void showDetail(const QString &title, QWidget *detail);
    /// Whether what is beside the list is a form, which a change elsewhere leaves alone.
    bool isFormShown() const;
    void closePanel();

private:
    FilterBar *m_filter;
    RowsModel *m_rows;
    RecordTable *m_table;
    SidePanel *m_panel;
    PanelSplitter *m_splitter;
    QHBoxLayout *m_top;
    QVBoxLayout *m_column;
    bool m_hasPrimary = false;
};

} // namespace hallmarker::ui
