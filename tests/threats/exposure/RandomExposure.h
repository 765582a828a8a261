#pragma once

#include "threats/model/ThreatModel.h"

namespace hallmarker::tests {

/// A small or large model for exposure, the same for a seed everywhere: outsiders, stores with data, people with grants.
class RandomExposure {
public:
    explicit RandomExposure(quint64 seed) : m_state(seed * 6364136223846793005ULL + 1442695040888963407ULL) {}

    threats::ThreatModel make(int elements, int flows, int outsiders, int assets, int saidPercent)
    {
        using namespace threats;
        static const QStringList authn{QStringLiteral("none"), QStringLiteral("basic"), QStringLiteral("token"), QStringLiteral("oidc"), QStringLiteral("mtls")};
        static const QStringList authz{QStringLiteral("none"), QStringLiteral("coarse"), QStringLiteral("per_object")};
        ThreatModel model;
        model.title = QStringLiteral("Random");
        for (int i = 0; i < elements; ++i) {
            Element element;
            element.key = QStringLiteral("e%1").arg(i, 5, 10, QLatin1Char('0'));
            element.setKind(i < outsiders ? QStringLiteral("end_user") : QStringLiteral("preprocessing_job"));
            if (i >= outsiders) {
                if (says(saidPercent / 3))
                    element.attributes.set(QStringLiteral("authn"), authn.at(below(5)));
                if (says(saidPercent / 2))
                    element.attributes.set(QStringLiteral("authz"), authz.at(below(3)));
                if (says(5))
                    element.attributes.set(QStringLiteral("internet_facing"), true);
            }
            model.elements.append(element);
        }
        for (int i = 0; i < assets; ++i) {
            DataAsset asset;
            asset.key = QStringLiteral("a%1").arg(i, 3, 10, QLatin1Char('0'));
            asset.dataClass = QStringList{QStringLiteral("internal"), QStringLiteral("confidential"), QStringLiteral("special"), QString()}.at(below(4));
            model.assets.append(asset);
            model.elements[outsiders + below(elements - outsiders)].stores += asset.key;
        }
        for (int i = 0; i < 4; ++i) {
            Boundary boundary;
            boundary.key = QStringLiteral("b%1").arg(i);
            for (int at = i * elements / 4; at < (i + 1) * elements / 4; ++at)
                boundary.contains += model.elements.at(at).key;
            model.boundaries.append(boundary);
        }
        for (int i = 0; i < flows; ++i) {
            Flow flow;
            flow.key = QStringLiteral("f%1").arg(i, 5, 10, QLatin1Char('0'));
            flow.from = model.elements.at(below(elements)).key;
            flow.to = model.elements.at(below(elements)).key;
            flow.isBidirectional = says(15);
            if (says(saidPercent))
                flow.attributes.set(QStringLiteral("authn"), authn.at(below(3)));
            if (says(saidPercent))
                flow.attributes.set(QStringLiteral("encrypted"), says(50));
            if (says(saidPercent / 4))
                flow.attributes.set(QStringLiteral("mutual_auth"), says(50));
            if (assets > 0 && says(3))
                flow.sent += model.assets.at(below(assets)).key;
            model.flows.append(flow);
        }
        for (int i = 0; i < std::min(elements / 4, 12); ++i) {
            Person person;
            person.key = QStringLiteral("p%1").arg(i, 2, 10, QLatin1Char('0'));
            model.people.append(person);
            Grant grant;
            grant.key = QStringLiteral("g%1").arg(i, 2, 10, QLatin1Char('0'));
            grant.person = person.key;
            grant.on = model.elements.at(below(elements)).key;
            grant.right = QStringLiteral("read");
            if (says(60))
                grant.until = says(50) ? QStringLiteral("2026-01-31") : QStringLiteral("2026-12-31");
            model.grants.append(grant);
        }
        return model;
    }
    int below(int limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((m_state >> 33) % static_cast<quint64>(limit));
    }
    bool says(int percent) { return below(100) < percent; }

private:
    quint64 m_state;
};

} // namespace hallmarker::tests
