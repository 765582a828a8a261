#pragma once

#include "lineage/openlineage/FoldContext.h"

#include <unordered_map>
#include <unordered_set>

namespace hallmarker::lineage::openlineage {

/// Reads what an event says about a dataset: columns, owners, tags, versions, other names, changes of its life, and where
/// its columns come from.
class DatasetFacets {
public:
    explicit DatasetFacets(FoldContext &context) : m_context(context) {}

    void read(const NamedNode &dataset, simdjson::dom::element value, const FacetPointer &pointer);
    /// After the last event: what was deleted goes, and a tag of a column that a later event no longer names.
    void finish(std::size_t firstEdge);

private:
    void readFacet(const NamedNode &dataset, std::string_view name, simdjson::dom::element facet, const FacetPointer &pointer);
    void readSchema(const NamedNode &dataset, simdjson::dom::object facet, const FacetPointer &pointer);
    void readFields(const NamedNode &dataset, simdjson::dom::array fields, std::string path, const FacetPointer &pointer);
    void readOwners(const NamedNode &dataset, simdjson::dom::object facet);
    void readTags(const NamedNode &dataset, simdjson::dom::object facet, bool isDeleted);
    void readSymlinks(const NamedNode &dataset, simdjson::dom::object facet, const FacetPointer &pointer);
    void readLifecycle(const NamedNode &dataset, simdjson::dom::element facet);
    void readVersion(const NamedNode &dataset, simdjson::dom::object facet);
    void finishTags();
    void finishDeletions(std::size_t firstEdge);

    /// One saying of a tags facet: the fields it tags, so that those it does not tag can lose theirs.
    struct TagSaying {
        NodeIndex dataset;
        qint64 atMs;
        quint32 event;
        std::vector<NodeIndex> fields;
    };
    struct Deletion {
        NodeIndex dataset;
        qint64 atMs;
    };

    FoldContext &m_context;
    PairSet m_schemasSeen; ///< dataset, text of its schema: read once
    std::vector<TagSaying> m_tagSayings;
    std::unordered_map<NodeIndex, std::unordered_set<NodeIndex>> m_taggedFields; ///< by dataset
    std::vector<Deletion> m_deletedColumnLineage;
};

} // namespace hallmarker::lineage::openlineage
