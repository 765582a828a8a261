#pragma once

#include "core/drawing/Scene.h"
#include "lineage/review/ErasurePlan.h"
#include "lineage/review/LineagePicture.h"

#include <QObject>

namespace hallmarker::ui {

class InlineMessage;
class LineageDesk;
struct PageServices;

/// Writes what the page shows into files: the picture, a list with its ways, an erasure plan, the report.
class LineageFiles final : public QObject {
    Q_OBJECT
public:
    LineageFiles(PageServices &services, LineageDesk &desk, InlineMessage &message, QWidget &page);

    void savePicture(const core::Scene &scene);
    void saveImpact(lineage::NodeId node, lineage::Direction direction);
    void savePlan(lineage::NodeId node);
    void saveReport();

private:
    using Make = std::function<core::Result<QByteArray>(const lineage::LineageState &, core::Workspace &, const QString &suffix)>;
    void ask(const QString &title, const QString &filter, const QString &name, const QString &suffix, const Make &make);

    PageServices &m_services;
    LineageDesk &m_desk;
    InlineMessage &m_message;
    QWidget &m_page;
};

} // namespace hallmarker::ui
