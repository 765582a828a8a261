#pragma once

#include "core/record/Record.h"
#include "ui/shell/Page.h"

#include <QPointer>

class QComboBox;
class QSplitter;
class QUndoStack;

namespace hallmarker::ui {

class InlineMessage;
class PageHeader;
class RecordDetailView;
class RecordTable;
class RowsModel;
class SidePanel;

/// Systems, models, datasets, people and purposes: find, add, import, edit, export.
class InventoryPage final : public Page {
    Q_OBJECT
public:
    explicit InventoryPage(PageServices &services);
    static PageDescriptor descriptor();

    QString pageId() const override { return QStringLiteral("inventory"); }
    QString title() const override { return tr("Inventory"); }
    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    void openRecord(const QString &id) override;
    FilterBar *filterBar() override { return m_filter; }
    QUndoStack *undoStack() override { return m_undo; }
    QWidget *initialFocus() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

private:
    void show(const QList<core::Record> &records, const QStringList &stale);
    void showDetail(const QString &id);
    /// The records were read again: so is what the panel shows.
    void refreshDetail();
    void addSystem();
    void importDataset();
    void importModel();
    void verifyFiles();
    void exportList();
    void removeRecords(const QStringList &ids);

    PageHeader *m_header = nullptr;
    InlineMessage *m_message;
    FilterBar *m_filter;
    QComboBox *m_kind;
    RowsModel *m_rows;
    RecordTable *m_table;
    QSplitter *m_splitter;
    SidePanel *m_panel;
    QUndoStack *m_undo;
    QHash<QString, core::Record> m_records;
    QString m_wanted;
    QPointer<RecordDetailView> m_detail;
};

} // namespace hallmarker::ui
