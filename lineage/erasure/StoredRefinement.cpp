#include "lineage/erasure/StoredRefinement.h"

#include <QJsonDocument>

namespace hallmarker::lineage {

StoredRefinement::StoredRefinement(const GovernedGraph &governed)
{
    for (const EdgeId id : governed.lineageEdges()) {
        times.push_back(id == none ? noTime : governed.graph().edge(id).atMs);
        runs.push_back(id == none ? none : governed.graph().edge(id).run);
        // Without a run the time is when somebody said so, not when data moved.
        if (runs.back() == none)
            times.back() = noTime;
        if (id == none || governed.graph().edge(id).detail == 0)
            continue;
        const std::string_view text = governed.graph().details().text(governed.graph().edge(id).detail);
        if (text.find("\"subset\"") == std::string_view::npos)
            continue;
        const QJsonObject facet = QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size()))).object()[QStringLiteral("subset")].toObject();
        const QJsonObject condition = facet[QStringLiteral("inputCondition")].toObject();
        if (!condition.isEmpty())
            refinement.conditions.insert(quint32(times.size() - 1), condition);
    }
    refinement.times = times;
    refinement.runs = runs;
}

} // namespace hallmarker::lineage
