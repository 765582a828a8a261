#pragma once

#include "lineage/review/LineagePicture.h"
#include "lineage/review/NodeSheet.h"
#include "ui/lineage/LineageImportView.h"
#include "ui/shell/Page.h"

class QSplitter;
class QStackedLayout;
class QUndoStack;

namespace hallmarker::ui {

class CanvasView;
class EmptyState;
class InlineMessage;
class LineageDesk;
class LineageEdits;
class LineageErasure;
class LineageFiles;
class LineageLists;
class LineageToolbar;
class PageHeader;
class SidePanel;

/// Where data comes from and what is made from it: one node in the middle, what lies around it, the same as lists, and what is
/// said about it.
class LineagePage final : public Page {
    Q_OBJECT
public:
    LineagePage(PageServices &services, const LineageImporters &importers);
    /// `importers` outlive the window.
    static PageDescriptor descriptor(const LineageImporters &importers);

    QString pageId() const override { return QStringLiteral("lineage"); }
    QString title() const override { return tr("Lineage"); }
    QList<Crumb> crumbs() const override;
    void crumbActivated(const QString &id) override;
    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    void recordsChanged(const QStringList &ids) override;
    /// The node that stands for a record, else "node:KIND:NAMESPACE|NAME".
    void openRecord(const QString &id) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    QWidget *initialFocus() override;
    FilterBar *filterBar() override;
    QUndoStack *undoStack() override { return m_undo; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeMain();
    void watch();
    void showView(QWidget *view);
    void stateChanged();
    void focusOn(lineage::NodeId node);
    void openBox(const QString &id);
    void updatePicture(const QString &anchor);
    void showPicture(const lineage::LineagePicture &picture);
    /// Shows all of the picture where it can be read so, else the node in the middle.
    void frame();
    void showSheet();
    void showSheet(const lineage::NodeSheet &sheet);
    void editLabels(const lineage::NodeSheet &sheet);
    void planErasure(lineage::NodeId node);
    void findPath();
    void showWay(const QStringList &boxes);
    void askForImport(bool isFolder);
    void mergeWith(lineage::NodeId other);
    bool hasPicture() const;

    QStackedLayout *m_stack;
    QWidget *m_empty;
    QWidget *m_main;
    EmptyState *m_emptyState;
    PageHeader *m_header = nullptr;
    InlineMessage *m_message;
    LineageDesk *m_desk;
    LineageToolbar *m_toolbar;
    CanvasView *m_canvas;
    LineageLists *m_lists;
    SidePanel *m_side;
    LineageImportView *m_import;
    QUndoStack *m_undo;
    LineageEdits *m_edits;
    LineageFiles *m_files;
    LineageErasure *m_erasure;
    lineage::NodeId m_focus = lineage::none;
    lineage::NodeId m_pathTo = lineage::none;
    lineage::NodeId m_framed = lineage::none; ///< what the picture was last framed for
    QHash<QPair<lineage::NodeId, int>, int> m_opened;
    QSet<QString> m_openSpaces;
    lineage::DrawingMemory m_memory;
    lineage::NodeSheet m_sheet;
    QString m_wanted; ///< a record or node to open when the state is there
    int m_pictureSerial = 0;
    int m_sheetSerial = 0;
    bool m_isChoosing = false;
};

} // namespace hallmarker::ui
