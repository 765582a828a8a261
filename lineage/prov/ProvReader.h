#pragma once

#include "lineage/exchange/FactBuilder.h"
#include "lineage/exchange/SourceDocument.h"
#include "lineage/prov/ProvNames.h"

#include <QHash>

namespace hallmarker::lineage {

/// What PROV documents hold, in PROV's own terms.
struct ProvCounts {
    qint64 entities = 0;
    qint64 activities = 0;
    qint64 agents = 0;
    qint64 bundles = 0;
    qint64 prefixes = 0;
    QMap<QString, qint64> relations;

    QJsonObject toJson() const;
};

/// Reads one document: records first, in all bundles, then the relations between them.
class ProvReader {
public:
    ProvReader(const SourceDocument &document, LineageFacts &facts, ImportReport &report, ProvCounts &counts);
    /// Whether it is PROV-JSON at all; else what is wrong with it.
    static core::Result<void> check(const SourceDocument &document);
    void read();

private:
    void readRecords(const QJsonObject &scope, const ProvNames &names, const QString &pointer, int depth);
    void readRelations(const QJsonObject &scope, ProvNames names, const QString &pointer, int depth);
    void readRelation(const QString &kind, const QJsonObject &record, const ProvNames &names, const QString &pointer);
    void describe(NodeIndex node, const QJsonObject &record, const ProvNames &names);
    void connect(const QString &kind, const QJsonObject &record, const ProvNames &names, NodeIndex source, NodeIndex target, EdgeKind usual);
    NodeIndex entity(const QString &name, const ProvNames &names);
    NodeIndex activity(const QString &name, const ProvNames &names);
    /// The value of an attribute of our own namespace; Undefined when it is not there.
    static QJsonValue own(const QJsonObject &record, const ProvNames &names, QLatin1String key);
    void note(const QString &pointer, const QString &code, const QString &message);

    const SourceDocument &m_document;
    FactBuilder m_builder;
    ImportReport &m_report;
    ProvCounts &m_counts;
    ProvNames m_names;
    QHash<QString, NodeIndex> m_entities;   ///< by URI
    QHash<QString, NodeIndex> m_activities;
    QHash<QString, QString> m_agents;       ///< URI -> label
};

} // namespace hallmarker::lineage
