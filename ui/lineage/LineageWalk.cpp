#include "ui/lineage/LineageWalk.h"

#include "ui/canvas/CanvasView.h"
#include "ui/kit/FilterBar.h"
#include "ui/lineage/LineageDesk.h"
#include "ui/lineage/LineageFilterBar.h"
#include "ui/lineage/LineageLists.h"
#include "ui/lineage/LineageToolbar.h"
#include "ui/lineage/NearBoxes.h"
#include "ui/lineage/OverlayAssets.h"

#include <QJsonArray>
#include <QTimer>

#include <utility>

namespace hallmarker::ui {

using lineage::LineagePicture;
using lineage::NodeId;

namespace {

constexpr int openedAtOnce = 24;
constexpr double tinyZoom = 0.3; ///< nothing was framed yet, or a glide was cut short

} // namespace

LineageWalk::LineageWalk(LineageDesk &desk, LineageToolbar *toolbar, CanvasView *canvas, LineageLists *lists, LineageSource source, QObject *parent) : QObject(parent), m_desk(desk), m_toolbar(toolbar), m_canvas(canvas), m_lists(lists), m_source(std::move(source))
{
    connect(m_toolbar, &LineageToolbar::changed, this, [this] {
        m_lists->setNodeFilter(m_toolbar->filters()->filter());
        update();
    });
    connect(m_canvas, &CanvasView::opened, this, &LineageWalk::openBox);
    connect(m_canvas, &CanvasView::stubOpened, this, &LineageWalk::openBox);
    connect(m_canvas, &CanvasView::focusBoxChanged, this, [this](const QString &id) {
        if (!m_isChoosing && m_lists->kind() == LineageLists::InPicture)
            m_lists->choose(id);
    });
    connect(m_canvas, &CanvasView::selectionChanged, this, &LineageWalk::chosenChanged);
    connect(m_lists, &LineageLists::currentChanged, this, [this](const QString &id) {
        m_isChoosing = true;
        if (!id.isEmpty() && m_canvas->boxIndex(id) >= 0)
            m_canvas->setFocusBox(id);
        m_isChoosing = false;
        Q_EMIT chosenChanged();
    });
    connect(m_lists, &LineageLists::opened, this, &LineageWalk::openBox);
    connect(m_lists, &LineageLists::kindChanged, this, &LineageWalk::chosenChanged);
}

void LineageWalk::clear()
{
    m_focus = lineage::none;
    m_framed = lineage::none;
    m_canvas->setScene({});
}

void LineageWalk::goTo(NodeId node)
{
    if (node == lineage::none)
        return;
    m_focus = node;
    m_pathTo = lineage::none;
    m_opened.clear();
    m_openGroups.clear();
    m_lists->setFocusNode(node);
    update();
    Q_EMIT walked(node);
}

void LineageWalk::openBox(const QString &id)
{
    if (const auto stub = LineagePicture::stubOf(id)) {
        m_opened[*stub] += openedAtOnce;
        update(LineagePicture::boxId(stub->first));
    } else if (const auto group = LineagePicture::groupOf(id)) {
        m_openGroups.insert(*group);
        update();
    } else if (const NodeId node = LineagePicture::nodeOf(id); node != lineage::none) {
        goTo(node);
    }
}

void LineageWalk::collapse()
{
    m_openGroups.clear();
    m_opened.clear();
    update();
}

void LineageWalk::refreshChoices()
{
    m_desk.ask([](const lineage::LineageState &state, core::Workspace &) -> core::Result<lineage::NodeFacets::Choices> { return lineage::NodeFacets(state).choices(); }, this, [this](const core::Result<lineage::NodeFacets::Choices> &choices) {
        if (choices)
            m_toolbar->filters()->setChoices(*choices);
    });
}

void LineageWalk::update(const QString &anchor)
{
    if (m_focus == lineage::none || !m_desk.isLoaded())
        return;
    lineage::PictureQuestion question;
    m_toolbar->apply(question);
    question.around.focus = m_focus;
    question.around.opened = m_opened;
    question.pathTo = m_pathTo;
    question.openGroups = m_openGroups;
    question.memory = m_memory.contains(anchor) ? m_memory : lineage::DrawingMemory();
    question.anchor = anchor;
    const int serial = ++m_serial;
    m_desk.ask([question, source = m_source](const lineage::LineageState &state, core::Workspace &workspace) mutable -> core::Result<LineagePicture> {
        HALLMARKER_ASSIGN(question.assets, overlayAssets(question.overlay, workspace, source));
        return LineagePicture::make(state, workspace, question);
    }, this, [this, serial](const core::Result<LineagePicture> &picture) {
        if (serial != m_serial)
            return;
        if (picture)
            show(*picture);
        else
            Q_EMIT failed(picture.error());
    });
}

void LineageWalk::show(const LineagePicture &picture)
{
    m_memory = picture.memory;
    m_canvas->setScene(picture.scene);
    m_canvas->setHighlight(picture.highlight);
    m_lists->setPicture(picture.rows);
    const QString focus = LineagePicture::boxId(m_focus);
    if (std::exchange(m_framed, m_focus) != m_focus || m_canvas->zoom() < tinyZoom) {
        m_canvas->setFocusBox(focus);
        QTimer::singleShot(0, m_canvas, [this] { frame(); }); // the panel beside it takes its room first
    }
    m_canvas->setSelection({focus});
    Q_EMIT shown(picture.note);
}

void LineageWalk::frame()
{
    if (!m_canvas->isVisible()) {
        m_framed = lineage::none; // without a size yet: again when it comes up
        return;
    }
    if (m_canvas->zoom() < tinyZoom)
        m_canvas->setZoom(1); // a glide out of nowhere only confuses
    const QRectF all = m_canvas->index().bounds();
    const QSize room = m_canvas->viewport()->size();
    constexpr double readable = 0.55;
    if (all.isEmpty() || qMin(room.width() / all.width(), room.height() / all.height()) >= readable)
        m_canvas->fitAll();
    else
        m_canvas->fitBoxes(nearBoxes(m_canvas->scene(), LineagePicture::boxId(m_focus), room, readable)); // too much to be read as a whole
}

QList<NodeId> LineageWalk::chosen() const
{
    QStringList boxes = m_canvas->selection();
    if (boxes.size() < 2)
        boxes = m_lists->chosen();
    QList<NodeId> nodes;
    for (const QString &box : std::as_const(boxes)) {
        if (const NodeId node = LineagePicture::nodeOf(box); node != lineage::none)
            nodes += node;
    }
    return nodes;
}

lineage::LineageBookmark LineageWalk::view() const
{
    lineage::LineageBookmark bookmark;
    bookmark.view = m_toolbar->bookmarkedView();
    bookmark.view.insert(QStringLiteral("list"), static_cast<int>(m_lists->kind()));
    bookmark.view.insert(QStringLiteral("words"), m_lists->filter()->text());
    QStringList groups = m_openGroups.values();
    groups.sort();
    bookmark.view.insert(QStringLiteral("open"), QJsonArray::fromStringList(groups));
    return bookmark;
}

void LineageWalk::openView(const lineage::LineageBookmark &bookmark, NodeId focus, NodeId pathTo)
{
    m_toolbar->openView(bookmark.view);
    goTo(focus);
    m_pathTo = pathTo;
    for (const QJsonValue &group : bookmark.view.value(QStringLiteral("open")).toArray())
        m_openGroups.insert(group.toString());
    m_lists->filter()->setText(bookmark.view.value(QStringLiteral("words")).toString());
    const int kind = bookmark.view.value(QStringLiteral("list")).toInt();
    m_lists->setKind(kind >= 0 && kind <= LineageLists::Conflicts ? static_cast<LineageLists::Kind>(kind) : LineageLists::InPicture);
    m_memory.clear();
    m_framed = lineage::none;
    update(LineagePicture::boxId(focus));
}

bool LineageWalk::showWays()
{
    QStringList chosen = m_canvas->selection();
    if (chosen.size() != 2)
        chosen = m_lists->chosen();
    if (chosen.size() == 1)
        chosen.prepend(LineagePicture::boxId(m_focus));
    const NodeId a = chosen.size() == 2 ? LineagePicture::nodeOf(chosen.first()) : lineage::none;
    const NodeId b = chosen.size() == 2 ? LineagePicture::nodeOf(chosen.last()) : lineage::none;
    if (a == lineage::none || b == lineage::none || a == b)
        return false;
    showBetween(a, b, LineagePicture::boxId(a));
    Q_EMIT walked(a);
    return true;
}

void LineageWalk::showWay(const QStringList &boxes)
{
    if (boxes.size() >= 2)
        showBetween(LineagePicture::nodeOf(boxes.last()), LineagePicture::nodeOf(boxes.first()), boxes.last());
}

void LineageWalk::showBetween(NodeId from, NodeId to, const QString &anchor)
{
    m_focus = from;
    m_pathTo = to;
    m_memory.clear();
    m_framed = lineage::none; // all of the way is to be seen
    m_lists->setKind(LineageLists::InPicture);
    update(anchor);
}

} // namespace hallmarker::ui
