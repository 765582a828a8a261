#include "ui/lineage/LineageErasure.h"

#include "lineage/review/LineagePicture.h"
#include "lineage/review/RequestStart.h"
#include "ui/kit/InlineMessage.h"
#include "ui/lineage/LineageDesk.h"
#include "ui/shell/ErasureStart.h"

namespace hallmarker::ui {

LineageErasure::LineageErasure(PageServices &services, LineageDesk &desk, InlineMessage &message, QObject *parent) : QObject(parent), m_services(services), m_desk(desk), m_message(message) {}

void LineageErasure::file(const std::vector<lineage::NodeId> &nodes)
{
    m_desk.ask([nodes](const lineage::LineageState &state, core::Workspace &) { return lineage::RequestStart::of(state, nodes); }, this, [this](const core::Result<QList<lineage::RequestStart>> &starts) {
        if (!starts) {
            m_message.showMessage(Severity::Info, starts.error().message);
            return;
        }
        ErasureStart wanted;
        for (const lineage::RequestStart &start : *starts)
            wanted.assets.append({start.asset, start.name, start.kind});
        m_services.goTo(QStringLiteral("retention"), wanted.address());
    });
}

void LineageErasure::fileChosen(const QStringList &boxes, lineage::NodeId focus)
{
    std::vector<lineage::NodeId> nodes;
    for (const QString &box : boxes) {
        if (const lineage::NodeId node = lineage::LineagePicture::nodeOf(box); node != lineage::none)
            nodes.push_back(node);
    }
    if (nodes.size() < 2)
        nodes = {focus};
    file(nodes);
}

} // namespace hallmarker::ui
