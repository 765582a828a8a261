#pragma once

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
class LineageHand;
class LineageLists;
class LineageReviews;
class LineagePanel;
class LineageToolbar;
class LineageWalk;
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
    void findPath();
    void askForImport(bool isFolder);
    LineageReviews *makeReviews();
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
    LineagePanel *m_panel;
    LineageWalk *m_walk;
    LineageHand *m_hand;
    LineageReviews *m_reviews;
    QString m_wanted; ///< a record or node to open when the state is there
};

} // namespace hallmarker::ui
