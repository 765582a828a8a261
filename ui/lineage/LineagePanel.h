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
    void editLabels();
    void planErasure(lineage::NodeId node);
    const lineage::NodeSheet &sheet() const { return m_sheet; }
    /// A form or a list takes the place of what is said about the node.
    void put(const QString &title, QWidget *content);
    SidePanel *side() const { return m_side; }

Q_SIGNALS:
    void nodeWanted(hallmarker::lineage::NodeId node);
    void wayWanted(const QStringList &boxes);
    /// Boxes that are to stand out in the picture.
    void marked(const QStringList &boxes);
    void sheetShown();
    void failed(const hallmarker::core::Error &error);

private:
    void showSheet(const lineage::NodeSheet &sheet);
    void mergeWith(lineage::NodeId other);

    Room m_room;
    SidePanel *m_side;
    QWidget *m_around;
    lineage::NodeId m_node = lineage::none;
    lineage::NodeSheet m_sheet;
    int m_serial = 0;
};

} // namespace hallmarker::ui
