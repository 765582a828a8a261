#include "threats/model/Crossings.h"

namespace hallmarker::threats {

Crossings::Crossings(const ThreatModel &model)
{
    QHash<QString, QString> parents;
    QHash<QString, qsizetype> order;
    for (const Boundary &boundary : model.boundaries) {
        parents.insert(boundary.key, boundary.parent);
        order.insert(boundary.key, order.size());
        m_kinds.insert(boundary.key, boundary.kind);
    }
    for (const Boundary &boundary : model.boundaries) {
        QSet<QString> chain; // a file may say that a boundary lies in itself
        for (QString key = boundary.key; order.contains(key) && !chain.contains(key); key = parents.value(key))
            chain.insert(key);
        for (const QString &element : boundary.contains)
            m_around[element].unite(chain);
    }
    // A part lies where its whole lies, unless it says otherwise.
    QHash<QString, QString> wholes;
    for (const Element &element : model.elements)
        wholes.insert(element.key, element.parent);
    for (const Element &element : model.elements) {
        QSet<QString> seen;
        for (QString whole = element.key; !whole.isEmpty() && !seen.contains(whole); whole = wholes.value(whole)) {
            seen.insert(whole);
            if (!m_around.contains(whole))
                continue;
            const QSet<QString> around = m_around.value(whole);
            m_around.insert(element.key, around);
            break;
        }
    }
    QHash<QString, QSet<QString>> drawn;
    for (const Boundary &boundary : model.boundaries)
        for (const QString &flow : boundary.crossedBy)
            drawn[flow].insert(boundary.key);
    static const QSet<QString> nowhere;
    const auto at = [this](const QString &element) -> const QSet<QString> & {
        const auto found = m_around.constFind(element);
        return found == m_around.constEnd() ? nowhere : *found;
    };
    for (const Flow &flow : model.flows) {
        QSet<QString> crossed = drawn.value(flow.key);
        // A free end lies nowhere that anybody said: only the drawing can tell.
        if (!flow.from.isEmpty() && !flow.to.isEmpty()) {
            const QSet<QString> &from = at(flow.from);
            const QSet<QString> &to = at(flow.to);
            for (const QString &key : from)
                if (!to.contains(key))
                    crossed.insert(key);
            for (const QString &key : to)
                if (!from.contains(key))
                    crossed.insert(key);
        }
        if (crossed.isEmpty())
            continue;
        QStringList keys(crossed.begin(), crossed.end());
        std::sort(keys.begin(), keys.end(), [&order](const QString &a, const QString &b) { return order.value(a) < order.value(b); });
        m_crossed.insert(flow.key, keys);
    }
}

const QStringList &Crossings::of(const QString &flow) const
{
    static const QStringList none;
    const auto found = m_crossed.constFind(flow);
    return found == m_crossed.constEnd() ? none : *found;
}

QStringList Crossings::kindsOf(const QString &flow) const
{
    QStringList kinds;
    for (const QString &key : of(flow))
        if (const QString kind = m_kinds.value(key); !kind.isEmpty())
            kinds += kind;
    kinds.sort();
    kinds.removeDuplicates();
    return kinds;
}

} // namespace hallmarker::threats
