#include "threats/model/Crossings.h"

#include <algorithm>
#include <iterator>

namespace hallmarker::threats {

Crossings::Crossings(const ThreatModel &model) : m_groups(1), m_groupAt{{Places(), 0}}, m_crossings(1), m_crossingAt{{Places(), 0}}
{
    m_elementAt.reserve(model.elements.size());
    for (const Element &element : model.elements)
        m_elementAt.insert(element.key, static_cast<int>(m_elementAt.size()));
    m_around.assign(static_cast<std::size_t>(model.elements.size()), -1);
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
            const auto place = m_elementAt.constFind(element);
            const int before = place == m_elementAt.constEnd() ? m_elsewhere.value(element, -1) : m_around[static_cast<std::size_t>(*place)];
            const int group = before < 0 ? alone : groupOf(united(m_groups[static_cast<std::size_t>(before)], chain));
            if (place == m_elementAt.constEnd())
                m_elsewhere.insert(element, group);
            else
                m_around[static_cast<std::size_t>(*place)] = group;
        }
    }
    // A part lies where its whole lies, unless it says otherwise.
    QHash<QString, QString> wholes;
    for (const Element &element : model.elements) {
        if (!element.parent.isEmpty())
            wholes.insert(element.key, element.parent);
    }
    for (const Element &element : model.elements) {
        int &group = m_around[static_cast<std::size_t>(m_elementAt.value(element.key))];
        if (element.parent.isEmpty() || group >= 0)
            continue;
        QSet<QString> seen;
        for (QString whole = element.key; !whole.isEmpty() && !seen.contains(whole); whole = wholes.value(whole)) {
            seen.insert(whole);
            if (const int around = groupOf(whole); around >= 0) {
                group = around;
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
    m_ends.reserve(static_cast<std::size_t>(model.flows.size()));
    m_crossed.reserve(model.flows.size());
    const auto groupAt = [this](int element, const QString &key) { return std::max(0, element >= 0 ? m_around[static_cast<std::size_t>(element)] : m_elsewhere.value(key, 0)); };
    for (const Flow &flow : model.flows) {
        Ends &ends = m_ends.emplace_back(Ends{m_elementAt.value(flow.from, -1), m_elementAt.value(flow.to, -1), 0});
        // A free end lies nowhere that anybody said: only the drawing can tell.
        const bool hasEnds = !flow.from.isEmpty() && !flow.to.isEmpty();
        const int from = hasEnds ? groupAt(ends.source, flow.from) : 0;
        const int to = hasEnds ? groupAt(ends.target, flow.to) : 0;
        const auto seen = drawn.isEmpty() ? drawn.constEnd() : drawn.constFind(flow.key);
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
        ends.crossing = seen == drawn.constEnd() ? crossingOf(crossed) : crossingOf(united(crossed, *seen));
        if (ends.crossing > 0)
            m_crossed.insert(flow.key, ends.crossing);
    }
}

int Crossings::groupOf(const QString &element) const
{
    const auto place = m_elementAt.constFind(element);
    return place == m_elementAt.constEnd() ? m_elsewhere.value(element, -1) : m_around[static_cast<std::size_t>(*place)];
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
    for (const int place : m_groups[static_cast<std::size_t>(std::max(0, groupOf(element)))])
        keys.insert(m_keys.at(place));
    return keys;
}

} // namespace hallmarker::threats
