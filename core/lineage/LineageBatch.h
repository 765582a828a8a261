#pragma once

#include "core/digest/Digest.h"

#include <QString>

#include <limits>
#include <string_view>
#include <vector>

namespace hallmarker::core {

/// Lineage on its way into the store: what a run of an importer, or a person, tells. Positions point into the lists of the
/// batch; the kinds are numbers of the lineage domain, which the store keeps and does not interpret. Every fact belongs to
/// an event; one whose event is known already is passed over.
struct LineageBatch {
    static constexpr quint32 none = std::numeric_limits<quint32>::max();
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();
    /// Edges of kinds from this number on say what belongs together; no data flows along them.
    static constexpr int firstStructureKind = 14;
    /// An edge of this kind takes back all earlier ones between the same nodes with the same detail. Rows stay for ever; this
    /// is how somebody who drew an edge by hand says that it was wrong.
    static constexpr int withdrawalKind = 17;

    struct Node {
        quint8 kind = 0;
        quint32 space = 0; ///< in texts
        quint32 name = 0;
    };
    struct Event {
        Digest digest;
        qint64 atMs = noTime;
        QByteArray content;    ///< as it came; empty where `attachment` holds it
        QByteArray attachment; ///< a whole file, which goes to the attachments; its digest must be `digest`
    };
    struct Edge {
        quint32 from = none;
        quint32 to = none;
        quint8 kind = 0;
        quint8 transform = 0;
        bool isMasked = false;
        quint32 run = none;
        qint64 atMs = noTime;
        quint32 detail = 0;
        quint32 event = none;
    };
    struct Run {
        quint32 run = none;
        quint32 job = none;
        quint8 state = 0;
        qint64 atMs = noTime;
        quint32 event = none;
    };
    struct Attribute {
        quint32 node = none;
        quint32 key = 0;
        quint32 value = 0;
        qint64 atMs = noTime;
        quint32 event = none;
    };
    struct Alias {
        quint32 name = none;
        quint32 alias = none;
        quint32 event = none;
    };
    /// A person says that two names are one thing, or takes that back.
    struct Merge {
        quint32 a = none;
        quint32 b = none;
        bool isMerged = true;
        quint32 event = none;
    };
    /// A node is what a record describes: it has seen the record's present basis. An empty record: bound to none any more.
    struct Binding {
        quint32 node = none;
        QString recordId;
        quint32 event = none;
    };

    QString format;    ///< "openlineage", "dbt", "merge" ...
    QString mediaType; ///< of attachments
    std::vector<std::string_view> texts; ///< number 0 is the empty text; must outlive the write
    std::vector<Node> nodes;
    std::vector<Event> events;
    std::vector<Edge> edges;
    std::vector<Run> runs;
    std::vector<Attribute> attributes;
    std::vector<Alias> aliases;
    std::vector<Merge> merges;
    std::vector<Binding> bindings;
};

/// What a batch brought. All zero when everything was known.
struct LineageIntake {
    qint64 newEvents = 0;
    qint64 knownEvents = 0;
    qint64 newNodes = 0;
    qint64 newEdges = 0;
};

} // namespace hallmarker::core
