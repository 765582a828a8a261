#pragma once

#include "core/drawing/Scene.h"
#include "ui/canvas/CanvasBacking.h"
#include "ui/canvas/CanvasLayer.h"
#include "ui/canvas/CanvasViewport.h"
#include "ui/canvas/SceneIndex.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <QSet>
#include <QVariantAnimation>

#include <memory>

namespace hallmarker::ui {

class Minimap;

/// Shows a scene and lets people walk through it with pointer and keys. It knows boxes and wires, not what they stand for: whoever owns it
/// fills the scene and answers the signals.
///
/// Pointer: wheel zooms where the pointer is, dragging the ground (or anything with the middle button, or with Space held) pans, a
/// click chooses, Ctrl adds, Shift and dragging chooses by a frame, a double click opens.
/// Keys: arrows go along wires and ranks, + - 0 zoom, Home shows all, Enter opens, Space marks, Escape lets go, F2 renames, Delete deletes.
class CanvasView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit CanvasView(QWidget *parent = nullptr);
    ~CanvasView() override;

    /// The first scene is shown as a whole. Later ones keep zoom and place, choice and focus, by the ids of boxes.
    void setScene(const core::Scene &scene);
    const core::Scene &scene() const { return m_scene; }
    const SceneIndex &index() const { return m_index; }
    /// Whether boxes can be dragged, wires drawn, and names changed here.
    void setEditable(bool isEditable);

    void setSelection(const QStringList &ids);
    QStringList selection() const;
    void setFocusBox(const QString &id);
    QString focusBox() const;
    int focusIndex() const { return m_focus; }
    /// Boxes that stand out, with the wires between them: a path, an impact. Empty: none.
    void setHighlight(const QStringList &ids);

    double zoom() const { return m_view.zoom(); }
    void setZoom(double zoom);
    void fitAll();
    void fitBoxes(const QStringList &ids);
    const CanvasViewport &view() const { return m_view; }
    /// The rectangle of a box on the viewport.
    QRectF boxRect(int box) const;
    int boxIndex(const QString &id) const { return m_numbers.value(id, -1); }
    /// What a hint or a reader says of a box: name, kind, state, overlays, how many wires lead in and out.
    QString spokenName(int box) const;
    QString spokenDetails(int box) const;
    /// How many boxes there are, and which keys help.
    QString spokenHelp() const;
    void openBox(int box);
    qint64 drawnPixels() const { return m_backing.drawnPixels(); }

Q_SIGNALS:
    void opened(const QString &id);
    void stubOpened(const QString &id);
    void focusBoxChanged(const QString &id);
    void selectionChanged(const QStringList &ids);
    void wireChosen(const QString &id);
    void zoomChanged(double zoom);
    void menuRequested(const QString &id, const QPoint &globalPosition);
    void boxMoved(const QString &id, QPointF topLeft);
    void wireDrawn(const QString &fromId, int fromRow, const QString &toId, int toRow);
    void renameRequested(const QString &id);
    void deleteRequested(const QStringList &ids);

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
    enum class Drag { None, Pan, Frame, Box, Wire };

    void viewChanged(bool isZoomed);
    void sceneChanged();
    void moveFocus(int box, bool isRevealed);
    void choose(int box, Qt::KeyboardModifiers modifiers);
    void emitSelection();
    void paintOverlay(QPainter &painter);
    void paintRing(QPainter &painter, int box, quint32 colour, double width, double growth) const;
    void glideTo(const CanvasViewport &target);
    bool isAnimated() const;
    void placeMinimap();
    void zoomBy(double factor, QPointF at);
    int rowAt(int box, QPointF scenePoint) const;
    bool isOnPort(int box, QPointF scenePoint) const;
    void finishDrag(QPointF at, Qt::KeyboardModifiers modifiers);
    QString hintFor(QPointF at) const;

    core::Scene m_scene;
    SceneIndex m_index;
    CanvasViewport m_view;
    std::unique_ptr<CanvasLayer> m_layer;
    CanvasBacking m_backing;
    Minimap *m_minimap;
    QHash<QString, int> m_numbers;
    QSet<int> m_chosen;
    QSet<int> m_highlighted;
    int m_focus = -1;
    int m_hovered = -1;
    bool m_isEditable = false;
    bool m_isFirst = true;
    bool m_isSettingBars = false;
    bool m_isSpaceHeld = false;
    bool m_hasSpaceDragged = false;
    Drag m_drag = Drag::None;
    int m_dragBox = -1;
    int m_dragRow = -1;
    QPointF m_pressed;  ///< of the view
    QPointF m_dragged;
    QVariantAnimation m_glide;
    CanvasViewport m_glideFrom;
    CanvasViewport m_glideTo;
};

} // namespace hallmarker::ui
