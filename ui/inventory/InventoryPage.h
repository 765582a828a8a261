#pragma once

#include "core/record/Record.h"
#include "ui/shell/Page.h"

class QStackedLayout;
class QUndoStack;

namespace hallmarker::ui {

class InlineMessage;
class DatasheetExport;
class InventoryDatasheet;
class InventoryFileJobs;
class InventoryImports;
class InventoryListView;
class PageHeader;
class RecordPanel;
class SidePanel;
struct ImportOutcome;

/// Systems, models, datasets, people and purposes: find, add, import, edit, export.
class InventoryPage final : public Page {
    Q_OBJECT
public:
    explicit InventoryPage(PageServices &services);
    static PageDescriptor descriptor();

    QString pageId() const override { return QStringLiteral("inventory"); }
    QString title() const override { return tr("Inventory"); }
    QList<Crumb> crumbs() const override;
    void crumbActivated(const QString &id) override;
    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    void recordsChanged(const QStringList &ids) override;
    void openRecord(const QString &id) override;
    void restoreDraft(const Draft &draft) override;
    FilterBar *filterBar() override;
    QUndoStack *undoStack() override { return m_undo; }
    QWidget *initialFocus() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeListPage();
    void watchList();
    void watchPanel();
    void watchFiles();
    void watchPlaceOfList();
    void showMissed(const QString &id);
    void addRecord(const QString &kind);
    void storeNew(const core::RecordDraft &draft);
    void finishImport(const ImportOutcome &outcome);
    void removeRecords(const QStringList &ids);

    QStackedLayout *m_stack;
    QWidget *m_listPage; ///< all but the import
    PageHeader *m_header = nullptr;
    InlineMessage *m_message;
    InventoryFileJobs *m_files;
    DatasheetExport *m_datasheet;
    InventoryListView *m_list;
    SidePanel *m_side;
    RecordPanel *m_panel;
    QUndoStack *m_undo;
    InventoryImports *m_imports;
    InventoryDatasheet *m_sheet;
};

} // namespace hallmarker::ui
