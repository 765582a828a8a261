#pragma once

#include "core/record/Record.h"
#include "ui/inventory/FieldConflict.h"
#include "ui/inventory/FieldEdit.h"
#include "ui/inventory/InventoryListing.h"
#include "ui/shell/Page.h"

class QComboBox;
class QScrollArea;
class QSplitter;
class QStackedLayout;
class QUndoStack;

namespace hallmarker::ui {

class ImportView;
class InlineMessage;
class InventoryFileJobs;
class PageHeader;
class RecordDetailView;
class RecordTable;
class RowsModel;
class SidePanel;
struct ImportOutcome;
struct RecordDetail;

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
    FilterBar *filterBar() override { return m_filter; }
    QUndoStack *undoStack() override { return m_undo; }
    QWidget *initialFocus() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    bool isTakenDown() const;
    void buildList();
    void show(const InventoryListing &listing);
    void readDetail(const QString &id);
    void showDetail(const RecordDetail &detail);
    RecordDetailView *detailView() const;
    void storeField(const FieldEdit::Change &change);
    void keepUnstored(const FieldEdit::Change &change, const core::Error &error);
    void offerToCopy(const FieldEdit::Change &change, const core::Error &error);
    void showRemoved(const core::Record &record);
    void addConflict(const FieldConflict &conflict);
    void keepDraft(const QString &recordId, const QString &key, const QJsonValue &before, const QJsonValue &typed);
    void dropDraft(const QString &recordId, const QString &key);
    void addRecord(const QString &kind);
    void storeNew(const core::RecordDraft &draft);
    void importDataset(const QString &datasetName = {});
    void importModel(const QString &modelName = {});
    void showImport(ImportView *view);
    void finishImport(const ImportOutcome &outcome);
    void closeImport();
    void exportList();
    void removeRecords(const QStringList &ids);

    QWidget *m_list;
    QStackedLayout *m_stack;
    PageHeader *m_header = nullptr;
    InlineMessage *m_message;
    InventoryFileJobs *m_files;
    FilterBar *m_filter;
    QComboBox *m_kind = nullptr;
    RowsModel *m_rows;
    RecordTable *m_table;
    QSplitter *m_splitter;
    SidePanel *m_panel;
    QUndoStack *m_undo;
    QPointer<ImportView> m_import;
    QHash<QString, core::Record> m_records;
    QHash<QString, QList<FieldConflict>> m_conflicts; ///< by record, until they are decided
    QHash<QString, std::optional<FieldEdit::Change>> m_storing; ///< fields on their way, and what was written in them since
    bool m_isFailureShown = false; ///< the message is about a field that was not stored
    QString m_wanted;
    QString m_detailId; ///< what the panel shows or is about to show
    QJsonObject m_draft; ///< to be put back into its field once its record is shown
};

} // namespace hallmarker::ui
