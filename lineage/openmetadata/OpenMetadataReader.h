#pragma once

#include "lineage/exchange/FactBuilder.h"
#include "lineage/exchange/SourceDocument.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace hallmarker::lineage {

/// What documents of OpenMetadata hold, in its own terms.
struct OpenMetadataCounts {
    QSet<QString> entities;                  ///< by FQN; pipelines of edges and temporary tables are not among them
    qint64 edges = 0;                        ///< as they stand, repeated ones too
    QSet<std::pair<QString, QString>> distinctEdges;
    QSet<QString> columnEdges;
    QSet<QString> pipelines;
    QSet<QString> temporaryTables;
    qint64 models = 0;

    /// Groups of entities that reach each other.
    qint64 cycles() const;
    QJsonObject toJson() const;
};

/// Reads one document, whichever of its forms it has.
class OpenMetadataReader {
public:
    OpenMetadataReader(const SourceDocument &document, LineageFacts &facts, ImportReport &report, OpenMetadataCounts &counts);
    static core::Result<void> check(const SourceDocument &document);
    void read();

private:
    struct Entity {
        QString fqn;
        QString type;
    };
    void readValue(const QJsonValue &value, const QString &pointer);
    void readAnswer(const QJsonObject &answer, const QString &pointer);
    void readEdge(const QJsonObject &edge, const QString &pointer);
    void readModel(const QJsonObject &model, const QString &pointer);
    void readColumns(const QJsonObject &details, const QString &pointer);
    void readTemporaryTables(const QJsonArray &tables, const Entity &from);
    void learn(const QJsonObject &entity);
    Entity entityOf(const QJsonValue &reference) const;
    NodeIndex node(const Entity &entity);
    NodeIndex column(const QString &fqn);
    void reject(const QString &pointer, const QString &code, const QString &message);

    const SourceDocument &m_document;
    FactBuilder m_builder;
    ImportReport &m_report;
    OpenMetadataCounts &m_counts;
    QHash<QString, Entity> m_byId;
};

} // namespace hallmarker::lineage
