#pragma once

#include "threats/model/ThreatModel.h"

#include <QHash>
#include <QSet>

#include <map>
#include <vector>

namespace hallmarker::threats {

/// Which flow crosses which boundary. Derived from membership, never typed: a boundary is crossed when exactly one end lies in it
/// (directly, or in a boundary inside it), when the drawing saw the flow pass it, or when it is declared to separate two others and
/// the ends lie in one of these each.
class Crossings {
public:
    explicit Crossings(const ThreatModel &model);

    /// Keys of the boundaries a flow crosses, in the order of the model.
    const QStringList &of(const QString &flow) const { return crossing(flow).keys; }
    bool crosses(const QString &flow) const { return !of(flow).isEmpty(); }
    /// Their kinds, each once, sorted; boundaries without a kind add none.
    const QStringList &kindsOf(const QString &flow) const { return crossing(flow).kinds; }
    /// The same by the flow's place in the model, for whoever walks all of them.
    const QStringList &at(qsizetype flow) const { return crossingAt(flow).keys; }
    const QStringList &kindsAt(qsizetype flow) const { return crossingAt(flow).kinds; }
    /// Places in the model of the elements that a flow leads from and to; -1: a free end, or one that is not in the model.
    int sourceAt(qsizetype flow) const { return m_ends[static_cast<std::size_t>(flow)].source; }
    int targetAt(qsizetype flow) const { return m_ends[static_cast<std::size_t>(flow)].target; }
    /// Keys of all boundaries around an element, inner and outer.
    QSet<QString> around(const QString &element) const;

private:
    /// Positions of boundaries in the model, sorted.
    using Places = std::vector<int>;
    struct Crossing {
        QStringList keys;
        QStringList kinds;
    };
    struct Ends {
        int source = -1;
        int target = -1;
        int crossing = 0;
    };
    const Crossing &crossing(const QString &flow) const { return m_crossings[static_cast<std::size_t>(m_crossed.value(flow, 0))]; }
    const Crossing &crossingAt(qsizetype flow) const { return m_crossings[static_cast<std::size_t>(m_ends[static_cast<std::size_t>(flow)].crossing)]; }
    int groupOf(const QString &element) const;
    int groupOf(const Places &places);
    int crossingOf(const Places &crossed);

    // Most elements lie in one of few groups of boundaries, and flows lead from group to group: each group and each pair is looked at once.
    QStringList m_keys;
    QStringList m_kinds;
    std::vector<Places> m_groups;
    std::map<Places, int> m_groupAt;
    QHash<QString, int> m_elementAt;   ///< place of an element in the model
    std::vector<int> m_around;         ///< group of an element by its place; -1: nobody said
    QHash<QString, int> m_elsewhere;   ///< group of what lies in a boundary and is no element
    std::vector<Crossing> m_crossings; ///< the first is none
    std::map<Places, int> m_crossingAt;
    QHash<QString, int> m_crossed;     ///< of the flows that cross
    std::vector<Ends> m_ends;          ///< by the flow's place
};

} // namespace hallmarker::threats
