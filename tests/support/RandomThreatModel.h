#pragma once

#include "threats/catalogue/Catalogue.h"
#include "threats/model/ThreatModel.h"

#include <QJsonArray>

namespace hallmarker::tests {

/// A model of the catalogue's kinds in which each attribute is said with a chance; the same for a seed everywhere.
class RandomThreatModel {
public:
    RandomThreatModel(const threats::Catalogue &catalogue, quint64 seed) : m_catalogue(catalogue), m_state(seed * 6364136223846793005ULL + 1442695040888963407ULL) {}

    threats::ThreatModel make(int elements, int flows, int saidPercent)
    {
        threats::ThreatModel model;
        model.title = QStringLiteral("Random");
        for (int i = 0; i < elements; ++i) {
            threats::Element element;
            element.key = QStringLiteral("e%1").arg(i, 5, 10, QLatin1Char('0'));
            element.name = QStringLiteral("Element %1").arg(i);
            element.setKind(m_catalogue.kinds.at(below(static_cast<int>(m_catalogue.kinds.size()))).id);
            element.attributes = threats::Attributes(say(m_catalogue.elementAttributes, saidPercent));
            model.elements.append(element);
        }
        for (int i = 0; i < 4 && elements >= 8; ++i) {
            threats::Boundary boundary;
            boundary.key = QStringLiteral("b%1").arg(i);
            boundary.kind = m_catalogue.boundaryKinds.at(below(static_cast<int>(m_catalogue.boundaryKinds.size())));
            for (int at = i * elements / 4; at < (i + 1) * elements / 4; ++at)
                boundary.contains += model.elements.at(at).key;
            model.boundaries.append(boundary);
        }
        for (int i = 0; i < flows; ++i) {
            threats::Flow flow;
            flow.key = QStringLiteral("f%1").arg(i, 5, 10, QLatin1Char('0'));
            flow.from = model.elements.at(below(elements)).key;
            flow.to = model.elements.at(below(elements)).key;
            QJsonObject said = say(m_catalogue.flowAttributes, saidPercent);
            if (said.contains(QStringLiteral("carries"))) {
                QStringList carries;
                for (const QJsonValue &word : said.take(QStringLiteral("carries")).toArray())
                    carries += word.toString();
                flow.carries = carries;
            }
            flow.attributes = threats::Attributes(said);
            model.flows.append(flow);
        }
        return model;
    }

    QJsonValue valueOf(const threats::AttributeSpec &spec)
    {
        switch (spec.type) {
        case threats::AttributeType::Flag: return below(2) == 1;
        case threats::AttributeType::Choice: return spec.choices.at(below(static_cast<int>(spec.choices.size())));
        case threats::AttributeType::List: {
            QJsonArray words;
            for (const QString &choice : spec.choices) {
                if (below(4) == 0)
                    words.append(choice);
            }
            return words;
        }
        }
        return {};
    }
    int below(int limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((m_state >> 33) % static_cast<quint64>(limit));
    }

private:
    QJsonObject say(const QList<threats::AttributeSpec> &specs, int percent)
    {
        QJsonObject said;
        for (const threats::AttributeSpec &spec : specs) {
            if (!spec.isDerived && below(100) < percent)
                said.insert(spec.name, valueOf(spec));
        }
        return said;
    }

    const threats::Catalogue &m_catalogue;
    quint64 m_state;
};

} // namespace hallmarker::tests
