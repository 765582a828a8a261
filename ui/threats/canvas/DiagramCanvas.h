#pragma once

#include "threats/diagram/Arrange.h"
#include "threats/diagram/DrawnDiagram.h"
#include "ui/canvas/CanvasBacking.h"
#include "ui/canvas/CanvasViewport.h"
#include "ui/threats/canvas/DiagramLayer.h"

#include <QAbstractScrollArea>
#include <QSet>

#include <memory>

namespace hallmarker::ui {

class Minimap;

/// Shows a diagram of a threat model and lets people draw in it. It changes nothing itself: it tells what somebody wants, and whoever owns
/// it changes the document and sets the diagram anew.
///
/// Pointer: a click chooses, Ctrl adds, dragging moves with snapping (Alt: without), the handle at the right of an element draws a flow, the
/// corner of a box or element resizes, a bend of a chosen flow moves, a double click on a flow bends it there, dragging the ground pans,
/// with Shift it chooses by a frame. Keys: arrows walk, F goes through the flows of an element, Ctrl+arrows move, C begins a flow and Enter
/// ends it, Space marks, Enter opens, F2 renames, Delete deletes, + - 0 Home zoom, Escape lets go.
class DiagramCanvas final : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// What the next press does.
    enum class Tool { Choose, Place, DrawBox, DrawCurve, Connect };

    explicit DiagramCanvas(QWidget *parent = nullptr);
    ~DiagramCanvas() override;

    void setDiagram(const std::shared_ptr<const threats::DrawnDiagram> &drawn);
    const threats::DrawnDiagram &drawn() const { return *m_drawn; }
    void setEditable(bool isEditable);
    void setTool(Tool tool);
    Tool tool() const { return m_tool; }

    QStringList selection() const; ///< in the order in which it was chosen
    void setSelection(const QStringList &keys);
    QString focusKey() const { return m_focus; }
    void setFocusKey(const QString &key);
    /// What stands out, in order: a way.
    void setHighlight(const QStringList &keys);
    QStringList highlight() const { return m_highlight; }
    /// What does not agree with the lineage, with words for each.
    void setDrift(const QHash<QString, QString> &drift);
    const QHash<QString, QString> &drift() const { return m_drift; }

    double zoom() const { return m_view.zoom(); }
    void setZoom(double zoom);
    void fitAll();
    /// As it is first seen: the whole diagram where its names can be read at that size, else names of readable size, from what is chosen or from
    /// the top left. Stays so while the window changes its size, until somebody moves or zooms.
    void openReadable();
    void reveal(const QString &key);
    const CanvasViewport &view() const { return m_view; }
    /// The middle of what is seen: where something new goes.
    QPointF visibleCentre() const { return m_view.visible().center(); }
    QRectF viewRect(const QString &key) const;
    /// Where on the viewport a thing can be clicked.
    QPoint clickPoint(const QString &key) const;
    QString spokenDetails(const QString &key) const;
    QString spokenHelp() const;
    /// The element that a flow begins at while one is being drawn by keys.
    QString connectingFrom() const { return m_connectFrom; }
    void beginConnecting();

Q_SIGNALS:
    void selectionChanged(const QStringList &keys);
    void focusChanged(const QString &key);
    void zoomChanged(double zoom);
    void toolChanged();
    void opened(const QString &key);
    void placed(QPointF at);
    void moved(const QStringList &keys, QPointF delta);
    void resized(const QString &key, const QRectF &rect);
    void boxDrawn(const QRectF &rect);
    void curveDrawn(const QList<QPointF> &points);
    void connected(const QString &from, const QString &to);
    void verticesChanged(const QString &key, const QList<QPointF> &vertices);
    void labelMoved(const QString &key, double share);
    void verticesWanted(const QString &key, QPointF at);
    void renameRequested(const QString &key);
    void deleteRequested(const QStringList &keys);
    void menuRequested(const QString &key, const QPoint &globalPosition);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag { None, Pan, Frame, Move, Resize, Connect, Box, Vertex };

    void viewChanged(bool isZoomed);
    void zoomBy(double factor, QPointF at);
    void choose(const QString &key, Qt::KeyboardModifiers modifiers);
    void moveFocus(const QString &key, bool isRevealed);
    void walk(int key);
    void nudge(QKeyEvent *event);
    void beginDrag(QPointF point, const QString &key, Qt::KeyboardModifiers modifiers);
    void updateMove(Qt::KeyboardModifiers modifiers);
    void finishDrag(Qt::KeyboardModifiers modifiers);
    void abandon();
    QRectF resizeHandle(const QString &key) const;
    QRectF connectHandle(const QString &key) const;
    double reach() const { return 6 / m_view.zoom(); }
    QPointF scenePoint(QPointF view) const { return m_view.toScene(view); }
    QRectF draggedRect() const;
    void paintOverlay(QPainter &painter);
    void paintDrift(QPainter &painter) const;
    void paintChosen(QPainter &painter, const threats::DrawnThing &thing, quint32 colour, double width, double growth) const;
    void paintDrag(QPainter &painter) const;
    void paintMoved(QPainter &painter) const;

    std::shared_ptr<const threats::DrawnDiagram> m_drawn;
    DiagramLayer m_layer;
    CanvasBacking m_backing;
    CanvasViewport m_view;
    Minimap *m_minimap;
    QStringList m_chosen;
    QStringList m_highlight;
    QHash<QString, QString> m_drift;
    QString m_focus;
    QString m_hovered;
    QString m_connectFrom;
    Tool m_tool = Tool::Choose;
    bool m_isEditable = false;
    bool m_isFirst = true;
    bool m_isAsOpened = false; ///< nobody moved or zoomed since it was opened
    bool m_isSettingBars = false;
    bool m_isSpaceHeld = false;
    bool m_hasSpaceDragged = false;
    Drag m_drag = Drag::None;
    QPointF m_pressed;   ///< of the view
    QPointF m_at;
    QString m_dragKey;
    int m_vertex = -1;
    QStringList m_moving;
    QRectF m_movingRect;
    QList<QRectF> m_fixed;
    threats::SnappedMove m_move;
    QList<QPointF> m_curve;
};

} // namespace hallmarker::ui
