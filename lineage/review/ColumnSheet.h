#pragma once

#include "lineage/review/LineageState.h"

#include <QStringList>

namespace hallmarker::lineage {

/// One column as the panel shows it.
struct ColumnSheet {
    NodeId node = none;
    QString name;
    QString type;
    QString description;
    QStringList tags;
    bool isPersonal = false;  ///< by its labels, or by a tag that says so
    QString label;            ///< "special category · identified"; empty: nothing is said
    QStringList from;         ///< "orders.mail (masked)": what it is computed from
    QStringList to;

    static ColumnSheet of(const LineageState &state, NodeId field);
    /// All columns that hold personal data, by dataset.
    static std::vector<NodeId> personal(const LineageState &state);
};

/// "masked", "trained" ...: what happened on the way; empty where nothing is known.
QString transformWord(Transform transform);

} // namespace hallmarker::lineage
