#include "ui/lineage/LineagePanel.h"

#include "lineage/review/ErasurePlan.h"
#include "lineage/review/LineageNames.h"
#include "lineage/review/LineagePicture.h"
#include "lineage/review/RequestStart.h"
#include "ui/kit/PanelSplitter.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Toast.h"
#include "ui/lineage/ErasurePlanView.h"
#include "ui/lineage/LabelForm.h"
#include "ui/lineage/LineageDesk.h"
#include "ui/lineage/LineageEdits.h"
#include "ui/lineage/LineageFiles.h"
#include "ui/lineage/NodeView.h"
#include "ui/shell/Page.h"

#include <QUndoStack>

namespace hallmarker::ui {

using lineage::LineagePicture;
using lineage::NodeId;

namespace {

lineage::LineageWriter::Name writerName(const lineage::NodeKey &key)
{
    return {key.kind, key.space, key.name};
}

} // namespace

LineagePanel::LineagePanel(const Room &room, SidePanel *side, QWidget *around, QObject *parent) : QObject(parent), m_room(room), m_side(side), m_around(around) {}

void LineagePanel::open()
{
    m_side->show();
}

void LineagePanel::close()
{
    m_side->hide();
    m_node = lineage::none;
    m_stay.reset();
}

void LineagePanel::formClosed()
{
    if (std::exchange(m_stay, std::nullopt))
        m_side->setContent(nullptr);
}

void LineagePanel::follow(NodeId node)
{
    if (m_stay == Stay::WhileWalking && m_side->isVisible()) {
        m_node = node;
        return;
    }
    const auto *splitter = qobject_cast<const PanelSplitter *>(m_side->parentWidget());
    if (m_side->isVisible() || splitter == nullptr || !splitter->isVisible() || !splitter->isNarrow()) // unseen, it has no width yet
        open();
    load(node); // in a narrow window it would take the place of the picture: there it waits until somebody opens it
}

void LineagePanel::refresh()
{
    if (!m_stay)
        showAgain();
}

void LineagePanel::put(const QString &title, QWidget *content, Stay stay)
{
    ++m_serial; // an answer on its way must not take it away
    m_stay = stay;
    m_side->show();
    m_side->setTitle(title);
    m_side->setContent(content);
    tabInLayoutOrder(m_around);
}

void LineagePanel::showNode(NodeId node)
{
    if (m_side->isHidden())
        m_node = node;
    else
        load(node);
}

void LineagePanel::load(NodeId node)
{
    m_node = node;
    if (node == lineage::none)
        return;
    const int serial = ++m_serial;
    m_room.desk.ask([node](const lineage::LineageState &state, core::Workspace &workspace) { return lineage::NodeSheet::of(state, workspace, node); }, this, [this, serial](const core::Result<lineage::NodeSheet> &sheet) {
        if (serial != m_serial)
            return;
        if (sheet)
            showSheet(*sheet);
        else
            Q_EMIT failed(sheet.error());
    });
}

void LineagePanel::showSheet(const lineage::NodeSheet &sheet)
{
    m_sheet = sheet;
    m_stay.reset();
    auto *view = new NodeView(sheet, !m_room.services.session.isReadOnly(), m_side);
    connect(view, &NodeView::labelsWanted, this, &LineagePanel::editLabels);
    connect(view, &NodeView::erasureWanted, this, [this] { planErasure(m_sheet.node); });
    connect(view, &NodeView::nodeWanted, this, &LineagePanel::nodeWanted);
    connect(view, &NodeView::wayWanted, this, &LineagePanel::wayWanted);
    connect(view, &NodeView::recordWanted, this, [this](const QString &id) { m_room.services.goTo(id.startsWith(QLatin1String("prediction-log_")) ? QStringLiteral("predictions") : QStringLiteral("inventory"), id); });
    connect(view, &NodeView::edgeWanted, this, &LineagePanel::edgeWanted);
    connect(view, &NodeView::copyWanted, this, &LineagePanel::copyWanted);
    connect(view, &NodeView::takeBackWanted, this, &LineagePanel::takeBackWanted);
    connect(view, &NodeView::mergeWanted, this, &LineagePanel::mergeWith);
    Q_EMIT nodeShown(view);
    m_side->setTitle(sheet.title);
    m_side->setContent(view);
    tabInLayoutOrder(m_around);
    Q_EMIT sheetShown();
}

void LineagePanel::editLabels()
{
    const lineage::NodeSheet sheet = m_sheet;
    auto *form = new LabelForm(sheet.ownLabels, m_side);
    connect(form, &LabelForm::cancelled, this, &LineagePanel::showAgain);
    connect(form, &LabelForm::saved, this, [this, sheet](const lineage::NodeLabels &labels) {
        m_room.edits.setLabels(sheet.title, sheet.hasOwnLabels ? std::optional(sheet.ownLabels) : std::nullopt, labels);
        m_room.services.toasts.showUndo(tr("Labels of %1 stored.").arg(sheet.title), [this] { m_room.undo.undo(); });
        showAgain();
    });
    put(tr("Labels of %1").arg(sheet.title), form);
    form->begin();
}

void LineagePanel::planErasure(NodeId node)
{
    const int serial = ++m_serial;
    m_room.desk.ask([node](const lineage::LineageState &state, core::Workspace &) -> core::Result<lineage::ErasurePlan> {
        const NodeId start = lineage::RequestStart::nodeOf(state, node); // of a column, its dataset
        return lineage::ErasurePlan::make(state, start == lineage::none ? node : start);
    }, this, [this, serial, node](const core::Result<lineage::ErasurePlan> &plan) {
        if (serial != m_serial || !plan)
            return;
        auto *view = new ErasurePlanView(*plan, m_room.services.session.isReadOnly(), m_side);
        connect(view, &ErasurePlanView::fileWanted, this, [this, node] { Q_EMIT requestWanted(node); });
        connect(view, &ErasurePlanView::closed, this, &LineagePanel::showAgain);
        connect(view, &ErasurePlanView::nodeWanted, this, &LineagePanel::nodeWanted);
        connect(view, &ErasurePlanView::exportWanted, this, [this, node] { m_room.files.savePlan(node); });
        QStringList boxes;
        for (const lineage::ErasurePlan::Row &row : plan->rows)
            boxes += LineagePicture::boxId(row.node);
        Q_EMIT marked(boxes);
        put(tr("Erasure plan for %1").arg(plan->start), view);
    });
}

void LineagePanel::mergeWith(NodeId other)
{
    const NodeId node = m_sheet.node;
    m_room.desk.ask([other](const lineage::LineageState &state, core::Workspace &) -> core::Result<lineage::NodeKey> { return lineage::names::key(state.graph(), other); }, this, [this, node](const core::Result<lineage::NodeKey> &key) {
        if (key && node == m_sheet.node) {
            m_room.edits.merge(m_sheet.title, writerName(m_sheet.key), writerName(*key));
            m_room.services.toasts.showUndo(tr("Both names count as one now."), [this] { m_room.undo.undo(); });
        }
    });
}

} // namespace hallmarker::ui
