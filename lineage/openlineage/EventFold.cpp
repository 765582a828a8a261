#include "lineage/openlineage/EventFold.h"

#include "lineage/openlineage/ExplicitLineage.h"
#include "lineage/openlineage/FacetAttributes.h"
#include "lineage/openlineage/JsonText.h"
#include "lineage/openlineage/OwnFacets.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::lineage::openlineage {

namespace {

using simdjson::SUCCESS;
using simdjson::dom::element;

struct EventFoldTexts {
    Q_DECLARE_TR_FUNCTIONS(EventFoldTexts)
};

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool isHex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (isDash ? c != '-' : !isHex)
            return false;
    }
    return true;
}

RunState stateOf(std::string_view type)
{
    static constexpr std::pair<std::string_view, RunState> states[] = {{"START", RunState::Start}, {"RUNNING", RunState::Running}, {"COMPLETE", RunState::Complete},
                                                                       {"ABORT", RunState::Abort}, {"FAIL", RunState::Fail},       {"OTHER", RunState::Other}};
    for (const auto &[name, state] : states) {
        if (name == type)
            return state;
    }
    return RunState::Unknown;
}

} // namespace

struct EventFold::Core {
    element run;
    element job;
    element dataset;
    element inputs;
    element outputs;
    bool hasRun = false;
    bool hasJob = false;
    bool hasDataset = false;
    bool hasInputs = false;
    bool hasOutputs = false;
    bool hasProducer = false;
    bool hasSchemaUrl = false;
    std::string_view time;
    std::string_view type;
    std::string_view runId;
};

EventFold::EventFold(LineageFacts &facts, ImportReport &report) : m_facts(facts), m_report(report), m_context(facts, report), m_datasets(m_context), m_known(facts.events), m_firstEdge(facts.edges.size())
{
}

void EventFold::reject(const EventPlace &place, const QString &code, const QString &message)
{
    m_context.notes.setPlace(place);
    m_context.notes.reject(code, {}, message);
}

void EventFold::refuse(const char *code, const QString &message)
{
    m_context.notes.reject(QString::fromLatin1(code), {}, message);
}

bool EventFold::readCore(simdjson::dom::object event, Core &core)
{
    for (const auto member : event) {
        const std::string_view key = member.key;
        if (member.value.is_null())
            continue; // null says as much as nothing
        if (key == "run") {
            core.run = member.value;
            core.hasRun = true;
        } else if (key == "job") {
            core.job = member.value;
            core.hasJob = true;
        } else if (key == "dataset") {
            core.dataset = member.value;
            core.hasDataset = true;
        } else if (key == "inputs") {
            core.inputs = member.value;
            core.hasInputs = true;
        } else if (key == "outputs") {
            core.outputs = member.value;
            core.hasOutputs = true;
        } else if (key == "eventTime") {
            core.time = jsonText(member.value);
        } else if (key == "eventType") {
            core.type = jsonText(member.value);
        } else if (key == "producer") {
            core.hasProducer = member.value.is_string();
        } else if (key == "schemaURL") {
            core.hasSchemaUrl = member.value.is_string();
        }
    }
    if (!core.hasRun && !core.hasJob && !core.hasDataset) {
        refuse("no-event", EventFoldTexts::tr("This is no OpenLineage event: it has neither a run nor a job nor a dataset."));
        return false;
    }
    if (core.hasRun && (core.run.at_key("runId").get(core.runId) != SUCCESS || core.runId.empty())) {
        refuse("run-id-missing", EventFoldTexts::tr("The event has no run id (run.runId). It cannot be told which run it belongs to."));
        return false;
    }
    if (core.time.empty()) {
        refuse("event-time-missing", EventFoldTexts::tr("The event has no time (eventTime)."));
        return false;
    }
    const auto time = parseEventTime(core.time);
    if (!time) {
        refuse("event-time-invalid", EventFoldTexts::tr("The time of the event cannot be read (eventTime). It should look like 2026-01-31T12:00:00Z."));
        return false;
    }
    m_context.time = *time;
    return true;
}

