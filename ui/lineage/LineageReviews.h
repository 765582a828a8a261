#pragma once

#include "lineage/review/LineageBookmark.h"
#include "lineage/review/NodeSheet.h"
#include "ui/shell/Command.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QUndoStack;

namespace hallmarker::ui {

class LineageDesk;
class RemarkEdits;
class RemarksSection;
struct PageServices;

/// What the page lends to whoever fills its panel.
struct ReviewRoom {
    std::function<void(const QString &title, QWidget *content)> show; ///< instead of the node, until back() or another node
    std::function<void()> back;                                      ///< the node in the middle again
    std::function<void(lineage::NodeId)> focusOn;
    std::function<QWidget *()> parent;
    std::function<lineage::NodeId()> focus;
    std::function<lineage::NodeId()> pathTo;                         ///< `none`: what lies around is shown
    std::function<QList<lineage::NodeId>()> chosen;                  ///< in the picture or the list
    std::function<lineage::LineageBookmark()> view;                  ///< how the lineage is seen now; without a name and nodes
    std::function<void(const lineage::LineageBookmark &, lineage::NodeId focus, lineage::NodeId pathTo)> openView;
    std::function<void(const core::Error &)> fail;
    std::function<bool()> hasPicture;
};

/// Bookmarks, comments and reviews on the page of lineage: their commands, and what they show in its panel.
class LineageReviews final : public QObject {
    Q_OBJECT
public:
    LineageReviews(PageServices &services, LineageDesk &desk, QUndoStack &stack, ReviewRoom room, QObject *parent);

    QList<Command> commands(const std::function<bool()> &mayWrite);
    /// Takes the wishes of the section in a node's panel.
    void serve(RemarksSection &section, const lineage::NodeSheet &sheet);
    /// Somebody wrote: lists in the panel are read again.
    void refresh();

private:
    void showBookmarks();
    void showReviews();
    void showReview(const QString &id);
    void showComments();
    void sign(const lineage::NodeKey &focus, const std::optional<lineage::ReviewScope> &again = {});
    void comment(lineage::NodeId node);
    void openBookmark(const lineage::LineageBookmark &bookmark);
    void goTo(const lineage::NodeKey &key);
    template <typename View>
    void place(const QString &title, View *view);
    bool mayWrite() const;

    PageServices &m_services;
    LineageDesk &m_desk;
    QUndoStack &m_stack;
    ReviewRoom m_room;
    RemarkEdits *m_edits;
    std::function<void()> m_refresh; ///< of what is in the panel
    QPointer<QWidget> m_shown;
    int m_serial = 0;
};

} // namespace hallmarker::ui
