#pragma once

#include "threats/model/Crossings.h"

#include <functional>
#include <optional>
#include <vector>

namespace hallmarker::threats {

/// One way across a flow, and what stands in it.
struct ExposureStep {
    QString flow;
    QString from;          ///< keys of elements
    QString to;
    int cost = 0;          ///< sum of the guards below; 0: open
    bool isGuarded = false;///< somebody has to prove who they are, on the flow or at the element
    bool isUnknown = false;///< nobody said how; counted as open
    QStringList crosses;   ///< keys of boundaries
    QStringList guards;    ///< stable words: "authn:token", "authz:coarse", "encrypted", "crosses:network", "control:C12", "unknown:authn", "unproven:C12" ...

    friend bool operator==(const ExposureStep &, const ExposureStep &) = default;
};

/// Whether a control that somebody claimed holds on the element or flow of that key. Evidence says so; a claim alone does not.
using ControlHolds = std::function<bool(const ControlClaim &claim, const QString &on)>;

/// Elements and flows as a graph for whoever looks for a way to data. Whoever holds one end of a connection can try the other,
/// in both directions: they ask for what flows to them, and follow what flows from them.
class ExposureGraph {
public:
    /// Without `holds` no claimed control guards anything.
    explicit ExposureGraph(const ThreatModel &model, const ControlHolds &holds = {});

    struct Edge {
        int to;
        int step;          ///< index into steps()
    };
    /// What the searches ask of a step, in one cache line with its neighbours.
    struct Link {
        int from;
        int to;
        int flow;          ///< the same number for both directions
        int cost;
        bool isGuarded;
    };
    const std::vector<std::vector<Edge>> &edges() const { return m_edges; }
    const std::vector<ExposureStep> &steps() const { return m_steps; }
    const std::vector<Link> &links() const { return m_links; } ///< by step
    int flows() const { return m_flows; }
    int indexOf(const QString &element) const { return m_index.value(element, -1); }
    const QString &keyOf(int node) const { return m_keys.at(node); }
    int size() const { return int(m_keys.size()); }

private:
    /// What an element or a flow says about who comes in: read once, however many ways lead over it.
    struct Asked {
        std::optional<QString> authn; ///< "authn:token"
        int proof = 0;
        std::optional<QString> authz; ///< of elements: "authz:coarse"
        int rights = 0;
        bool isOutside = false;       ///< nobody gives rights on what lies outside
        bool isMutual = false;
        QStringList controls;         ///< "control:C12", "unproven:C12"
        int holding = 0;              ///< how many of them
    };
    static Asked askedOf(const Attributes &attributes, const QList<ControlClaim> &claims, const QString &on, const ControlHolds &holds);
    void add(const Flow &flow, const Asked &onFlow, int from, int to, const Asked &entered, const Crossings &crossings);

    QStringList m_keys;
    QHash<QString, int> m_index;
    QHash<QString, QString> m_boundaries; ///< "crosses:network" of each
    std::vector<std::vector<Edge>> m_edges;
    std::vector<ExposureStep> m_steps;
    std::vector<Link> m_links;
    int m_flows = 0;
};

} // namespace hallmarker::threats
