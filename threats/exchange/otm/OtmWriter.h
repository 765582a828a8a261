#pragma once

#include "threats/exchange/ThreatFormat.h"

#include <QHash>

namespace hallmarker::threats {

/// Writes one Open Threat Model.
class OtmWriter {
public:
    OtmWriter(const ThreatModel &model, const ModelLayout &layout) : m_model(model), m_layout(layout) {}

    QJsonObject run();
    const LossReport &report() const { return m_report; }

private:
    QJsonArray representations(const QJsonObject &told);
    QJsonArray assets();
    QJsonArray zones();
    QJsonArray components();
    QJsonArray flows();
    QJsonArray threats();
    QJsonArray mitigations();
    QJsonArray occurrences(const QString &on);
    QJsonArray places(const QString &key, const QJsonArray &told);
    QString definitionId(const ThreatDecision &threat) const;
    QString idOf(const QString &key, const QJsonObject &foreign) const;
    void reportLosses();

    const ThreatModel &m_model;
    const ModelLayout &m_layout;
    LossReport m_report;
    QHash<QString, QString> m_zoneOf;      ///< element -> boundary
    QHash<QString, QString> m_ids;         ///< key -> id of the file
    QHash<QString, QList<const ThreatDecision *>> m_threats;
    bool m_needsOutside = false;
};

} // namespace hallmarker::threats
