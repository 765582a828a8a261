#include "ui/lineage/LineageHand.h"

#include "lineage/review/LineageNames.h"
#include "lineage/review/LineagePicture.h"
#include "ui/canvas/CanvasView.h"
#include "ui/kit/Toast.h"
#include "ui/lineage/DrawNodeForm.h"
#include "ui/lineage/ExternalCopyForm.h"
#include "ui/lineage/HandEdits.h"
#include "ui/lineage/HandWords.h"
#include "ui/lineage/LineageDesk.h"
#include "ui/lineage/LineageLists.h"
#include "ui/lineage/LineagePanel.h"
#include "ui/shell/Page.h"

#include <QUndoStack>

namespace hallmarker::ui {

using lineage::LineagePicture;
using lineage::NodeId;

namespace {

/// A node as an end of an edge. `row` counts its columns as the boxes show them; a column stands for its dataset and itself.
core::Result<DrawEdgeForm::End> endOf(const lineage::LineageState &state, NodeId node, int row)
{
    const lineage::LineageGraph &graph = state.graph();
    if (node >= graph.nodes().size())
        return core::Error(core::ErrorKind::NotFound, LineageHand::tr("This node is not in the lineage any more."));
    DrawEdgeForm::End end;
    NodeId chosen = lineage::none;
    if (const NodeId owner = state.ownerOf(node); owner != lineage::none) {
        chosen = node;
        node = owner;
    }
    end.key = lineage::names::key(graph, node);
    if (end.key.kind != lineage::NodeKind::Dataset)
        return end;
    const std::vector<NodeId> fields = state.fieldsOf(node);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const QString name = lineage::names::key(graph, fields[i]).name.section(QLatin1Char(lineage::fieldSeparator), 1);
        end.columns += name;
        if (fields[i] == chosen || static_cast<int>(i) == row)
            end.column = name;
    }
    return end;
}

QString openName(const lineage::NodeKey &key)
{
    return QStringLiteral("node:%1:%2|%3").arg(lineage::nodeKindName(key.kind), key.space, key.name);
}

} // namespace

LineageHand::LineageHand(const Room &room, QObject *parent) : QObject(parent), m_room(room), m_edits(new HandEdits(room.services.session, room.undo, this))
{
    connect(m_edits, &HandEdits::stored, this, [this] { Q_EMIT stored(std::exchange(m_newNode, QString())); });
    connect(m_edits, &HandEdits::failed, this, [this](const core::Error &error) {
        m_newNode.clear();
        Q_EMIT failed(error);
    });
    connect(m_room.canvas, &CanvasView::focusBoxChanged, this, &LineageHand::choose);
    connect(m_room.lists, &LineageLists::currentChanged, this, &LineageHand::choose);
    connect(m_room.canvas, &CanvasView::wireDrawn, this, &LineageHand::connectBoxes);
}

void LineageHand::put(const QString &title, FormPanel *form, LineagePanel::Stay stay)
{
    m_room.panel.put(title, form, stay);
    form->focusFirst();
}

void LineageHand::addNode()
{
    auto *form = new DrawNodeForm(m_room.panel.sheet().key.space);
    connect(form, &FormPanel::submitted, this, [this, form] {
        const lineage::HandNode node = form->node();
        m_newNode = openName(node.key);
        draw(node, form);
    });
    put(tr("Add a node"), form);
}

void LineageHand::drawEdge()
{
    const NodeId from = m_room.panel.sheet().node;
    auto *form = new DrawEdgeForm;
    m_edge = form;
    m_room.canvas->setEditable(true);
    connect(form, &QObject::destroyed, m_room.canvas, [canvas = m_room.canvas] { canvas->setEditable(false); });
    connect(form, &FormPanel::submitted, this, [this, form] { draw(form->edge(), form); });
    put(tr("Draw an edge"), form, LineagePanel::Stay::WhileWalking);
    askForEnd(from, -1, &DrawEdgeForm::setFrom);
}

void LineageHand::markCopy()
{
    auto *form = new ExternalCopyForm(m_room.panel.sheet().key);
    connect(form, &FormPanel::submitted, this, [this, form] { draw(form->copy(), form); });
    put(tr("Mark a copy of %1").arg(m_room.panel.sheet().title), form);
}

void LineageHand::takeBack(const QString &drawing)
{
    for (const lineage::HandEntry &entry : m_room.panel.sheet().drawings) {
        if (entry.id != drawing)
            continue;
        const QString title = drawingTitle(entry.drawing);
        m_edits->takeBack(title, entry);
        m_room.services.toasts.showUndo(tr("Taken back: %1").arg(title), [this] { m_room.undo.undo(); });
        return;
    }
}

void LineageHand::draw(const lineage::HandDrawing &drawing, FormPanel *form)
{
    if (const core::Result<void> fits = lineage::check(drawing); !fits) {
        m_newNode.clear();
        form->showError(fits.error());
        return;
    }
    const QString title = drawingTitle(drawing);
    m_edits->draw(title, drawing);
    m_room.services.toasts.showUndo(tr("Drawn: %1").arg(title), [this] { m_room.undo.undo(); });
    Q_EMIT closed();
}

void LineageHand::choose(const QString &box)
{
    if (m_edge)
        askForEnd(LineagePicture::nodeOf(box), -1, &DrawEdgeForm::choose);
}

void LineageHand::connectBoxes(const QString &from, int fromRow, const QString &to, int toRow)
{
    if (!m_edge || from == to)
        return;
    askForEnd(LineagePicture::nodeOf(from), fromRow, &DrawEdgeForm::setFrom);
    askForEnd(LineagePicture::nodeOf(to), toRow, &DrawEdgeForm::setTo);
}

void LineageHand::askForEnd(NodeId node, int row, void (DrawEdgeForm::*take)(const DrawEdgeForm::End &))
{
    if (node == lineage::none)
        return; // a stub or a collapsed group is no end
    m_room.desk.ask([node, row](const lineage::LineageState &state, core::Workspace &) { return endOf(state, node, row); }, m_edge.data(), [form = m_edge, take](const core::Result<DrawEdgeForm::End> &end) {
        if (form && end)
            (form->*take)(*end);
    });
}

} // namespace hallmarker::ui
