#pragma once

#include "lineage/review/LineageState.h"

#include <QStringList>

namespace hallmarker::lineage {

/// Which nodes somebody wants to see; what is not said lets all through.
struct LineageFilter {
    std::optional<NodeKind> kind;
    std::optional<QString> space; ///< the empty one is a namespace as well
    QString owner;
    QString tag;

    bool isActive() const { return kind || space || !owner.isEmpty() || !tag.isEmpty(); }
    friend bool operator==(const LineageFilter &, const LineageFilter &) = default;
};

/// What sources say of nodes by which people find and group them: owners, tags, domain. A column has the owners and the
/// domain of its dataset; a dataset has the tags of its columns as well.
class NodeFacets {
public:
    explicit NodeFacets(const LineageState &state) : m_state(state) {}

    QStringList owners(NodeId node) const;
    QStringList tags(NodeId node) const; ///< "gold", "pii: true"
    QString domain(NodeId node) const;   ///< of a catalogue, a dbt meta field or a tag "domain"; empty: none
    bool matches(NodeId node, const LineageFilter &filter) const;

    /// What there is to choose from, each list sorted.
    struct Choices {
        QList<NodeKind> kinds;
        QStringList spaces;
        QStringList owners;
        QStringList tags;
    };
    Choices choices() const;

private:
    QJsonValue attribute(NodeId node, const char *key) const;
    NodeId holder(NodeId node) const; ///< the dataset of a column, else the node

    const LineageState &m_state;
};

} // namespace hallmarker::lineage
