#pragma once

#include "core/digest/Digest.h"
#include "lineage/facts/EdgeKind.h"
#include "lineage/facts/NodeKind.h"
#include "lineage/facts/TextPool.h"

#include <QByteArray>
#include <QString>

#include <limits>
#include <vector>

namespace hallmarker::lineage {

using NodeIndex = quint32; ///< position in LineageFacts::nodes
inline constexpr quint32 none = std::numeric_limits<quint32>::max();
inline constexpr qint64 noTime = std::numeric_limits<qint64>::min();

/// A node by its name. Names are case-sensitive; a dataset and a job of one name are two nodes.
struct NodeFact {
    NodeKind kind;
    TextId space; ///< namespace
    TextId name;
};

/// One accepted event or file: the unit that is logged, told apart by its digest, and undone.
struct EventFact {
    core::Digest digest;     ///< of the canonical JSON of an event, of the bytes of a file
    qint64 atMs = noTime;    ///< event time
    QByteArray content;      ///< the event as it came; empty where `attachment` holds it
    QByteArray attachment;   ///< a whole source file, which goes to the attachments under `digest`
};

struct EdgeFact {
    NodeIndex from;
    NodeIndex to;
    EdgeKind kind;
    Transform transform = Transform::Unknown;
    bool isMasked = false;     ///< the source says that the value was masked; lowers identifiability only with evidence
    NodeIndex run = none;      ///< the run that did it; none: static, valid at all times
    qint64 atMs = noTime;      ///< when it was told
    TextId detail = 0;         ///< canonical JSON: subtype, description, dp_epsilon, min_group, drops, subset ...
    quint32 event = none;      ///< position in LineageFacts::events
};

enum class RunState : quint8 { Unknown, Start, Running, Complete, Abort, Fail, Other };

struct RunFact {
    NodeIndex run;
    NodeIndex job;
    RunState state = RunState::Unknown;
    qint64 atMs = noTime;
    quint32 event = none;
};

/// Something said about a node. The latest by time wins for one node and key; an empty value takes it away.
/// Keys: "schema" "owners" "tags" "documentation" "version" "lifecycle" "source" "licence" "subtype" "digest" ...
struct AttributeFact {
    NodeIndex node;
    TextId key;
    TextId value;              ///< canonical JSON
    qint64 atMs = noTime;
    quint32 event = none;
};

/// Two names of one thing, as the source says. Merged on request only.
struct AliasFact {
    NodeIndex name;
    NodeIndex alias;
    quint32 event = none;
};

/// What an importer read: names interned, nodes once each, in the order of the source. Consumed by the graph in memory and
/// by the store, both of which take it in pieces of any size.
class LineageFacts {
public:
    NodeIndex node(NodeKind kind, std::string_view space, std::string_view name);
    NodeIndex field(std::string_view space, std::string_view dataset, std::string_view column);
    NodeIndex nodeNamed(NodeKind kind, const QString &space, const QString &name);

    TextPool texts;
    std::vector<NodeFact> nodes;
    std::vector<EventFact> events;
    std::vector<EdgeFact> edges;
    std::vector<RunFact> runs;
    std::vector<AttributeFact> attributes;
    std::vector<AliasFact> aliases;

private:
    std::size_t slotOf(const NodeFact &fact) const;

    std::vector<NodeIndex> m_slots; ///< open addressing over the nodes; a power of two in size
};

} // namespace hallmarker::lineage
