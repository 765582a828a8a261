#include "lineage/review/LabelWay.h"

#include "core/drawing/SafeText.h"
#include "lineage/labels/LabelConflictRule.h"
#include "lineage/labels/LabelWitness.h"
#include "lineage/review/LabelWords.h"
#include "lineage/review/LineageNames.h"

#include <QCoreApplication>

namespace hallmarker::lineage {

namespace {

struct WayTexts {
    Q_DECLARE_TR_FUNCTIONS(WayTexts)
};

} // namespace

QList<LabelWay> LabelWay::of(const LineageState &state, NodeId node)
{
    const GovernedGraph &governed = state.governed();
    const LabelSolver &solver = governed.solver();
    const quint32 at = governed.representative(node);
    const LabelValue &value = solver.value(at);
    QList<LabelWay> ways;
    const auto add = [&](const QString &label, const LabelQuestion &question) {
        const std::optional<LabelPath> path = explainLabel(solver, at, question);
        if (!path)
            return;
        LabelWay way;
        way.label = label;
        way.nodes = path->nodes;
        way.sentence = path->nodes.size() == 1 ? WayTexts::tr("said about this node itself") : names::way(state.graph(), path->nodes);
        for (const Cut &cut : governed.openCutsOn(path->edges))
            way.sentence += QLatin1Char('\n') + WayTexts::tr("The step from %1 to %2 claims to protect the data, but its evidence does not hold.").arg(names::title(state.graph(), solver.source(cut.edge)), names::title(state.graph(), solver.target(cut.edge)));
        ways.append(way);
    };
    if (value.classification != Classification::Public)
        add(WayTexts::tr("Classification: %1").arg(classificationWord(value.classification)), {LabelQuestion::Kind::Classification, 0});
    if (value.identifiability != Identifiability::None)
        add(WayTexts::tr("Persons: %1").arg(identifiabilityWord(value.identifiability)), {LabelQuestion::Kind::Identifiability, 0});
    for (const quint32 name : solver.categories().names(value.categories))
        add(WayTexts::tr("Category: %1").arg(core::safeText(solver.categories().text(name))), {LabelQuestion::Kind::Category, name});
    if (value.purposes != LabelSets::everything) {
        for (quint32 name = 0; name < solver.purposes().count(); ++name) {
            if (!solver.purposes().contains(value.purposes, name))
                add(WayTexts::tr("Not for: %1").arg(core::safeText(solver.purposes().text(name))), {LabelQuestion::Kind::MissingPurpose, name});
        }
    }
    if (dateOf(value.eraseBy).isValid())
        add(WayTexts::tr("Erase by: %1").arg(dateOf(value.eraseBy).toString(Qt::ISODate)), {LabelQuestion::Kind::EraseBy, 0});
    return ways;
}

QList<ConflictRow> ConflictRow::all(const LineageState &state)
{
    const GovernedGraph &governed = state.governed();
    QList<ConflictRow> rows;
    for (const LabelConflict &conflict : governed.conflicts().all()) {
        ConflictRow row;
        row.node = conflict.node;
        row.key = governed.conflictKey(conflict);
        row.kind = conflictWord(conflict.kind);
        row.name = names::title(state.graph(), conflict.node);
        row.message = conflictMessage(governed, conflict);
        if (const std::optional<LabelPath> path = witnessOf(governed.solver(), conflict)) {
            row.nodes = path->nodes;
            row.way = names::way(state.graph(), path->nodes);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace hallmarker::lineage
