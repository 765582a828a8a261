#include "threats/drift/DrawnWays.h"

namespace hallmarker::threats {

namespace {

bool isOutcome(const LineageLink &link)
{
    static const QSet<QString> kinds{QStringLiteral("trains"), QStringLiteral("fine-tunes"), QStringLiteral("distils"), QStringLiteral("predicts"), QStringLiteral("deploys")};
    return kinds.contains(link.kind);
}

} // namespace

DrawnWays::DrawnWays(const ThreatModel &model, const LineageView &view, const Matching &matching) : m_matching(matching)
{
    for (const Flow &flow : model.flows) {
        m_next[flow.from] += flow.to;
        if (flow.isBidirectional)
            m_next[flow.to] += flow.from;
    }
    for (const LineageLink &link : view.links)
        if (isOutcome(link))
            m_outcomes[link.from].insert(matching.element(link.to));
}

bool DrawnWays::shows(const LineageLink &link) const
{
    const QString from = m_matching.element(link.from);
    const QString to = m_matching.element(link.to);
    if (from.isEmpty() || to.isEmpty())
        return false;
    const QSet<QString> over = isOutcome(link) ? m_outcomes.value(link.from) : QSet<QString>();
    QSet<QString> seen{from};
    QStringList ahead{from};
    while (!ahead.isEmpty()) {
        for (const QString &next : m_next.value(ahead.takeLast())) {
            if (next == to)
                return true;
            if (seen.contains(next) || (m_matching.isMatched(next) && !over.contains(next)))
                continue;
            seen.insert(next);
            ahead += next;
        }
    }
    return false;
}

} // namespace hallmarker::threats
