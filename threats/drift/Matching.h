#pragma once

#include "threats/lineage/LineageView.h"

#include <QHash>
#include <QSet>

namespace hallmarker::threats {

/// Which element stands for which thing, by the records or lineage keys ("node:KIND:SPACE|NAME") that the element names.
class Matching {
public:
    Matching(const ThreatModel &model, const LineageView &view);

    QString element(const QString &thing) const { return m_elements.value(thing); } ///< empty: none
    bool isMatched(const QString &element) const { return m_matched.contains(element); }

    /// For things that no element names: the element that people drew by hand and most likely meant by it, by the words of the
    /// names, the shape, and the neighbours that are matched. A guess for people to confirm: two that are equally likely are none.
    QHash<QString, QString> likely(const ThreatModel &model, const LineageView &view) const;

private:
    QHash<QString, QString> m_elements; ///< by thing
    QSet<QString> m_matched;
};

} // namespace hallmarker::threats
