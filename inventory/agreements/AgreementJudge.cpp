#include "inventory/agreements/AgreementJudge.h"

#include "inventory/record/AllowedNames.h"
#include "inventory/record/DayText.h"

namespace hallmarker::inventory {

namespace {

using Kind = AgreementIssue::Kind;

QList<AgreementIssue> compare(const AssetUsage &usage, const Agreement &agreement, const PurposeTaxonomy &taxonomy, const QStringList &ownNames, qint64 nowMs)
{
    QList<AgreementIssue> issues;
    const auto add = [&](Kind kind, const char *code, const QString &value) { issues.append({kind, QString::fromLatin1(code), value, agreement.head.id.text()}); };
    // What counts is the part of the use that lies before now.
    const qint64 endMs = usage.untilMs == 0 ? nowMs : std::min(usage.untilMs, nowMs);
    if (agreement.untilMs != 0 && endMs >= agreement.untilMs)
        add(Kind::Violation, "ended", dayText(agreement.untilMs));
    if (agreement.fromMs != 0 && (usage.fromMs != 0 ? usage.fromMs : endMs) < agreement.fromMs)
        add(Kind::Violation, "not-begun", dayText(agreement.fromMs));
    if (usage.purposes.isEmpty())
        add(Kind::Gap, "no-purpose", QString());
    for (const QString &purpose : usage.purposes) {
        const QString key = taxonomy.keyOf(purpose);
        const bool isCovered = agreement.purposes.contains(QStringLiteral("*")) || std::any_of(agreement.purposes.begin(), agreement.purposes.end(), [&](const QString &allowed) { return taxonomy.covers(taxonomy.keyOf(allowed), key); });
        if (key.isEmpty())
            add(Kind::Gap, "unknown-purpose", purpose);
        else if (!isCovered)
            add(Kind::Violation, "purpose", purpose);
    }
    if (usage.regions.isEmpty() && !agreement.regions.contains(QStringLiteral("*")))
        add(Kind::Gap, "no-region", QString());
    for (const QString &region : usage.regions)
        if (!isAllowed(region, agreement.regions))
            add(Kind::Violation, "region", region);
    for (const QString &category : usage.categories)
        if (!isAllowed(category, agreement.categories))
            add(Kind::Violation, "category", category);
    if (!usage.user.isEmpty() && !ownNames.contains(usage.user, Qt::CaseInsensitive) && !isAllowed(usage.user, agreement.subprocessors))
        add(Kind::Violation, "subprocessor", usage.user);
    return issues;
}

qsizetype weight(const QList<AgreementIssue> &issues)
{
    qsizetype sum = 0;
    for (const AgreementIssue &issue : issues)
        sum += issue.kind == Kind::Violation ? 100 : 1;
    return sum;
}

} // namespace

QList<AgreementIssue> judgeUsage(const AssetUsage &usage, const QList<Agreement> &agreements, const PurposeTaxonomy &taxonomy, const QStringList &ownNames, qint64 nowMs)
{
    QList<AgreementIssue> nearest;
    bool isFound = false;
    for (const Agreement &agreement : agreements) {
        if (!agreement.assets.contains(usage.asset))
            continue;
        const QList<AgreementIssue> issues = compare(usage, agreement, taxonomy, ownNames, nowMs);
        if (!isFound || weight(issues) < weight(nearest))
            nearest = issues;
        isFound = true;
    }
    if (!isFound)
        return {{Kind::Violation, QStringLiteral("no-agreement"), {}, {}}};
    return nearest;
}

} // namespace hallmarker::inventory
