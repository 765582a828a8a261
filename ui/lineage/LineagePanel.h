#pragma once

#include "lineage/review/NodeSheet.h"

#include <QObject>
#include <QPointer>

class QUndoStack;
class QWidget;

namespace hallmarker::ui {

class LineageDesk;
class LineageEdits;
class LineageFiles;
class NodeView;
class SidePanel;
struct PageServices;

/// What stands in the panel beside the picture: what is said about a node, or a form about it. An answer that comes too late
/// takes nothing away that somebody opened meanwhile.
class LineagePanel final : public QObject {
    Q_OBJECT
public:
    struct Room {
        PageServices &services;
        LineageDesk &desk;
        LineageEdits &edits;
        LineageFiles &files;
        QUndoStack &undo;
    };
    /// `around`: what the Tab key goes through.
    LineagePanel(const Room &room, SidePanel *side, QWidget *around, QObject *parent);

    /// What is said about a node; nothing happens while the panel is closed.
    void showNode(lineage::NodeId node);
    void showAgain() { showNode(m_node); }
    void open();
    void close();
    /// Somebody closed the panel: a form in it is given up.
    void formClosed();
    void editLabels();
    void planErasure(lineage::NodeId node);
    const lineage::NodeSheet &sheet() const { return m_sheet; }
    /// How long a form stays: until another node is looked at, or while somebody walks about to choose one.
    enum class Stay { UntilWalked, WhileWalking };
    /// A form or a list takes the place of what is said about the node; news of the lineage leave it alone.
    void put(const QString &title, QWidget *content, Stay stay = Stay::UntilWalked);
    /// Another node is in the middle.
    void follow(lineage::NodeId node);
    /// The lineage is another; what is said about the node may be, too.
    void refresh();
    SidePanel *side() const { return m_side; }

Q_SIGNALS:
    void nodeWanted(hallmarker::lineage::NodeId node);
    void wayWanted(const QStringList &boxes);
    /// Boxes that are to stand out in the picture.
    void marked(const QStringList &boxes);
    void sheetShown();
    /// A view of the node was made; what it offers beyond the lineage itself wants to be served.
    void nodeShown(hallmarker::ui::NodeView *view);
    void edgeWanted();
    void copyWanted();
    void takeBackWanted(const QString &drawing);
    /// A request for erasure is to begin here.
    void requestWanted(hallmarker::lineage::NodeId node);
    void failed(const hallmarker::core::Error &error);

private:
    void load(lineage::NodeId node);
    void showSheet(const lineage::NodeSheet &sheet);
    void mergeWith(lineage::NodeId other);

    Room m_room;
    SidePanel *m_side;
    QWidget *m_around;
    lineage::NodeId m_node = lineage::none;
    lineage::NodeSheet m_sheet;
    int m_serial = 0;
    std::optional<Stay> m_stay; ///< of a form; nothing: what is said about the node
};

} // namespace hallmarker::ui
