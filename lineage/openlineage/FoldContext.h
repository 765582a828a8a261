#pragma once

#include "lineage/openlineage/CanonicalText.h"
#include "lineage/openlineage/FacetRules.h"
#include "lineage/openlineage/NoteList.h"
#include "lineage/openlineage/OpenLineageCounts.h"

namespace hallmarker::lineage::openlineage {

/// A dataset or job by its name, and its node.
struct NamedNode {
    NodeIndex node = none;
    std::string_view space;
    std::string_view name;
    bool isKnown() const { return node != none; }
};

/// What the readers of an event's parts share: the facts they write to, the counts and notes, and the event at hand.
class FoldContext {
public:
    FoldContext(LineageFacts &factsToFill, ImportReport &report) : facts(factsToFill), notes(report) {}

    /// A node of an object with "namespace" and "name"; unknown when it lacks one, which `lacking` then names.
    NamedNode identify(NodeKind kind, simdjson::dom::element value, const char **lacking = nullptr);
    /// A column and its edge from the dataset.
    NodeIndex field(const NamedNode &dataset, std::string_view column);
    void edge(NodeIndex from, NodeIndex to, EdgeKind kind, TextId detail = 0, Transform transform = Transform::Unknown, bool isMasked = false);
    /// An empty text takes the value of the key away.
    void attribute(NodeIndex node, std::string_view key, TextId value);
    TextId canonicalText(simdjson::dom::element value);
    TextId facetText(simdjson::dom::object facet);
    /// Notes what a facet breaks of its schema, if the specification has one for it.
    void check(FacetHolder holder, std::string_view facet, simdjson::dom::element value, const QString &pointer);
    void malformed(const QString &pointer);

    static bool isDeleted(simdjson::dom::object facet);

    LineageFacts &facts;
    OpenLineageCounts counts;
    NoteList notes;

    // The event at hand.
    quint32 event = none;
    bool isRepeat = false; ///< the facts have it already: it is counted, nothing more
    EventTime time{};
    NamedNode job;
    NodeIndex run = none;
    std::vector<NodeIndex> explicitTargets; ///< whose upstream a lineage facet tells: no inputs times outputs for them
    bool hasExplicitInputs = false;         ///< of the own job

private:
    CanonicalText m_canonical;
    std::string m_text;
    PairSet m_fieldsOfDatasets;
};

} // namespace hallmarker::lineage::openlineage
