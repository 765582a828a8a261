#include "threats/model/Crossings.h"

#include <algorithm>
#include <iterator>

namespace hallmarker::threats {

Crossings::Crossings(const ThreatModel &model) : m_groups(1), m_groupAt{{Places(), 0}}, m_crossings(1), m_crossingAt{{Places(), 0}}
{
    QHash<QString, int> order;
    for (const Boundary &boundary : model.boundaries) {
        order.insert(boundary.key, static_cast<int>(m_keys.size()));
        m_keys += boundary.key;
        m_kinds += boundary.kind;
    }
    const auto united = [](const Places &a, const Places &b) {
        Places all;
        std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
        return all;
    };
    for (const Boundary &boundary : model.boundaries) {
        Places chain; // a file may say that a boundary lies in itself
        for (int at = order.value(boundary.key); at >= 0 && std::find(chain.begin(), chain.end(), at) == chain.end(); at = order.value(model.boundaries.at(at).parent, -1))
            chain.push_back(at);
        std::sort(chain.begin(), chain.end());
        const int alone = groupOf(chain);
        for (const QString &element : boundary.contains) {
            const auto known = m_around.find(element);
            if (known == m_around.end())
                m_around.insert(element, alone);
            else
                *known = groupOf(united(m_groups[static_cast<std::size_t>(*known)], chain));
        }
    }
    // A part lies where its whole lies, unless it says otherwise.
    QHash<QString, QString> wholes;
    for (const Element &element : model.elements) {
        if (!element.parent.isEmpty())
            wholes.insert(element.key, element.parent);
    }
    for (const Element &element : model.elements) {
        if (element.parent.isEmpty() || m_around.contains(element.key))
            continue;
        QSet<QString> seen;
        for (QString whole = element.key; !whole.isEmpty() && !seen.contains(whole); whole = wholes.value(whole)) {
            seen.insert(whole);
            if (const auto around = m_around.constFind(whole); around != m_around.constEnd()) {
                const int group = *around;
                m_around.insert(element.key, group);
                break;
            }
        }
    }
    struct Declared {
        int at;
        int one;
        int other;
    };
    std::vector<Declared> declared;
    for (int at = 0; at < m_keys.size(); ++at) {
        const QStringList &sides = model.boundaries.at(at).between;
        const int one = order.value(sides.value(0), -1);
        const int other = order.value(sides.value(1), -1);
        if (sides.size() == 2 && one >= 0 && other >= 0 && one != other)
            declared.push_back({at, one, other});
    }
    QHash<QString, Places> drawn;
    for (int at = 0; at < m_keys.size(); ++at) {
        for (const QString &flow : model.boundaries.at(at).crossedBy) {
            Places &places = drawn[flow];
            if (places.empty() || places.back() != at)
                places.push_back(at);
        }
    }
    QHash<qint64, int> between;
    for (const Flow &flow : model.flows) {
        // A free end lies nowhere that anybody said: only the drawing can tell.
        const bool hasEnds = !flow.from.isEmpty() && !flow.to.isEmpty();
        const int from = hasEnds ? m_around.value(flow.from, 0) : 0;
        const int to = hasEnds ? m_around.value(flow.to, 0) : 0;
        const auto seen = drawn.constFind(flow.key);
        if (seen == drawn.constEnd() && from == to)
            continue;
        const qint64 pair = (static_cast<qint64>(from) << 32) | to;
        auto known = between.find(pair);
        if (known == between.end()) {
            const Places &a = m_groups[static_cast<std::size_t>(from)];
            const Places &b = m_groups[static_cast<std::size_t>(to)];
            Places crossed;
            std::set_symmetric_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(crossed));
            const auto lie = [](const Places &places, int place) { return std::binary_search(places.begin(), places.end(), place); };
            for (const Declared &line : declared) {
                // From the one side to the other. Where a side lies in the other, both ends in the inner one stay on it.
                const bool isForward = lie(a, line.one) && lie(b, line.other);
                const bool isBackward = lie(a, line.other) && lie(b, line.one);
                if (isForward != isBackward)
                    crossed = united(crossed, {line.at});
            }
            known = between.insert(pair, groupOf(crossed));
        }
        const Places &crossed = m_groups[static_cast<std::size_t>(*known)];
        const int crossing = crossingOf(seen == drawn.constEnd() ? crossed : united(crossed, *seen));
        if (crossing > 0)
            m_crossed.insert(flow.key, crossing);
    }
}

int Crossings::groupOf(const Places &places)
{
    const auto [at, isNew] = m_groupAt.try_emplace(places, static_cast<int>(m_groups.size()));
    if (isNew)
        m_groups.push_back(places);
    return at->second;
}

int Crossings::crossingOf(const Places &crossed)
{
    const auto [at, isNew] = m_crossingAt.try_emplace(crossed, static_cast<int>(m_crossings.size()));
    if (isNew) {
        Crossing crossing;
        for (const int place : crossed) {
            crossing.keys += m_keys.at(place);
            if (!m_kinds.at(place).isEmpty())
                crossing.kinds += m_kinds.at(place);
        }
        crossing.kinds.sort();
        crossing.kinds.removeDuplicates();
        m_crossings.push_back(crossing);
    }
    return at->second;
}

QSet<QString> Crossings::around(const QString &element) const
{
    QSet<QString> keys;
    for (const int place : m_groups[static_cast<std::size_t>(m_around.value(element, 0))])
        keys.insert(m_keys.at(place));
    return keys;
}

} // namespace hallmarker::threats
