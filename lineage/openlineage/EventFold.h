#pragma once

#include "core/digest/Hasher.h"
#include "lineage/openlineage/DatasetFacets.h"
#include "lineage/openlineage/FoldContext.h"
#include "lineage/openlineage/KnownEvents.h"

namespace hallmarker::lineage::openlineage {

/// Takes parsed events, in any order, and folds them into facts. An event whose core is unusable is refused with a note;
/// of any other what is usable is taken.
class EventFold {
public:
    EventFold(LineageFacts &facts, ImportReport &report);

    /// `bytes` is the event as it came.
    void add(simdjson::dom::element event, std::string_view bytes, const EventPlace &place);
    void reject(const EventPlace &place, const QString &code, const QString &message);
    /// After the last event.
    void finish();

private:
    struct Core; // the members of an event, found in one walk

    bool readCore(simdjson::dom::object event, Core &core);
    bool identifyJob(const Core &core);
    void readRun(const Core &core);
    void readParent(simdjson::dom::object facet);
    NodeIndex runNode(std::string_view runId);
    void readRunFacets(simdjson::dom::object facets);
    void readJobFacets(const Core &core);
    void readDatasets(simdjson::dom::element list, bool isInput);
    TextId readSubset(simdjson::dom::element dataset, bool isInput, qint64 index);
    void refuse(const char *code, const QString &message);

    LineageFacts &m_facts;
    ImportReport &m_report;
    FoldContext m_context;
    DatasetFacets m_datasets;
    core::Hasher m_hasher;
    KnownEvents m_known;
    std::size_t m_firstEdge;
};

} // namespace hallmarker::lineage::openlineage
