#pragma once

#include "threats/severity/Severity.h"

#include <QStringList>

namespace hallmarker::threats {

/// Whether a threat stands on an element: its condition is true, or nobody has said enough to tell.
enum class Applies : quint8 { Yes, Unknown };

QString appliesName(Applies applies); ///< "yes", "unknown"

/// A threat of the catalogue on one element of a model.
struct ThreatInstance {
    QString key;        ///< see instanceKey; stays over rename and layout
    QString threat;     ///< id in the catalogue
    QString element;    ///< key of the element
    Applies applies = Applies::Yes;
    Severity severity = Severity::Low;
    QStringList flows;  ///< keys of the flows that made it true
    bool isRaised = false; ///< one of those flows crosses the internet or another organisation
    int rule = 0;       ///< position in the RuleSet
    int at = 0;         ///< position of the element in the RuleGraph

    friend bool operator==(const ThreatInstance &, const ThreatInstance &) = default;
};

/// "MLT-015@lake"; with the flow when exactly one made it true: "MLT-018@features@f4".
QString instanceKey(const QString &threat, const QString &element, const QStringList &flows);

} // namespace hallmarker::threats
