#include "threats/exposure/ExposureGraph.h"

namespace hallmarker::threats {

namespace {

int authenticationCost(const QString &word)
{
    // Ordered as the catalogue orders them; the distance between two is what it takes to get over one.
    static const QHash<QString, int> costs{{QStringLiteral("none"), 0}, {QStringLiteral("basic"), 2}, {QStringLiteral("token"), 4}, {QStringLiteral("oidc"), 5}, {QStringLiteral("mtls"), 6}};
    return costs.value(word, 1); // a word that we do not know is something
}

int authorisationCost(const QString &word)
{
    return word == QLatin1String("none") ? 0 : word == QLatin1String("coarse") ? 2 : word == QLatin1String("per_object") ? 5 : 1;
}

} // namespace

ExposureGraph::ExposureGraph(const ThreatModel &model, const ControlHolds &holds)
{
    std::vector<Asked> asked;
    for (const Element &element : model.elements) {
        if (element.isOutOfScope)
            continue;
        m_index.insert(element.key, int(m_keys.size()));
        m_keys += element.key;
        asked.push_back(askedOf(element.attributes, element.controls, element.key, holds));
        asked.back().isOutside = element.shape == DfdShape::ExternalEntity;
        asked.back().isMutual = false; // of flows alone
    }
    for (const Boundary &boundary : model.boundaries)
        m_boundaries.insert(boundary.key, QStringLiteral("crosses:") + (boundary.kind.isEmpty() ? boundary.key : boundary.kind));
    m_edges.resize(std::size_t(m_keys.size()));
    m_steps.reserve(std::size_t(model.flows.size()) * 2);
    m_links.reserve(std::size_t(model.flows.size()) * 2);
    const Crossings crossings(model);
    for (const Flow &flow : model.flows) {
        const int from = m_index.value(flow.from, -1);
        const int to = m_index.value(flow.to, -1);
        if (flow.isOutOfScope || flow.from == flow.to || from < 0 || to < 0)
            continue;
        const Asked onFlow = askedOf(flow.attributes, flow.controls, flow.key, holds);
        add(flow, onFlow, from, to, asked[std::size_t(to)], crossings);
        add(flow, onFlow, to, from, asked[std::size_t(from)], crossings);
        ++m_flows;
    }
}

ExposureGraph::Asked ExposureGraph::askedOf(const Attributes &attributes, const QList<ControlClaim> &claims, const QString &on, const ControlHolds &holds)
{
    Asked asked;
    if (const std::optional<QString> word = attributes.text(QStringLiteral("authn"))) {
        asked.authn = QStringLiteral("authn:") + *word;
        asked.proof = authenticationCost(*word);
    }
    if (const std::optional<QString> word = attributes.text(QStringLiteral("authz"))) {
        asked.authz = QStringLiteral("authz:") + *word;
        asked.rights = authorisationCost(*word);
    }
    asked.isMutual = attributes.truth(QStringLiteral("mutual_auth")) == Truth::Yes;
    for (const ControlClaim &claim : claims) {
        if (claim.state == QLatin1String("planned") || claim.state == QLatin1String("rejected"))
            continue;
        const bool isHolding = holds && holds(claim, on);
        asked.controls += (isHolding ? QStringLiteral("control:") : QStringLiteral("unproven:")) + claim.control;
        asked.holding += isHolding ? 1 : 0;
    }
    return asked;
}

void ExposureGraph::add(const Flow &flow, const Asked &onFlow, int from, int to, const Asked &entered, const Crossings &crossings)
{
    ExposureStep step;
    step.flow = flow.key;
    step.from = m_keys.at(from);
    step.to = m_keys.at(to);
    step.crosses = crossings.of(flow.key);
    // The stronger of what the connection and what the element asks for: nobody has to prove themselves twice.
    const int proof = std::max(onFlow.proof, entered.proof);
    step.cost += proof;
    step.isGuarded = proof > 0;
    if (onFlow.isMutual) { // both ends check each other, whatever the words for it
        step.cost += 2;
        step.isGuarded = true;
        step.guards += QStringLiteral("mutual_auth");
    }
    step.guards += onFlow.controls;
    step.guards += entered.controls;
    step.cost += 3 * (onFlow.holding + entered.holding);
    step.isGuarded = step.isGuarded || onFlow.holding + entered.holding > 0;
    if (onFlow.authn)
        step.guards += *onFlow.authn;
    else if (entered.authn)
        step.guards += *entered.authn;
    else
        step.guards += QStringLiteral("unknown:authn");
    step.isUnknown = !onFlow.authn && !entered.authn && !step.isGuarded;
    if (entered.authz) {
        // Rights without knowing who asks are no guard.
        step.cost += step.isGuarded ? entered.rights : 0;
        step.guards += *entered.authz;
    } else if (!entered.isOutside) {
        step.guards += QStringLiteral("unknown:authz");
    }
    if (flow.attributes.truth(QStringLiteral("encrypted")) == Truth::Yes) {
        step.cost += 1;
        step.guards += QStringLiteral("encrypted");
    } else if (!flow.attributes.has(QStringLiteral("encrypted"))) {
        step.guards += QStringLiteral("unknown:encrypted");
    }
    for (const QString &boundary : std::as_const(step.crosses)) {
        step.cost += 1;
        step.guards += m_boundaries.value(boundary);
    }
    m_edges[std::size_t(from)].push_back({to, int(m_steps.size())});
    m_links.push_back({from, to, m_flows, step.cost, step.isGuarded});
    m_steps.push_back(std::move(step));
}

} // namespace hallmarker::threats
