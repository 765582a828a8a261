#pragma once

#include "threats/exchange/SourceFields.h"
#include "threats/exchange/ThreatFormat.h"

#include <QHash>
#include <QSet>

namespace hallmarker::threats {

/// Reads one model of the Threat Model Library.
class TmBomReader {
public:
    explicit TmBomReader(const SourceValue &source) : m_source(source) {}

    core::Result<ImportedModel> run();

private:
    void readZones(SourceFields &root);
    void readElements(SourceFields &root, const char *section, DfdShape shape);
    void readParents(SourceFields &root);
    void readSets(SourceFields &root);
    void readFlows(SourceFields &root);
    void readThreats(SourceFields &root);
    void readControls(SourceFields &root);
    void readRisks(SourceFields &root);
    void judgeThreats(SourceFields &root);
    QString takeKey(SourceFields &fields);
    QString end(SourceFields &flow, const QString &name);
    /// The boundary of a zone; one that is named and not defined is made, and reported.
    QString zone(SourceFields &fields, const QString &key);

    const SourceValue &m_source;
    std::optional<core::Error> m_error;
    ImportedModel m_read;
    QHash<QString, QString> m_section;           ///< of every symbolic name
    QHash<QString, qsizetype> m_zones;           ///< place in the model's boundaries
    QHash<QString, qsizetype> m_elements;
    QHash<QString, QStringList> m_threatKeys;    ///< symbolic name -> keys
    QHash<QString, QStringList> m_controlStates; ///< of a threat, by symbolic name
};

} // namespace hallmarker::threats
