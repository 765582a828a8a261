#pragma once

#include "threats/exchange/SourceFields.h"
#include "threats/exchange/ThreatFormat.h"

#include <QHash>
#include <QSet>

namespace hallmarker::threats {

/// Reads one Open Threat Model.
class OtmReader {
public:
    explicit OtmReader(const SourceValue &source) : m_source(source) {}

    core::Result<ImportedModel> run();

private:
    void readRepresentations(SourceFields &root);
    void readAssets(SourceFields &root);
    void readZones(SourceFields &root);
    void readComponents(SourceFields &root);
    void readFlows(SourceFields &root);
    void readThreats(SourceFields &root);
    void readMitigations(SourceFields &root);
    /// The threats that a component or a flow says it has.
    void readOccurrences(SourceFields &fields, const QString &on);
    void readPlaces(SourceFields &fields, const QString &key);
    void checkParents();
    QString takeKey(SourceFields &fields, QHash<QString, QString> &ids);
    QString known(SourceFields &fields, const QString &key, const QString &id, const QHash<QString, QString> &ids);

    const SourceValue &m_source;
    std::optional<core::Error> m_error;
    ImportedModel m_read;
    QSet<QString> m_keys;
    QHash<QString, QString> m_diagrams;   ///< ids of the file -> keys of the model, by section
    QHash<QString, QString> m_assets;
    QHash<QString, QString> m_zones;
    QHash<QString, QString> m_components;
    QHash<QString, QString> m_flows;
    QHash<QString, QString> m_controls;
    QHash<QString, QJsonObject> m_threats;///< definitions by id
    QHash<QString, QString> m_threatPlaces;
    QHash<QString, QString> m_parents;    ///< of elements and boundaries, to find circles
    QSet<QString> m_used;                 ///< threats that something has
};


} // namespace hallmarker::threats
