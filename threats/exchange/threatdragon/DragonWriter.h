#pragma once

#include "core/result/Result.h"
#include "threats/exchange/ThreatFormat.h"
#include "threats/exchange/threatdragon/DragonWords.h"

#include <QHash>

namespace hallmarker::threats {

/// Writes one Threat Dragon file: what was read from one and not touched goes back as it was.
class DragonWriter {
public:
    DragonWriter(const ThreatModel &model, const ModelLayout &layout);

    core::Result<ExportedModel> run();

private:
    struct Thing {
        DragonCell sort = DragonCell::Other;
        const Element *element = nullptr;
        const Flow *flow = nullptr;
        const Boundary *boundary = nullptr;
        const Note *note = nullptr;
    };

    void index();
    void placeTheRest();
    QJsonObject writeDiagram(const Diagram &diagram, const DiagramLayout &layout, int number);
    QJsonObject writeCell(const QString &key, const DiagramLayout &layout);
    void writeMeaning(const Thing &thing, QJsonObject &data, bool isKnown);
    void writeName(const Thing &thing, QJsonObject &cell, QJsonObject &data, bool isKnown) const;
    void writeThreats(const QString &key, QJsonObject &data, const QJsonObject &foreign);
    QJsonObject writeThreat(const ThreatDecision &threat);
    QString idOf(const QString &key) const;
    QJsonObject foreignOf(const Thing &thing) const;
    void reportLosses();
    void lose(const QString &where, const QString &what) { m_report.add(where, what); }

    const ThreatModel &m_model;
    ModelLayout m_layout;
    QList<Diagram> m_diagrams;
    QHash<QString, Thing> m_things;
    QHash<QString, QList<const ThreatDecision *>> m_threats;
    QSet<QString> m_written;
    LossReport m_report;
    bool m_isFirst = false;
    int m_threatTop = 0;
};

} // namespace hallmarker::threats
