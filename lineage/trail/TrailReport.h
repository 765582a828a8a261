#pragma once

#include "core/report/Report.h"
#include "lineage/trail/Trail.h"

#include <QStringList>

namespace hallmarker::lineage {

/// A trail as a document for people: the prediction, the way back as one table, each station with what is known and what
/// is not, and how to check it.
class TrailReport {
public:
    static core::Report build(const Trail &trail);
    /// The heading of a station: "Training data", "Run" ...
    static QString roleText(const QString &role);
    /// A sentence for a gap's stable word.
    static QString gapText(const QString &gap);
    /// The name of something that lineage says of a station: "Licence".
    static QString factName(const QString &key);
    /// All gaps and bad findings of a trail, a sentence each; for the terminal and the top of the document.
    static QStringList concerns(const Trail &trail);
    /// A name for people: the record's, else the node's.
    static QString titleOf(const TrailHop &hop);
};

} // namespace hallmarker::lineage
