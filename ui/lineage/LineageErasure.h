#pragma once

#include "lineage/graph/LineageGraph.h"
#include "ui/shell/Page.h"

namespace hallmarker::ui {

class InlineMessage;
class LineageDesk;

/// From the lineage to the form of a request for erasure, which another page has: with what was chosen here filled in.
class LineageErasure final : public QObject {
    Q_OBJECT
public:
    LineageErasure(PageServices &services, LineageDesk &desk, InlineMessage &message, QObject *parent);

    /// Leads to the form. Columns count as their dataset; what holds no data is left out.
    void file(const std::vector<lineage::NodeId> &nodes);
    /// The nodes of the chosen boxes when they are several, else the one in the middle.
    void fileChosen(const QStringList &boxes, lineage::NodeId focus);

private:
    PageServices &m_services;
    LineageDesk &m_desk;
    InlineMessage &m_message;
};

} // namespace hallmarker::ui
