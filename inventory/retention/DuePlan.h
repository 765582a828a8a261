#pragma once

#include "core/lineage/AssetLineage.h"
#include "inventory/retention/Disposition.h"
#include "inventory/retention/LegalHold.h"
#include "inventory/retention/RetentionRule.h"

namespace hallmarker::inventory {

enum class RetentionState { Active, DueSoon, Due, InReview, Held, Disposed, Overdue };
QString retentionStateName(RetentionState state); ///< "active", "due_soon", "due", "in_review", "held", "disposed", "overdue"

/// Where one asset stands. Derived, never stored.
struct DueItem {
    QString asset;
    QString name;
    QString assetKind;
    RetentionState state = RetentionState::Active;
    qint64 dueMs = 0;             ///< when it has to be gone; 0: no end, or an unknown one
    QString ruleId;               ///< which rule says so; empty: none
    EndAction action = EndAction::None;
    QString unknownTrigger;       ///< a trigger of which no date is known: due now, for review
    qint64 keepUntilMs = 0;       ///< not to be deleted before; 0: no such rule
    QString keepRuleId;
    QStringList holds;            ///< ids of the active holds that cover it
    QString inheritedFrom;        ///< the personal-data parent whose end it takes; empty: its own
    QStringList path;             ///< from that parent to the asset
    bool needsDecision = false;   ///< a model of personal data: a person decides about each version
    QStringList conflicts;        ///< sentences: rules that contradict each other are told, never resolved in silence
    QString dispositionId;        ///< the newest decision; empty: none
};

struct RetentionInputs {
    QList<RetentionRule> rules;
    QList<RetentionProfile> profiles; ///< one an asset
    QList<LegalHold> holds;
    QList<Disposition> dispositions;
    QMap<QString, QList<core::PersonalParent>> parents; ///< by asset
    qint64 nowMs = 0;
};

/// Holds against the end, minimum against maximum, own end against the parents': one item for each profile, ordered by end
/// (unknown ones first, those without one last), then name. Pure.
QList<DueItem> planRetention(const RetentionInputs &inputs);

} // namespace hallmarker::inventory
