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
    for (const Element &element : model.elements) {
        if (element.isOutOfScope)
            continue;
        m_index.insert(element.key, int(m_keys.size()));
        m_keys += element.key;
    }
    for (qsizetype i = 0; i < model.boundaries.size(); ++i)
        m_boundaries.insert(model.boundaries.at(i).key, i);
    m_edges.resize(std::size_t(m_keys.size()));
    const Crossings crossings(model);
    for (const Flow &flow : model.flows) {
        if (flow.isOutOfScope || flow.from == flow.to || !m_index.contains(flow.from) || !m_index.contains(flow.to))
            continue;
        add(flow, flow.from, flow.to, crossings, model, holds);
        add(flow, flow.to, flow.from, crossings, model, holds);
        ++m_flows;
    }
}

void ExposureGraph::add(const Flow &flow, const QString &from, const QString &to, const Crossings &crossings, const ThreatModel &model, const ControlHolds &holds)
{
    ExposureStep step;
    step.flow = flow.key;
    step.from = from;
    step.to = to;
    step.crosses = crossings.of(flow.key);
    const Element &entered = model.elements.at(m_index.size() == model.elements.size() ? m_index.value(to) : qsizetype(model.element(to) - model.elements.constData()));
    const std::optional<QString> onFlow = flow.attributes.text(QStringLiteral("authn"));
    const std::optional<QString> atElement = entered.attributes.text(QStringLiteral("authn"));
    const std::optional<QString> authorised = entered.attributes.text(QStringLiteral("authz"));
    // The stronger of what the connection and what the element asks for: nobody has to prove themselves twice.
    const int proof = std::max(onFlow ? authenticationCost(*onFlow) : 0, atElement ? authenticationCost(*atElement) : 0);
    step.cost += proof;
    step.isGuarded = proof > 0;
    const bool isMutual = flow.attributes.truth(QStringLiteral("mutual_auth")) == Truth::Yes;
    if (isMutual) { // both ends check each other, whatever the words for it
        step.cost += 2;
        step.isGuarded = true;
        step.guards += QStringLiteral("mutual_auth");
    }
    const auto addControls = [&step, &holds](const QList<ControlClaim> &claims, const QString &on) {
        for (const ControlClaim &claim : claims) {
            if (claim.state == QLatin1String("planned") || claim.state == QLatin1String("rejected"))
                continue;
            const bool isHolding = holds && holds(claim, on);
            step.guards += (isHolding ? QStringLiteral("control:") : QStringLiteral("unproven:")) + claim.control;
            step.cost += isHolding ? 3 : 0;
            step.isGuarded = step.isGuarded || isHolding;
        }
    };
    addControls(flow.controls, flow.key);
    addControls(entered.controls, entered.key);
    if (onFlow)
        step.guards += QStringLiteral("authn:") + *onFlow;
    else if (atElement)
        step.guards += QStringLiteral("authn:") + *atElement;
    else
        step.guards += QStringLiteral("unknown:authn");
    step.isUnknown = !onFlow && !atElement && !step.isGuarded;
    if (authorised) {
        // Rights without knowing who asks are no guard.
        const int rights = step.isGuarded ? authorisationCost(*authorised) : 0;
        step.cost += rights;
        step.guards += QStringLiteral("authz:") + *authorised;
    } else if (entered.shape != DfdShape::ExternalEntity) { // nobody gives rights on what lies outside
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
        const QString kind = model.boundaries.at(m_boundaries.value(boundary)).kind;
        step.guards += QStringLiteral("crosses:") + (kind.isEmpty() ? boundary : kind);
    }
    const int start = m_index.value(from);
    const int end = m_index.value(to);
    m_edges[std::size_t(start)].push_back({end, int(m_steps.size())});
    m_links.push_back({start, end, m_flows, step.cost, step.isGuarded});
    m_steps.push_back(std::move(step));
}

} // namespace hallmarker::threats
