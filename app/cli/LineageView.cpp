#include "app/cli/LineageView.h"

#include "app/cli/LineageText.h"

#include <QJsonArray>

namespace hallmarker::cli {

core::Result<std::unique_ptr<LineageView>> LineageView::open(CommandContext &context, bool readOnly)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(readOnly));
    std::unique_ptr<LineageView> view(new LineageView(*workspace));
    HALLMARKER_TRY(view->m_model.refresh());
    return view;
}

core::Result<lineage::NodeId> LineageView::node(const QString &reference) const
{
    return LineageText::resolve(graph(), reference);
}

core::Result<lineage::NodeKey> LineageView::key(const QString &reference) const
{
    HALLMARKER_ASSIGN(const lineage::NodeId node, this->node(reference));
    const std::string_view name = graph().nodes().name(node);
    return lineage::NodeKey{graph().nodes().kind(node), graph().nodes().spaceText(node), QString::fromUtf8(name.data(), qsizetype(name.size()))};
}

core::Result<const lineage::GovernedGraph *> LineageView::governed()
{
    HALLMARKER_ASSIGN(m_governed, lineage::GovernedGraph::make(graph(), workspace()));
    return m_governed.get();
}

QJsonObject labelsJson(const lineage::GovernedGraph &governed, quint32 node)
{
    const lineage::LabelSolver &solver = governed.solver();
    const lineage::LabelValue &value = solver.value(node);
    const QDate day = lineage::dateOf(value.eraseBy);
    return {{QStringLiteral("node"), governed.nameOf(node)},
            {QStringLiteral("classification"), lineage::classificationName(value.classification)},
            {QStringLiteral("identifiability"), lineage::identifiabilityName(value.identifiability)},
            {QStringLiteral("categories"), QJsonArray::fromStringList(solver.categories().texts(value.categories))},
            {QStringLiteral("purposes"), value.purposes == lineage::LabelSets::everything ? QJsonValue() : QJsonArray::fromStringList(solver.purposes().texts(value.purposes))},
            {QStringLiteral("erase_by"), day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue()}};
}

} // namespace hallmarker::cli
