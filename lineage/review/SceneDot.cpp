#include "lineage/review/SceneDot.h"

#include "lineage/dot/DotWriter.h"
#include "lineage/review/LineagePicture.h"

namespace hallmarker::lineage {

QByteArray sceneDot(const LineageState &state, const core::Scene &scene)
{
    const LineageGraph &graph = state.graph();
    DotGraph dot;
    dot.name = QStringLiteral("lineage");
    for (const core::SceneBox &box : scene.boxes) {
        DotNode node;
        node.attributes.insert(QStringLiteral("label"), box.title);
        node.attributes.insert(QStringLiteral("shape"), QStringLiteral("box"));
        if (const NodeId id = LineagePicture::nodeOf(box.id); id != none && id < graph.nodes().size()) {
            const std::string_view name = graph.nodes().name(id);
            node.attributes.insert(QStringLiteral("hallmarker_kind"), nodeKindName(graph.nodes().kind(id)));
            node.attributes.insert(QStringLiteral("hallmarker_namespace"), dotLabel(graph.nodes().spaceText(id)));
            node.attributes.insert(QStringLiteral("hallmarker_name"), dotLabel(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))));
        }
        dot.nodes.append(node);
    }
    for (const core::SceneWire &wire : scene.wires) {
        DotEdge edge;
        edge.from = wire.from;
        edge.to = wire.to;
        if (!wire.label.isEmpty())
            edge.attributes.insert(QStringLiteral("label"), wire.label);
        if (wire.style == core::SceneWireStyle::Masked || wire.style == core::SceneWireStyle::Cut)
            edge.attributes.insert(QStringLiteral("style"), QStringLiteral("dashed"));
        if (wire.style == core::SceneWireStyle::Indirect)
            edge.attributes.insert(QStringLiteral("style"), QStringLiteral("dotted"));
        dot.edges.append(edge);
    }
    return DotWriter::write(dot);
}

} // namespace hallmarker::lineage
