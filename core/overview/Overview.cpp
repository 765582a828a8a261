#include "core/overview/Overview.h"

#include "core/log/AuditLog.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::core {

namespace {

struct ReasonRow {
    AttentionItem::Reason reason;
    const char *name;
};

// In the order of urgency.
constexpr ReasonRow reasonTable[] = {
    {AttentionItem::Reason::Broken, "broken"},   {AttentionItem::Reason::Failing, "failing"},           {AttentionItem::Reason::Error, "error"},
    {AttentionItem::Reason::Stale, "stale"},     {AttentionItem::Reason::Expired, "expired"},           {AttentionItem::Reason::Inconclusive, "inconclusive"},
    {AttentionItem::Reason::DueSoon, "due soon"},
};

int urgencyOf(AttentionItem::Reason reason)
{
    int rank = 0;
    for (const ReasonRow &row : reasonTable) {
        if (row.reason == reason)
            return rank;
        ++rank;
    }
    return rank;
}

QString pathText(const QList<StaleCause> &causes)
{
    if (causes.isEmpty())
        return {};
    const StaleCause &cause = causes.first();
    const QString text = cause.now.isEmpty() ? QCoreApplication::translate("Overview", "%1 is gone").arg(cause.subjectId)
                                             : QCoreApplication::translate("Overview", "%1 changed from %2 to %3").arg(cause.subjectId, cause.seen.shortText(), cause.now.shortText());
    return cause.path.size() <= 2 ? text : QString(text + QLatin1String(" (") + cause.path.join(QLatin1String(" > ")) + QLatin1Char(')'));
}

std::optional<AttentionItem> attentionOf(const JudgedFinding &judged, qint64 nowMs, int dueSoonDays)
{
    AttentionItem item;
    item.recordId = judged.finding.id;
    item.recordKind = QStringLiteral("finding");
    QStringList on;
    for (const FindingInput &input : judged.finding.inputs)
        on += input.recordName;
    item.title = judged.finding.checkId + (on.isEmpty() ? QString() : QString(QStringLiteral(" · ") + on.join(QLatin1String(", "))));
    item.detail = judged.finding.reason;
    item.whenMs = judged.finding.startedMs;
    switch (judged.standing) {
    case FindingStanding::Broken:
        item.reason = AttentionItem::Reason::Broken;
        return item;
    case FindingStanding::Stale:
        item.reason = AttentionItem::Reason::Stale;
        item.detail = pathText(judged.causes);
        if (!judged.causes.isEmpty())
            item.whenMs = judged.causes.first().sinceMs;
        return item;
    case FindingStanding::Expired:
        item.reason = AttentionItem::Reason::Expired;
        item.whenMs = judged.finding.validUntilMs;
        return item;
    case FindingStanding::Current: break;
    }
    switch (judged.finding.verdict) {
    case Verdict::Fail: item.reason = AttentionItem::Reason::Failing; return item;
    case Verdict::Error: item.reason = AttentionItem::Reason::Error; return item;
    case Verdict::Inconclusive: item.reason = AttentionItem::Reason::Inconclusive; return item;
    case Verdict::Pass: break;
    }
    constexpr qint64 msPerDay = 86'400'000;
    if (judged.finding.validUntilMs > 0 && judged.finding.validUntilMs - nowMs <= dueSoonDays * msPerDay) {
        item.reason = AttentionItem::Reason::DueSoon;
        item.whenMs = judged.finding.validUntilMs;
        return item;
    }
    return std::nullopt;
}

} // namespace

QString attentionReasonName(AttentionItem::Reason reason)
{
    return QString::fromLatin1(reasonTable[std::min<std::size_t>(static_cast<std::size_t>(urgencyOf(reason)), std::size(reasonTable) - 1)].name);
}

int attentionUrgency(AttentionItem::Reason reason)
{
    return urgencyOf(reason);
}

Result<Overview> Overview::of(Workspace &workspace, int dueSoonDays)
{
    Overview overview;
    FindingFilter filter;
    filter.newestOnly = true;
    HALLMARKER_ASSIGN(const QList<JudgedFinding> findings, FindingRepository(workspace).list(filter));
    const qint64 nowMs = workspace.clock().nowMs();
    for (const JudgedFinding &judged : findings) {
        const QString standing = findingStandingName(judged.standing);
        ++overview.byStanding[standing];
        const bool isCurrent = judged.standing == FindingStanding::Current;
        if (isCurrent)
            ++overview.byVerdict[verdictName(judged.finding.verdict)];
        ++overview.byCheck[judged.finding.checkId][isCurrent ? verdictName(judged.finding.verdict) : standing];
        if (const auto item = attentionOf(judged, nowMs, dueSoonDays))
            overview.attention += *item;
    }
    HALLMARKER_ASSIGN(const QList<Record> records, workspace.records({}));
    QHash<QString, const Record *> byId;
    for (const Record &record : records) {
        ++overview.recordsByKind[record.kind];
        byId.insert(record.id, &record);
    }
    HALLMARKER_ASSIGN(const QStringList stale, workspace.staleRecords());
    for (const QString &id : stale) {
        const Record *record = byId.value(id);
        if (record == nullptr || record->kind == QLatin1String("finding"))
            continue;
        HALLMARKER_ASSIGN(const QList<StaleCause> causes, workspace.staleness(id));
        overview.attention += AttentionItem{AttentionItem::Reason::Stale, id, record->kind, record->name, pathText(causes), causes.isEmpty() ? 0 : causes.first().sinceMs};
    }
    std::stable_sort(overview.attention.begin(), overview.attention.end(), [](const AttentionItem &a, const AttentionItem &b) {
        return std::tuple(urgencyOf(a.reason), -a.whenMs, a.recordId) < std::tuple(urgencyOf(b.reason), -b.whenMs, b.recordId);
    });
    HALLMARKER_ASSIGN(overview.logSize, workspace.log().size());
    return overview;
}

} // namespace hallmarker::core
