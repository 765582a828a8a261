#pragma once

#include "lineage/facts/LineageFacts.h"
#include "ui/lineage/DrawEdgeForm.h"
#include "ui/lineage/LineagePanel.h"

#include <QObject>
#include <QPointer>

class QUndoStack;

namespace hallmarker::core {
struct Error;
}

namespace hallmarker::ui {

class CanvasView;
class HandEdits;
class LineageDesk;
class LineageLists;
struct PageServices;

/// Drawing by hand on the page: the forms in the panel, the ends of an edge that are chosen in the picture or in the lists,
/// and what takes it all back.
class LineageHand final : public QObject {
    Q_OBJECT
public:
    struct Room {
        PageServices &services;
        LineageDesk &desk;
        LineagePanel &panel;
        QUndoStack &undo;
        CanvasView *canvas;
        LineageLists *lists;
    };
    LineageHand(const Room &room, QObject *parent);

    void addNode();
    /// From the node that the panel is about.
    void drawEdge();
    void markCopy();
    void takeBack(const QString &drawing);

Q_SIGNALS:
    /// It is in the store; empty: an edge, a copy, or something taken back.
    void stored(const QString &newNode);
    void closed();
    void failed(const hallmarker::core::Error &error);

private:
    void put(const QString &title, FormPanel *form, LineagePanel::Stay stay = LineagePanel::Stay::UntilWalked);
    void draw(const lineage::HandDrawing &drawing, FormPanel *form);
    void choose(const QString &box);
    void connectBoxes(const QString &from, int fromRow, const QString &to, int toRow);
    void askForEnd(lineage::NodeId node, int row, void (DrawEdgeForm::*take)(const DrawEdgeForm::End &));

    Room m_room;
    HandEdits *m_edits;
    QPointer<DrawEdgeForm> m_edge; ///< while it is open
    QString m_newNode;             ///< to be looked at once it is stored
};

} // namespace hallmarker::ui
