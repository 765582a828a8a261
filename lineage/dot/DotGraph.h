#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace hallmarker::lineage {

using DotAttributes = QMap<QString, QString>;

struct DotNode {
    QString name;
    int cluster = -1; ///< the innermost one; -1: none
    DotAttributes attributes;
};

struct DotEdge {
    int from = 0;
    int to = 0;
    DotAttributes attributes;
};

struct DotCluster {
    QString name;
    int parent = -1;
    DotAttributes attributes;
};

/// A graph as a DOT file has it. Attributes are plain texts: what was HTML has lost its tags.
struct DotGraph {
    QString name;
    bool isDirected = true;
    bool isStrict = false;
    DotAttributes attributes;
    QList<DotCluster> clusters;
    QList<DotNode> nodes;
    QList<DotEdge> edges;
    QString warnings; ///< of the reader, for the log
};

/// A label as it is meant: \N is the name of the node, \G that of the graph, \n \l \r are line ends, other characters stand for themselves.
QString dotLabelText(const QString &label, const QString &nodeName, const QString &graphName);
/// The other way: backslashes doubled, line ends as \n.
QString dotLabel(const QString &text);
/// A text between double quotes that DOT reads as the same text. A name that ends with a backslash, or has one before a quote, cannot be
/// written in DOT at all: use dotLabel for texts of people.
QByteArray dotQuoted(const QString &text);

} // namespace hallmarker::lineage
