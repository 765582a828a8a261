#include "core/finding/FindingRepository.h"

#include "core/json/CanonicalJson.h"

#include <QHash>

#include <algorithm>

namespace hallmarker::core {

namespace {

/// Same question: check, records that were measured, parameters. The newest answer counts.
QByteArray orderKey(const Finding &finding)
{
    QJsonObject key{{QStringLiteral("check"), finding.checkId}, {QStringLiteral("parameters"), finding.parameters}};
    for (const FindingInput &input : finding.inputs)
        key.insert(QLatin1String("input.") + input.role, input.recordId);
    return CanonicalJson::of(key);
}

Result<JudgedFinding> judge(Workspace &workspace, const Record &record)
{
    JudgedFinding judged;
    judged.record = record;
    HALLMARKER_ASSIGN(judged.finding, Finding::fromJson(record.id, record.body));
    HALLMARKER_ASSIGN(judged.causes, workspace.staleness(record.id));
    // What the store holds has to be what was stored: body against digest, and every artefact.
    bool isBroken = CanonicalJson::digestOf(record.body) != record.digest;
    for (const Digest &artefact : judged.finding.artefacts) {
        if (isBroken)
            break;
        const auto content = workspace.blobs().get(artefact);
        isBroken = !content;
    }
    if (isBroken)
        judged.standing = FindingStanding::Broken;
    else if (!judged.causes.isEmpty())
        judged.standing = FindingStanding::Stale;
    else if (judged.finding.validUntilMs > 0 && judged.finding.validUntilMs <= workspace.clock().nowMs())
        judged.standing = FindingStanding::Expired;
    return judged;
}

} // namespace

QString findingStandingName(FindingStanding standing)
{
    switch (standing) {
    case FindingStanding::Current: return QStringLiteral("current");
    case FindingStanding::Stale: return QStringLiteral("stale");
    case FindingStanding::Expired: return QStringLiteral("expired");
    case FindingStanding::Broken: return QStringLiteral("broken");
    }
    return {};
}

Result<Finding> FindingRepository::add(const Finding &finding)
{
    Finding stored;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("finding.added"), [&](WriteTransaction &transaction) -> Result<void> {
        HALLMARKER_ASSIGN(stored, add(transaction, finding));
        return {};
    }));
    return stored;
}

Result<Finding> FindingRepository::add(WriteTransaction &transaction, const Finding &finding)
{
    Finding stored = finding;
    stored.id = transaction.newId(QStringLiteral("finding"));
    QStringList on;
    QList<Dependency> dependencies;
    for (const FindingInput &input : finding.inputs) {
        on += input.recordName;
        dependencies.append({input.recordId, input.digest, input.role});
    }
    for (const FindingInput &ground : finding.grounds)
        dependencies.append({ground.recordId, ground.digest, ground.role});
    RecordDraft draft;
    draft.id = stored.id;
    draft.kind = QStringLiteral("finding");
    draft.name = on.isEmpty() ? finding.checkId : QString(finding.checkId + QStringLiteral(" · ") + on.join(QLatin1String(", ")));
    draft.body = stored.toJson();
    draft.searchText = finding.reason + QLatin1Char(' ') + finding.hazards.join(QLatin1Char(' '));
    HALLMARKER_ASSIGN(const Record record, transaction.put(draft, 0));
    HALLMARKER_TRY(transaction.setDependencies(record.id, dependencies));
    return stored;
}

Result<JudgedFinding> FindingRepository::find(const QString &id) const
{
    HALLMARKER_ASSIGN(const Record record, m_workspace.record(id));
    if (record.kind != QLatin1String("finding"))
        return Error(ErrorKind::Usage, QStringLiteral("%1 is not a finding but a %2.").arg(id, record.kind));
    return judge(m_workspace, record);
}

Result<QList<JudgedFinding>> FindingRepository::list(const FindingFilter &filter) const
{
    RecordFilter records;
    records.kind = QStringLiteral("finding");
    if (!filter.checkId.isEmpty()) {
        records.bodyKey = QStringLiteral("check");
        records.bodyValue = filter.checkId;
    }
    HALLMARKER_ASSIGN(QList<Record> found, m_workspace.records(records));
    std::sort(found.begin(), found.end(), [](const Record &a, const Record &b) { return std::pair(a.createdMs, a.id) > std::pair(b.createdMs, b.id); });
    QList<JudgedFinding> findings;
    QHash<QByteArray, qsizetype> places; // of each check, inputs and parameters
    for (const Record &record : std::as_const(found)) {
        HALLMARKER_ASSIGN(const Finding finding, Finding::fromJson(record.id, record.body));
        const bool isOnSubject = filter.subjectId.isEmpty() || std::any_of(finding.inputs.begin(), finding.inputs.end(), [&](const FindingInput &input) { return input.recordId == filter.subjectId; });
        if (!isOnSubject)
            continue;
        if (filter.newestOnly) {
            const QByteArray key = orderKey(finding);
            const auto place = places.constFind(key);
            if (place != places.constEnd()) {
                // The newer run counts, unless it speaks of content that is not there any more and an older one of what is:
                // whoever ran a check while a file was missing or changed, and put it back, has not lost the evidence.
                if (findings.at(*place).standing != FindingStanding::Stale)
                    continue;
                HALLMARKER_ASSIGN(const JudgedFinding older, judge(m_workspace, record));
                if (older.standing != FindingStanding::Stale)
                    findings[*place] = older;
                continue;
            }
            places.insert(key, findings.size());
        } else if (filter.verdict && finding.verdict != *filter.verdict) {
            continue;
        }
        HALLMARKER_ASSIGN(const JudgedFinding judged, judge(m_workspace, record));
        findings += judged;
    }
    if (filter.verdict)
        findings.removeIf([&filter](const JudgedFinding &judged) { return judged.finding.verdict != *filter.verdict; });
    std::sort(findings.begin(), findings.end(), [](const JudgedFinding &a, const JudgedFinding &b) { return std::pair(a.record.createdMs, a.record.id) > std::pair(b.record.createdMs, b.record.id); });
    return findings;
}

} // namespace hallmarker::core
