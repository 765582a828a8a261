#pragma once

#include "lineage/datahub/DataHubRecord.h"
#include "lineage/datahub/DataHubUrn.h"
#include "lineage/exchange/AttributeShapes.h"
#include "lineage/exchange/FactBuilder.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace hallmarker::lineage {

/// What files of DataHub hold, in DataHub's own terms.
struct DataHubCounts {
    qint64 records = 0;
    QMap<QString, qint64> style;
    QMap<QString, QSet<QString>> entities; ///< urns by type
    QMap<QString, qint64> aspects;
    QMap<QString, qint64> mlRelations;
    QSet<QString> upstreamEdges;           ///< each once
    qint64 fineGrainedPairs = 0;
    QSet<QString> dataJobEdges;

    QJsonObject toJson() const;
};

/// Turns the aspects of one file into facts. Identities come first, because an aspect may name an entity that is
/// described further down.
class DataHubReader {
public:
    DataHubReader(const SourceDocument &document, const DataHubRecords &records, LineageFacts &facts, ImportReport &report, DataHubCounts &counts);
    void read();

private:
    struct Run {
        NodeIndex node = none;
        NodeIndex job = none;
        qint64 atMs = noTime;
        QString edgeKind; ///< of our own exports: a direct edge that DataHub can only hold as a run
    };

    void learnIdentity(const DataHubRecord &record);
    void readAspect(const DataHubRecord &record);
    void readDescription(NodeIndex node, const DataHubRecord &record);
    void readSchema(NodeIndex node, const DataHubRecord &record);
    void readUpstreams(const DataHubRecord &record);
    void readDataJob(const DataHubRecord &record);
    void readRun(const DataHubRecord &record);
    void finishRuns();
    void readModel(const DataHubRecord &record);
    void readFeature(const DataHubRecord &record);
    void readReferences(const DataHubRecord &record, const char *list, EdgeKind kind);
    void connectJob(const QString &job, NodeIndex target, EdgeKind kind);

    NodeIndex node(const QString &urn);
    NodeIndex field(const QString &schemaFieldUrn);
    Run &run(const QString &urn);
    NodeIndex featureTable(const QString &featureUrn);
    QStringList urns(const QJsonValue &list, const QString &pointer);
    void countRelation(const QString &name, const QString &from, const QString &to);
    void warn(const QString &pointer, const QString &code, const QString &message);

    const SourceDocument &m_document;
    const DataHubRecords &m_records;
    FactBuilder m_builder;
    ImportReport &m_report;
    DataHubCounts &m_counts;
    QHash<QString, DataHubIdentity> m_identities; ///< where our own export names it more exactly than the urn
    QHash<QString, QString> m_tableOfFeature;
    QHash<QString, QString> m_jobOfRun;
    QHash<QString, QString> m_nameOfRun;
    QHash<QString, Run> m_runs;
    QMap<QString, QStringList> m_runInputs;
    QMap<QString, QStringList> m_runOutputs;
    QMap<QString, QList<NodeIndex>> m_runModels; ///< that name the run as their training
    QSet<QString> m_relations;
    struct Tags {
        QList<TagShape> list;
        qint64 atMs = noTime;
    };
    QMap<NodeIndex, Tags> m_tags; ///< of a dataset and of its columns: two aspects, one attribute
};

} // namespace hallmarker::lineage
