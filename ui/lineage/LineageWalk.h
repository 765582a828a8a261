#pragma once

#include "lineage/review/LineageBookmark.h"
#include "lineage/review/LineagePicture.h"
#include "ui/shell/LineageSource.h"

#include <QObject>

namespace hallmarker::core {
struct Error;
}

namespace hallmarker::ui {

class CanvasView;
class LineageDesk;
class LineageLists;
class LineageToolbar;

/// Where somebody stands in the lineage and what is drawn around: the node in the middle, the boxes that were opened, the way
/// that is shown. Keeps picture and lists together.
class LineageWalk final : public QObject {
    Q_OBJECT
public:
    LineageWalk(LineageDesk &desk, LineageToolbar *toolbar, CanvasView *canvas, LineageLists *lists, LineageSource source, QObject *parent);

    lineage::NodeId focus() const { return m_focus; }
    /// The end of the ways that are shown; `none`: what lies around is shown.
    lineage::NodeId pathTo() const { return m_pathTo; }
    /// In the picture, or else in the list.
    QList<lineage::NodeId> chosen() const;
    /// How the lineage is seen now; without a name and nodes.
    lineage::LineageBookmark view() const;
    void openView(const lineage::LineageBookmark &bookmark, lineage::NodeId focus, lineage::NodeId pathTo);
    /// Puts a node in the middle and lets go of what was opened around the one before.
    void goTo(lineage::NodeId node);
    /// A box of the picture or a row of a list: a node, a stub, a collapsed group.
    void openBox(const QString &id);
    /// Draws anew; the box `anchor` stays where it is.
    void update(const QString &anchor);
    void update() { update(lineage::LineagePicture::boxId(m_focus)); }
    /// All ways between two chosen nodes; false when no two are chosen.
    bool showWays();
    /// One way, from its first box to its last.
    void showWay(const QStringList &boxes);
    /// Shows all of the picture where it can be read so, else the node in the middle.
    void frame();
    /// Closes the groups and the rests that somebody opened.
    void collapse();
    /// What there is to filter by; after the lineage was read.
    void refreshChoices();
    void clear();

Q_SIGNALS:
    void walked(hallmarker::lineage::NodeId node);
    /// A sentence about what the picture leaves out; empty: nothing.
    void shown(const QString &note);
    void chosenChanged();
    void failed(const hallmarker::core::Error &error);

private:
    void show(const lineage::LineagePicture &picture);
    void showBetween(lineage::NodeId from, lineage::NodeId to, const QString &anchor);

    LineageDesk &m_desk;
    LineageToolbar *m_toolbar;
    CanvasView *m_canvas;
    LineageLists *m_lists;
    LineageSource m_source;
    lineage::NodeId m_focus = lineage::none;
    lineage::NodeId m_pathTo = lineage::none;
    lineage::NodeId m_framed = lineage::none; ///< what the picture was last framed for
    QHash<QPair<lineage::NodeId, int>, int> m_opened;
    QSet<QString> m_openGroups;
    lineage::DrawingMemory m_memory;
    int m_serial = 0;
    bool m_isChoosing = false;
};

} // namespace hallmarker::ui
