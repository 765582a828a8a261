#pragma once

#include "lineage/exchange/JsonLine.h"
#include "lineage/exchange/OpenLineageExporter.h"
#include "lineage/exchange/OpenLineageGroups.h"
#include "lineage/openlineage/FacetRules.h"
#include "lineage/openlineage/PairSet.h"

#include <QJsonValue>

#include <map>
#include <tuple>

namespace hallmarker::lineage::openlineage {

/// Writes one event after another.
class OpenLineageEventWriter {
public:
    OpenLineageEventWriter(const LineageFacts &facts, const OpenLineageGroups &groups, const OpenLineageExportOptions &options);

    std::string write(const OutgoingEvent &event);
    /// Columns that no event has named, one event for each dataset. After all others.
    std::vector<std::string> writeColumns();

    qint64 ownEdges = 0;      ///< in a facet of ours
    qint64 ownAttributes = 0;
    qint64 ownKinds = 0;      ///< nodes that other programs take for datasets

private:
    /// What an event says of one dataset.
    struct Part {
        bool isRead = false;
        bool isWritten = false;
        std::string_view subset;
        std::vector<quint32> columns;
        std::vector<quint32> indirect;
        std::vector<quint32> derives;
        std::vector<quint32> attributes;
        std::vector<quint32> aliases;
    };
    struct Plan;
    using Parts = std::map<std::tuple<std::string_view, std::string_view, NodeIndex>, Part>; ///< in the order of names

    Part &partOf(Parts &parts, NodeIndex dataset) const;
    void sortEdge(Plan &plan, quint32 index);
    void sortAttribute(Plan &plan, quint32 index);
    bool takeParents(Plan &plan);
    bool isImplied(const Plan &plan, const EdgeFact &edge) const;
    bool isConsistent(const Plan &plan, const AttributeFact &attribute) const;
    bool isImpliedTag(const Plan &plan, const AttributeFact &attribute) const;
    QJsonValue attributeIn(const Plan &plan, NodeIndex node, std::string_view key) const;

    void writeRun(JsonLine &line, const Plan &plan);
    void writeJob(JsonLine &line, const Plan &plan);
    void writeDataset(JsonLine &line, const Plan &plan, NodeIndex dataset, const Part &part, bool isInput);
    void writeAttributes(JsonLine &line, FacetHolder holder, const std::vector<quint32> &attributes);
    bool writeStandard(JsonLine &line, FacetHolder holder, const AttributeFact &attribute);
    void writeColumnLineage(JsonLine &line, const Part &part);
    void writeSource(JsonLine &line, const EdgeFact &edge);
    void writeOwnEdges(JsonLine &line, const std::vector<quint32> &edges, const std::vector<quint32> &aliases);
    void writeEnd(JsonLine &line, NodeIndex node);
    void writeFacetHead(JsonLine &line, std::string_view schema) const;
    void writeOwnHead(JsonLine &line, std::string_view facet) const;
    void writeIdentity(JsonLine &line, NodeIndex node) const;
    void writeHead(JsonLine &line, qint64 atMs, std::string_view kind) const;
    void named(NodeIndex field) { m_named.insert(m_groups.datasetOf(field), field); }
    void namedColumns(NodeIndex dataset, const QJsonValue &fields, const std::string &path);

    bool isDatasetLike(NodeIndex node) const;
    std::string_view nameOf(NodeIndex node) const { return m_facts.texts.text(m_facts.nodes[node].name); }
    std::string_view spaceOf(NodeIndex node) const { return m_facts.texts.text(m_facts.nodes[node].space); }
    std::string_view columnOf(NodeIndex field) const;

    const LineageFacts &m_facts;
    const OpenLineageGroups &m_groups;
    const OpenLineageExportOptions &m_options;
    std::string m_producer;
    PairSet m_named; ///< dataset, column: that an event has named
    simdjson::dom::parser m_parser;
};

} // namespace hallmarker::lineage::openlineage
