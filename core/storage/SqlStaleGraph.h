#pragma once

#include "core/digest/Digest.h"
#include "core/storage/SqlConnection.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace hallmarker::core {

/// Who rests on whom, as staleness goes: from a record to those that depend on it and to the nodes of lineage that stand for
/// it, from a node to those downstream of it, to its merged names and to the record that it stands for. Read row by row as
/// it is asked for, and kept: a change looks at what it reaches and at nothing else. Within one transaction.
class SqlStaleGraph {
public:
    explicit SqlStaleGraph(SqlConnection &connection) : m_connection(connection) {}

    using Element = int; ///< position; records and nodes alike
    Element record(const QString &id);
    Element node(qint64 number);
    Element element(const QString &id); ///< of either, by its text
    QString idOf(Element element) const;
    QByteArray idBytes(Element element) const; ///< the same in UTF-8
    bool isNode(Element element) const { return m_elements[static_cast<std::size_t>(element)].node != 0; }

    /// Those that rest on an element.
    Result<const std::vector<Element> *> dependents(Element element);
    /// What an element itself compares: subject, and the digest it saw.
    struct Seen {
        Element subject;
        Digest digest;
    };
    Result<std::vector<Seen>> seen(Element element);
    /// All elements that it rests on, whether it compares them or not.
    Result<std::vector<Element>> subjects(Element element);
    /// Present basis of a record; empty when it is deleted or was never there.
    Result<Digest> basis(Element record);

    /// Every element that is reached from these, themselves included.
    Result<std::vector<Element>> closure(const std::vector<Element> &roots);
    /// Whether there is any binding, without which lineage takes no part.
    Result<bool> hasLineage();

private:
    struct Entry {
        QString record;     ///< of a record
        qint64 node = 0;    ///< of a node
        bool isExpanded = false;
        std::vector<Element> dependents;
    };
    struct Bound {
        QString record;
        Digest seen;
    };
    Result<Bound> boundTo(qint64 node);
    Result<Bound> readBinding(qint64 node);
    Result<void> readAllBindings();
    Result<void> addNeighbours(const char *sql, qint64 node, std::vector<Element> &found);
    /// Whether an edge of a flow is left between two nodes after all that was taken back.
    Result<bool> hasFlow(qint64 from, qint64 to);
    Result<void> addMerged(qint64 node, std::vector<Element> &found);

    SqlConnection &m_connection;
    std::vector<Entry> m_elements;
    QHash<QString, Element> m_recordPlace;
    QHash<qint64, Element> m_nodePlace;
    QHash<qint64, Bound> m_bound;
    qint64 m_bindings = 0;       ///< how many were ever written
    qint64 m_bindingsAsked = 0;  ///< one by one
    bool m_hasAllBindings = false;
    QHash<Element, Digest> m_basis;
    std::optional<bool> m_hasLineage;
    bool m_hasMerges = false;
};

} // namespace hallmarker::core
