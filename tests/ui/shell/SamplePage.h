#pragma once

#include "ui/shell/DraftStore.h"
#include "ui/shell/Page.h"

class QLineEdit;
class QUndoStack;

namespace hallmarker::ui {
class PageHeader;
class RecordTable;
class RowsModel;
} // namespace hallmarker::ui

namespace hallmarker::tests {

/// A small page on the kit that lists the records of one kind and can rename, delete and undo: for tests of the shell.
class SamplePage final : public ui::Page {
    Q_OBJECT
public:
    SamplePage(const QString &id, const QString &kind, ui::PageServices &services);

    static ui::PageDescriptor descriptor(const QString &id, const QString &title, const QString &kind, ui::IconId icon);

    QString pageId() const override { return m_id; }
    QString title() const override { return m_id; }
    QList<ui::Crumb> crumbs() const override;
    void crumbActivated(const QString &id) override;
    QList<ui::Command> commands() override;
    void ready() override;
    void refresh() override;
    void openRecord(const QString &id) override;
    void restoreDraft(const ui::Draft &draft) override { restored = draft; }
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    QWidget *initialFocus() override;
    ui::FilterBar *filterBar() override { return m_filter; }
    QUndoStack *undoStack() override { return m_undo; }
    ui::RecordTable *table() const { return m_table; }

    int refreshes = 0;
    int added = 0;
    QString openedRecord;
    ui::Draft restored;

private:
    QString m_id;
    QString m_kind;
    ui::PageHeader *m_header;
    ui::FilterBar *m_filter;
    ui::RowsModel *m_rows;
    ui::RecordTable *m_table;
    QUndoStack *m_undo;
};

} // namespace hallmarker::tests
