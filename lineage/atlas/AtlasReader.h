#pragma once

#include "lineage/exchange/FactBuilder.h"
#include "lineage/exchange/SourceDocument.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace hallmarker::lineage {

struct AtlasCounts {
    qint64 entities = 0;
    qint64 processes = 0;
    qint64 relations = 0; ///< inputs, outputs and relations of a lineage answer

    QJsonObject toJson() const;
};

class AtlasReader {
public:
    AtlasReader(const SourceDocument &document, LineageFacts &facts, ImportReport &report, AtlasCounts &counts);
    static core::Result<void> check(const SourceDocument &document);
    void read();

private:
    void learn(const QJsonObject &entity);
    void describe(NodeIndex node, const QJsonObject &attributes);
    void readProcess(const QJsonObject &entity, const QString &pointer);
    void readOwnEdge(const QJsonObject &entity, const QString &pointer);
    void readAnswer(const QJsonObject &answer);
    NodeIndex resolve(const QJsonValue &reference) const;
    EdgeFact adorned(EdgeFact edge, const QJsonObject &attributes);
    void warn(const QString &pointer, const QString &code, const QString &message);

    const SourceDocument &m_document;
    FactBuilder m_builder;
    ImportReport &m_report;
    AtlasCounts &m_counts;
    QHash<QString, NodeIndex> m_byName; ///< qualified name
    QHash<QString, NodeIndex> m_byGuid;
};

} // namespace hallmarker::lineage