bool EventFold::identifyJob(const Core &core)
{
    m_context.job = {};
    m_context.run = none;
    if (!core.hasJob && !core.hasRun)
        return true;
    const char *lacking = "name";
    if (core.hasJob)
        m_context.job = m_context.identify(NodeKind::Job, core.job, &lacking);
    if (m_context.job.isKnown())
        return true;
    refuse(qstrcmp(lacking, "name") == 0 ? "job-name-missing" : "job-namespace-missing", EventFoldTexts::tr("The event names no job (job.namespace and job.name)."));
    return false;
}

void EventFold::add(element value, std::string_view bytes, const EventPlace &place)
{
    m_context.notes.setPlace(place);
    simdjson::dom::object event;
    if (value.get(event) != SUCCESS) {
        refuse("not-an-object", EventFoldTexts::tr("An event is a JSON object; this is not."));
        return;
    }
    Core core;
    if (!readCore(event, core) || !identifyJob(core))
        return;
    NamedNode dataset;
    if (!m_context.job.isKnown()) {
        dataset = m_context.identify(ownKindOf(core.dataset), core.dataset);
        if (!dataset.isKnown()) {
            refuse("dataset-missing", EventFoldTexts::tr("The event names no dataset (dataset.namespace and dataset.name)."));
            return;
        }
    }
    if (!m_context.canonical.write(value, bytes.size())) {
        refuse("json-duplicate-key", EventFoldTexts::tr("An object of the event holds a key twice. It cannot be told which one counts."));
        return;
    }
    if (isUntimed(m_context.job.isKnown() ? core.job : core.dataset))
        m_context.time.ms = noTime;
    const std::string_view canonical = m_context.canonical.text();
    m_hasher.add(QByteArrayView(canonical.data(), static_cast<qsizetype>(canonical.size())));
    const core::Digest digest = m_hasher.finish();
    ++m_report.accepted;
    const bool isNew = m_known.insert(digest, static_cast<quint32>(m_facts.events.size()));
    m_context.counts.duplicates += isNew ? 0 : 1;
    // An event that is known is counted like any other, but leaves nothing in the facts.
    const std::size_t edges = m_facts.edges.size();
    const std::size_t attributes = m_facts.attributes.size();
    const std::size_t runs = m_facts.runs.size();
    const std::size_t aliases = m_facts.aliases.size();
    m_context.isRepeat = !isNew;
    m_context.event = static_cast<quint32>(m_facts.events.size());
    if (isNew)
        m_facts.events.push_back({digest, m_context.time.ms, QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())), {}});

    if (!core.hasProducer)
        m_context.notes.warn(QStringLiteral("producer-missing"), QStringLiteral("/producer"), EventFoldTexts::tr("The event does not say who produced it."));
    if (!core.hasSchemaUrl)
        m_context.notes.warn(QStringLiteral("schema-url-missing"), QStringLiteral("/schemaURL"), EventFoldTexts::tr("The event does not say which schema it follows."));
    if (!m_context.time.hasZone)
        m_context.notes.warn(QStringLiteral("time-zone-missing"), QStringLiteral("/eventTime"), EventFoldTexts::tr("The time of the event has no time zone; it was taken as UTC."));
    m_context.explicitTargets.clear();
    m_context.hasExplicitInputs = false;
    if (dataset.isKnown()) {
        ++m_context.counts.datasetEvents;
        m_context.counts.addRole(dataset.node, OpenLineageCounts::Dataset);
        m_datasets.read(dataset, core.dataset, {"/dataset"});
    } else {
        m_context.counts.addRole(m_context.job.node, OpenLineageCounts::Job);
        ++(core.hasRun ? m_context.counts.runEvents : m_context.counts.jobEvents);
        if (core.hasRun)
            readRun(core);
        readJobFacets(core);
        if (core.hasInputs)
            readDatasets(core.inputs, true);
        if (core.hasOutputs)
            readDatasets(core.outputs, false);
    }
    if (!isNew) {
        m_facts.edges.resize(edges, {});
        m_facts.attributes.resize(attributes, {});
        m_facts.runs.resize(runs, {});
        m_facts.aliases.resize(aliases, {});
    }
}

