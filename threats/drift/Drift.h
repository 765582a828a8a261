#pragma once

#include "threats/lineage/LineageView.h"
#include "threats/model/ModelLayout.h"

namespace hallmarker::threats {

enum class DriftKind { Added, Removed, Changed };
QString driftKindName(DriftKind kind); ///< "added", "removed", "changed"

/// One difference between what the lineage shows and what the model says.
struct DriftItem {
    DriftKind kind = DriftKind::Added;
    QString key;          ///< "element:THING", "flow:FROM>TO", "attribute:THING:NAME"; of a removed one with the model's keys
    QString section;      ///< "elements" or "flows"
    QString item;         ///< key in the model; empty for what is added
    QString name;
    QString attribute;    ///< of a changed one
    QJsonValue before;    ///< what the model says; undefined: nothing
    QJsonValue after;     ///< what the lineage says
    QString likely;       ///< of an added element: key of the element that people most likely drew for it; empty: none
    QString fingerprint;  ///< of the difference: an acceptance holds for it alone
    std::optional<DeliberateDrift> deliberate; ///< accepted with a reason

    QJsonObject toJson() const;
};

/// All differences, accepted ones marked, by key. Names are no difference, what is drawn by hand beyond the lineage is none, and a
/// link that the drawing shows in more steps is none either (DrawnWays).
QList<DriftItem> driftOf(const ThreatModel &model, const LineageView &view);

/// Brings one item, or every item that is not accepted (empty key), from the lineage into the model and its first diagram.
/// An element comes with its ends: a flow whose ends are not drawn yet brings them. Returns the keys applied.
core::Result<QStringList> applyDrift(ThreatModel &model, ModelLayout &layout, const LineageView &view, const QString &key = {});

/// Says that an element which is there stands for what "element:THING" names: from now on they are compared. Nothing is drawn.
core::Result<void> bindDrift(ThreatModel &model, const LineageView &view, const QString &key, const QString &element);
/// The same for every guess that `likely` holds and nobody accepted. Returns the keys bound.
core::Result<QStringList> bindLikely(ThreatModel &model, const LineageView &view);

/// Keeps a difference as it is. A reason is needed.
core::Result<void> acceptDrift(ThreatModel &model, const LineageView &view, const QString &key, const QString &reason, const QString &by, const QString &at);

/// A model of the lineage alone, with a diagram in layers.
ThreatModel modelFromLineage(const LineageView &view, const QString &title, ModelLayout &layout);

} // namespace hallmarker::threats
