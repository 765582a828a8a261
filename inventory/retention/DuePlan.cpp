#include "inventory/retention/DuePlan.h"


#include "inventory/record/DayText.h"

#include <QTimeZone>

#include <tuple>

namespace hallmarker::inventory {

namespace {

struct DuePlanTexts {
    Q_DECLARE_TR_FUNCTIONS(DuePlanTexts)
};

/// What the rules say about one asset alone.
struct OwnEnd {
    const RetentionRule *maximum = nullptr;
    const RetentionRule *minimum = nullptr;
    qint64 dueMs = 0;
    qint64 keepUntilMs = 0;
    QString unknownTrigger;
};

QDateTime onCalendarOf(const RetentionRule &rule, qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone(rule.zone.toUtf8()));
}

/// The earliest maximum and the latest minimum. A rule whose trigger has no date makes the end unknown.
OwnEnd ownEnd(const QList<RetentionRule> &rules, const RetentionProfile &profile)
{
    OwnEnd end;
    for (const RetentionRule &rule : rules) {
        if (!rule.appliesTo(profile))
            continue;
        if (!profile.dates.contains(rule.trigger)) {
            if (end.unknownTrigger.isEmpty())
                end.unknownTrigger = rule.trigger;
            continue;
        }
        const qint64 ms = rule.duration.addTo(onCalendarOf(rule, profile.dates.value(rule.trigger))).toMSecsSinceEpoch();
        if (rule.bound == RetentionBound::Maximum && (!end.maximum || ms < end.dueMs)) {
            end.maximum = &rule;
            end.dueMs = ms;
        } else if (rule.bound == RetentionBound::Minimum && (!end.minimum || ms > end.keepUntilMs)) {
            end.minimum = &rule;
            end.keepUntilMs = ms;
        }
    }
    return end;
}

/// The minimum beats the maximum.
qint64 effective(qint64 dueMs, qint64 keepUntilMs)
{
    return dueMs == 0 ? 0 : std::max(dueMs, keepUntilMs);
}

void inherit(DueItem &item, const QList<core::PersonalParent> &parents, const QMap<QString, OwnEnd> &ends, EndAction actionOfModel)
{
    qint64 strictest = 0;
    const core::PersonalParent *from = nullptr;
    for (const core::PersonalParent &parent : parents) {
        const OwnEnd end = ends.value(parent.asset);
        const qint64 ms = effective(end.dueMs, end.keepUntilMs);
        if (ms != 0 && (!from || ms < strictest)) {
            strictest = ms;
            from = &parent;
        }
    }
    if (!from || (item.dueMs != 0 && item.dueMs <= strictest))
        return;
    item.dueMs = strictest;
    item.inheritedFrom = from->asset;
    item.path = from->path;
    const RetentionRule *rule = ends.value(from->asset).maximum;
    item.ruleId = rule ? rule->head.id.text() : QString();
    item.action = item.needsDecision ? actionOfModel : rule ? rule->action : EndAction::Review;
}

const Disposition *newestOf(const QList<Disposition> &dispositions, const QString &asset)
{
    const Disposition *newest = nullptr;
    for (const Disposition &disposition : dispositions)
        if (disposition.asset == asset && (!newest || std::tuple(newest->atMs, newest->head.createdMs, newest->head.id) < std::tuple(disposition.atMs, disposition.head.createdMs, disposition.head.id)))
            newest = &disposition;
    return newest;
}

RetentionState stateByTime(const DueItem &item, const RetentionRule *rule, qint64 nowMs)
{
    if (!item.unknownTrigger.isEmpty())
        return RetentionState::Due;
    if (item.dueMs == 0)
        return RetentionState::Active;
    static const RetentionRule plain;
    const RetentionRule &on = rule ? *rule : plain;
    const QDateTime due = onCalendarOf(on, item.dueMs);
    const qint64 noticeMs = on.notice.isZero() ? due.addDays(-30).toMSecsSinceEpoch() : on.notice.before(due).toMSecsSinceEpoch();
    const qint64 overdueMs = on.grace.isZero() ? due.addDays(1).toMSecsSinceEpoch() : on.grace.addTo(due).toMSecsSinceEpoch();
    if (nowMs >= overdueMs)
        return RetentionState::Overdue;
    if (nowMs >= item.dueMs)
        return RetentionState::Due;
    return nowMs >= noticeMs ? RetentionState::DueSoon : RetentionState::Active;
}

void tellConflicts(DueItem &item)
{
    if (item.dueMs != 0 && item.keepUntilMs > item.dueMs) {
        item.conflicts += DuePlanTexts::tr("One rule wants it gone by %1, another wants it kept until %2. The longer one holds; a person has to look at the rules.").arg(dayText(item.dueMs), dayText(item.keepUntilMs));
        item.dueMs = item.keepUntilMs;
    }
}

} // namespace