/// Run ids are compared without case.
NodeIndex EventFold::runNode(std::string_view runId)
{
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (std::none_of(runId.begin(), runId.end(), isUpper))
        return m_facts.node(NodeKind::Run, {}, runId);
    std::string lower(runId);
    for (char &c : lower)
        c = isUpper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
    return m_facts.node(NodeKind::Run, {}, lower);
}

void EventFold::readRun(const Core &core)
{
    m_context.run = runNode(core.runId);
    m_context.counts.addRole(m_context.run, OpenLineageCounts::Run);
    if (!isUuid(core.runId))
        m_context.notes.warn(QStringLiteral("run-id-not-uuid"), QStringLiteral("/run/runId"), EventFoldTexts::tr("The run id is no UUID; it was taken as it is."));
    RunState state = stateOf(core.type);
    if (core.type.empty()) {
        state = RunState::Other;
        m_context.notes.warn(QStringLiteral("event-type-missing"), QStringLiteral("/eventType"), EventFoldTexts::tr("The event does not say what happened to the run (eventType); OTHER was assumed."));
    } else if (state == RunState::Unknown) {
        state = RunState::Other;
        m_context.notes.warn(QStringLiteral("event-type-unknown"), QStringLiteral("/eventType"), EventFoldTexts::tr("The event type is not one of the specification; OTHER was assumed."));
    }
    m_context.counts.addState(m_context.run, state, m_context.time);
    m_facts.runs.push_back({m_context.run, m_context.job.node, state, m_context.time.ms, m_context.event});
    m_context.edge(m_context.run, m_context.job.node, EdgeKind::RunOf);
    simdjson::dom::object facets;
    if (core.run.at_key("facets").get(facets) == SUCCESS)
        readRunFacets(facets);
}

void EventFold::readRunFacets(simdjson::dom::object facets)
{
    for (const auto member : facets) {
        m_context.check(FacetHolder::Run, member.key, member.value, {"/run"});
        simdjson::dom::object facet;
        if (member.value.get(facet) != SUCCESS)
            continue;
        if (member.key == "parent")
            readParent(facet);
        else if (member.key == "lineage")
            readJobLineage(m_context, facet, {"/run"});
        else
            readFacetAttribute(m_context, m_context.run, FacetHolder::Run, member.key, member.value);
    }
}

// The parent, and the root of all parents, may never emit an event of their own; they are nodes all the same.
void EventFold::readParent(simdjson::dom::object facet)
{
    const auto readOne = [this](simdjson::dom::object holder) {
        simdjson::dom::element job;
        if (holder.at_key("job").get(job) != SUCCESS)
            return;
        const NamedNode parent = m_context.identify(NodeKind::Job, job);
        if (!parent.isKnown())
            return;
        m_context.counts.addRole(parent.node, OpenLineageCounts::Parent);
        if (parent.node != m_context.job.node)
            m_context.edge(m_context.job.node, parent.node, EdgeKind::ChildOf);
        std::string_view runId;
        if (holder["run"]["runId"].get(runId) != SUCCESS || runId.empty())
            return;
        const NodeIndex run = runNode(runId);
        m_context.edge(run, parent.node, EdgeKind::RunOf);
        if (run != m_context.run)
            m_context.edge(m_context.run, run, EdgeKind::ChildOf);
    };
    readOne(facet);
    simdjson::dom::object root;
    if (facet.at_key("root").get(root) == SUCCESS)
        readOne(root);
}

void EventFold::readJobFacets(const Core &core)
{
    simdjson::dom::object facets;
    if (core.job.at_key("facets").get(facets) != SUCCESS)
        return;
    for (const auto member : facets) {
        simdjson::dom::object facet;
        const bool isObject = member.value.get(facet) == SUCCESS;
        const bool isDeleted = isObject && FoldContext::isDeleted(facet);
        if (!isDeleted)
            m_context.check(FacetHolder::Job, member.key, member.value, {"/job"});
        if (!isObject)
            continue;
        if (member.key == "lineage") {
            if (!isDeleted)
                readJobLineage(m_context, facet, {"/job"});
            continue;
        }
        if (member.key == "hallmarker_edges") {
            readOwnEdges(m_context, facet, {"/job"});
            continue;
        }
        readFacetAttribute(m_context, m_context.job.node, FacetHolder::Job, member.key, member.value);
        simdjson::dom::array owners;
        if (member.key == "ownership" && !isDeleted && facet.at_key("owners").get(owners) == SUCCESS) {
            for (const element owner : owners) {
                const std::string_view name = jsonText(owner.at_key("name"));
                if (!name.empty())
                    m_context.counts.jobOwners.insert(m_context.job.node, m_facts.texts.add(std::string(name) + fieldSeparator + std::string(jsonText(owner.at_key("type")))));
            }
        }
    }
}

