#include "threats/drift/LayerPlacing.h"

#include <QSet>

#include <deque>

namespace hallmarker::threats {

void placeInLayers(const ThreatModel &model, DiagramLayout &diagram, const QStringList &elements)
{
    constexpr double width = 150, height = 60, columnGap = 90, rowGap = 40;
    QStringList unplaced;
    for (const QString &key : elements)
        if (!diagram.nodes.contains(key))
            unplaced += key;
    // Longest distance from a source by Kahn's order; what is on a cycle takes the column after the last one known.
    const QSet<QString> among(unplaced.begin(), unplaced.end());
    QHash<QString, int> waiting;
    QHash<QString, QStringList> next;
    for (const Flow &flow : model.flows) {
        if (!among.contains(flow.from) || !among.contains(flow.to) || flow.from == flow.to)
            continue;
        ++waiting[flow.to];
        next[flow.from] += flow.to;
    }
    QHash<QString, int> column;
    std::deque<QString> ready;
    for (const QString &key : std::as_const(unplaced))
        if (waiting.value(key) == 0)
            ready.push_back(key);
    QSet<QString> done;
    int last = 0;
    while (!ready.empty()) {
        const QString key = ready.front();
        ready.pop_front();
        done.insert(key);
        last = qMax(last, column.value(key));
        for (const QString &to : next.value(key)) {
            column[to] = qMax(column.value(to), column.value(key) + 1);
            if (--waiting[to] == 0)
                ready.push_back(to);
        }
    }
    double top = 40;
    for (const NodePlace &place : std::as_const(diagram.nodes))
        top = qMax(top, place.rect.bottom() + rowGap);
    QHash<int, int> rows;
    for (const QString &key : std::as_const(unplaced)) {
        const int at = done.contains(key) ? column.value(key) : last + 1;
        NodePlace place;
        place.rect = QRectF(40 + at * (width + columnGap), top + rows[at]++ * (height + rowGap), width, height);
        diagram.nodes.insert(key, place);
    }
    for (const Flow &flow : model.flows)
        if (diagram.nodes.contains(flow.from) && diagram.nodes.contains(flow.to) && !diagram.lines.contains(flow.key))
            diagram.lines.insert(flow.key, {});
}

} // namespace hallmarker::threats