QString retentionStateName(RetentionState state)
{
    switch (state) {
    case RetentionState::Active:
        return QStringLiteral("active");
    case RetentionState::DueSoon:
        return QStringLiteral("due_soon");
    case RetentionState::Due:
        return QStringLiteral("due");
    case RetentionState::InReview:
        return QStringLiteral("in_review");
    case RetentionState::Held:
        return QStringLiteral("held");
    case RetentionState::Disposed:
        return QStringLiteral("disposed");
    case RetentionState::Overdue:
        return QStringLiteral("overdue");
    }
    return {};
}

QList<DueItem> planRetention(const RetentionInputs &inputs)
{
    QMap<QString, OwnEnd> ends;
    QMap<QString, const RetentionRule *> rules;
    for (const RetentionRule &rule : inputs.rules)
        rules.insert(rule.head.id.text(), &rule);
    for (const RetentionProfile &profile : inputs.profiles)
        ends.insert(profile.asset, ownEnd(inputs.rules, profile));

    QList<DueItem> items;
    for (const RetentionProfile &profile : inputs.profiles) {
        const OwnEnd &end = ends[profile.asset];
        const QList<core::PersonalParent> parents = inputs.parents.value(profile.asset);
        DueItem item;
        item.asset = profile.asset;
        item.name = profile.head.name;
        item.assetKind = profile.assetKind;
        item.dueMs = end.dueMs;
        item.ruleId = end.maximum ? end.maximum->head.id.text() : QString();
        item.action = end.maximum ? end.maximum->action : EndAction::None;
        item.keepUntilMs = end.keepUntilMs;
        item.keepRuleId = end.minimum ? end.minimum->head.id.text() : QString();
        item.needsDecision = profile.isModel() && !parents.isEmpty();
        inherit(item, parents, ends, EndAction::Review);
        if (item.needsDecision)
            item.action = EndAction::Review;
        tellConflicts(item);
        item.unknownTrigger = end.unknownTrigger;
        if (!item.unknownTrigger.isEmpty())
            item.action = EndAction::Review;

        for (const LegalHold &hold : inputs.holds)
            if (hold.isActive(inputs.nowMs) && hold.covers(profile.asset, profile.categories))
                item.holds += hold.head.id.text();
        const Disposition *decision = newestOf(inputs.dispositions, profile.asset);
        item.dispositionId = decision ? decision->head.id.text() : QString();
        if (decision && !endsRetention(decision->decision) && decision->untilMs > item.dueMs && item.dueMs != 0) {
            item.conflicts += DuePlanTexts::tr("Kept beyond %1 by a decision, until %2.").arg(dayText(item.dueMs), dayText(decision->untilMs));
            item.dueMs = decision->untilMs;
        }

        if (decision && endsRetention(decision->decision))
            item.state = RetentionState::Disposed;
        else if (!item.holds.isEmpty())
            item.state = RetentionState::Held;
        else if (decision && decision->decision == DispositionDecision::InReview)
            item.state = RetentionState::InReview;
        else
            item.state = stateByTime(item, rules.value(item.ruleId), inputs.nowMs);
        items.append(item);
    }
    const auto rank = [](const DueItem &item) { return item.unknownTrigger.isEmpty() ? item.dueMs == 0 ? 2 : 1 : 0; };
    std::sort(items.begin(), items.end(), [&rank](const DueItem &a, const DueItem &b) { return std::tuple(rank(a), a.dueMs, a.name, a.asset) < std::tuple(rank(b), b.dueMs, b.name, b.asset); });
    return items;
}

} // namespace hallmarker::inventory
