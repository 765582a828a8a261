#pragma once

#include "threats/exchange/ThreatFormat.h"

#include <QHash>

namespace hallmarker::threats {

/// Writes one Threagile model. Its schema wants many words; what nobody said is written as the word that raises most alarms, and
/// reported.
class ThreagileWriter {
public:
    ThreagileWriter(const ThreatModel &model, const ModelLayout &layout) : m_model(model), m_layout(layout) {}

    QJsonObject run();
    const LossReport &report() const { return m_report; }

private:
    QJsonObject data();
    QJsonObject assets();
    QJsonObject links(const QString &from);
    QJsonObject boundaries();
    void categories(QJsonObject &root);
    QJsonObject tracking(const QJsonObject &told);
    QString riskId(const ThreatDecision &threat) const;
    void reportLosses();
    QString said(const QString &value, const QString &otherwise, const QString &where);
    /// Names are the keys of maps here: two things of one name get a number.
    static QString freeName(const QJsonObject &map, const QString &name);

    const ThreatModel &m_model;
    const ModelLayout &m_layout;
    LossReport m_report;
    QHash<QString, QString> m_linkIds;
};

} // namespace hallmarker::threats