void EventFold::readDatasets(element list, bool isInput)
{
    const std::string_view listName = isInput ? "/inputs" : "/outputs";
    simdjson::dom::array datasets;
    if (list.get(datasets) != SUCCESS) {
        m_context.notes.warn(isInput ? QStringLiteral("inputs-invalid") : QStringLiteral("outputs-invalid"), QString::fromLatin1(listName.data()), EventFoldTexts::tr("The datasets of the event are not a list; they were left out."));
        return;
    }
    qint64 index = -1;
    for (const element value : datasets) {
        ++index;
        const char *lacking = "name";
        const NamedNode dataset = m_context.identify(ownKindOf(value), value, &lacking);
        if (!dataset.isKnown()) {
            m_context.notes.warn(qstrcmp(lacking, "name") == 0 ? QStringLiteral("dataset-name-missing") : QStringLiteral("dataset-namespace-missing"), QString(QString::fromLatin1(listName.data()) + QLatin1Char('/') + QString::number(index)),
                                 EventFoldTexts::tr("A dataset of the event lacks its name or namespace; it was left out."));
            continue;
        }
        m_context.counts.addRole(dataset.node, OpenLineageCounts::Dataset);
        simdjson::dom::object lineage;
        bool isExplicit = isInput ? m_context.hasExplicitInputs : std::find(m_context.explicitTargets.begin(), m_context.explicitTargets.end(), dataset.node) != m_context.explicitTargets.end();
        if (!isInput && !isExplicit && value["facets"]["lineage"].get(lineage) == SUCCESS)
            isExplicit = !FoldContext::isDeleted(lineage);
        const TextId subset = readSubset(value, isInput, index);
        const std::string_view role = ownRoleOf(value, isInput);
        if (role != "related")
            (isInput ? m_context.counts.inputs : m_context.counts.outputs).insert(dataset.node, m_context.job.node);
        // Where a lineage facet tells what feeds this, "read by the job, so it flowed into all it wrote" would say more
        // than is known.
        if ((!isExplicit && role != "related") || role == "written")
            m_context.edge(isInput ? dataset.node : m_context.job.node, isInput ? m_context.job.node : dataset.node, isInput ? EdgeKind::Input : EdgeKind::Output, subset);
        m_datasets.read(dataset, value, {listName, index});
    }
}

/// Checks the facets of a dataset as input or output, and finds the rows that were used, which narrows who is concerned.
TextId EventFold::readSubset(element dataset, bool isInput, qint64 index)
{
    simdjson::dom::object facets;
    if (dataset.at_key(isInput ? "inputFacets" : "outputFacets").get(facets) != SUCCESS)
        return 0;
    TextId subset = 0;
    for (const auto member : facets) {
        m_context.check(isInput ? FacetHolder::Input : FacetHolder::Output, member.key, member.value, isInput ? FacetPointer{"/inputs", index, "/inputFacets"} : FacetPointer{"/outputs", index, "/outputFacets"});
        simdjson::dom::object facet;
        if ((member.key == "subset" || member.key == (isInput ? "inputSubset" : "outputSubset")) && member.value.get(facet) == SUCCESS) {
            std::string text("{\"subset\":");
            text.append(m_facts.texts.text(m_context.facetText(member.value))).push_back('}');
            subset = m_facts.texts.add(text);
        }
    }
    return subset;
}

void EventFold::finish()
{
    m_datasets.finish(m_firstEdge);
    m_context.notes.finish();
    m_report.counts = m_context.counts.toJson(m_facts);
}

} // namespace hallmarker::lineage::openlineage
