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

/// Where facets stand in the event; made into a JSON pointer only when there is something to say about one.
struct FacetPointer {
    std::string_view holder; ///< "/inputs", "/job" ...
    qint64 index = -1;       ///< in a list of datasets
    std::string_view list = "/facets";

    QString toText(std::string_view facet) const;
};

/// What the readers of an event's parts share: the facts they write to, the counts and notes, and the event at hand.
class FoldContext {
public:
    FoldContext(LineageFacts &factsToFill, ImportReport &report) : facts(factsToFill), notes(report) {}

    /// A node of an object with "namespace" and "name"; unknown when it lacks one, which `lacking` then names.
    NamedNode identify(NodeKind kind, simdjson::dom::element value, const char **lacking = nullptr);
    /// A column and its edge from the dataset.
    NodeIndex field(const NamedNode &dataset, std::string_view column);
    void hasField(NodeIndex dataset, NodeIndex field);
    void edge(NodeIndex from, NodeIndex to, EdgeKind kind, TextId detail = 0, Transform transform = Transform::Unknown, bool isMasked = false);
    /// An empty text takes the value of the key away.
    void attribute(NodeIndex node, std::string_view key, TextId value) { attribute(node, facts.texts.add(key), value); }
    void attribute(NodeIndex node, TextId key, TextId value) { facts.attributes.push_back({node, key, value, time.ms, event}); }
    /// The canonical form of a part of the event at hand.
    TextId canonicalText(simdjson::dom::element value) { return facts.texts.add(canonical.textOf(value)); }
    TextId facetText(simdjson::dom::element facet) { return facts.texts.add(canonical.facetTextOf(facet)); }
    /// Notes what a facet breaks of its schema, if the specification has one for it.
    void check(FacetHolder holder, std::string_view facet, simdjson::dom::element value, const FacetPointer &pointer);
    void malformed(const FacetPointer &pointer, std::string_view facet);

    static bool isDeleted(simdjson::dom::object facet);

    LineageFacts &facts;
    OpenLineageCounts counts;
    NoteList notes;
    CanonicalText canonical; ///< of the event at hand
    std::vector<TextId> attributeKeys; ///< by row of the table of attributes

    // The event at hand.
    quint32 event = none;
    bool isRepeat = false; ///< the facts have it already: it is counted, nothing more
    EventTime time{};
    NamedNode job;
    NodeIndex run = none;
    std::vector<NodeIndex> explicitTargets; ///< whose upstream a lineage facet tells: no inputs times outputs for them
    bool hasExplicitInputs = false;         ///< of the own job

private:
    const FacetRules &m_rules = FacetRules::instance();
    PairSet m_fieldsOfDatasets;
};

} // namespace hallmarker::lineage::openlineage
