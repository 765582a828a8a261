#pragma once

#include "threats/model/ThreatModel.h"

#include <QHash>
#include <QSet>

namespace hallmarker::threats {

/// Which flow crosses which boundary. Derived from membership, never typed: a boundary is crossed when exactly one end lies in it
/// (directly, or in a boundary inside it), or when the drawing saw the flow pass it.
class Crossings {
public:
    explicit Crossings(const ThreatModel &model);

    /// Keys of the boundaries a flow crosses, in the order of the model.
    const QStringList &of(const QString &flow) const;
    bool crosses(const QString &flow) const { return !of(flow).isEmpty(); }
    /// Their kinds, each once, sorted; boundaries without a kind add none.
    QStringList kindsOf(const QString &flow) const;
    /// Keys of all boundaries around an element, inner and outer.
    QSet<QString> around(const QString &element) const { return m_around.value(element); }

private:
    QHash<QString, QSet<QString>> m_around;
    QHash<QString, QStringList> m_crossed;
    QHash<QString, QString> m_kinds;
};

} // namespace hallmarker::threats
