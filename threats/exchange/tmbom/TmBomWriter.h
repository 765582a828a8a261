#pragma once

#include "threats/exchange/ThreatFormat.h"

#include <QHash>
#include <QSet>

namespace hallmarker::threats {

/// Writes one model of the Threat Model Library 1.0.2. What the schema demands and nobody said is written with the most cautious
/// word and reported.
class TmBomWriter {
public:
    TmBomWriter(const ThreatModel &model, const ModelLayout &layout) : m_model(model), m_layout(layout) {}

    QJsonObject run();
    const LossReport &report() const { return m_report; }

private:
    void nameAll();
    QString name(const QString &key) const { return m_names.value(key, key); }
    QJsonObject scope(const QJsonObject &told);
    QJsonArray zones();
    QJsonArray boundaries();
    QJsonArray elements(DfdShape shape);
    QJsonArray sets();
    QJsonArray flows();
    QJsonArray threats();
    QJsonArray controls();
    QJsonArray risks(const QJsonArray &told);
    QJsonObject decisions();
    QString threatName(const ThreatDecision &threat) const;
    QString section(const QString &key) const;
    void reportLosses();
    void note(const QString &where, const QString &what) { m_report.add(where, what); }

    const ThreatModel &m_model;
    const ModelLayout &m_layout;
    LossReport m_report;
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_zoneOf;
    QHash<QString, const Element *> m_elements;
    bool m_needsPersona = false;
};

} // namespace hallmarker::threats
