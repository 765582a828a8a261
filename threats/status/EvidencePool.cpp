#include "threats/status/EvidencePool.h"

namespace hallmarker::threats {

void EvidencePool::add(const EvidenceRecord &record)
{
    const int at = static_cast<int>(m_records.size());
    m_records.push_back(record);
    m_byCheck[record.check].push_back(at);
    m_byId.insert(record.finding, at);
}

core::Result<EvidencePool> EvidencePool::load(core::Workspace &workspace)
{
    HALLMARKER_ASSIGN(const QList<core::JudgedFinding> findings, core::FindingRepository(workspace).list());
    QHash<QString, QString> parents;
    const auto parentOf = [&](const core::FindingInput &input) -> core::Result<QString> {
        if (!input.recordKind.endsWith(QLatin1String("-version")))
            return QString();
        if (const auto known = parents.constFind(input.recordId); known != parents.constEnd())
            return *known;
        QString parent;
        const auto record = workspace.record(input.recordId);
        if (!record && record.error().kind != core::ErrorKind::NotFound)
            return record.error();
        if (record) // a version names what it is a version of
            parent = record->body.value(input.recordKind.section(QLatin1Char('-'), 0, 0)).toString();
        parents.insert(input.recordId, parent);
        return parent;
    };
    EvidencePool pool;
    for (const core::JudgedFinding &judged : findings) {
        EvidenceRecord record{judged.finding.id, judged.finding.checkId, {}, judged.finding.verdict, judged.standing, judged.finding.startedMs + judged.finding.durationMs, judged.finding.validUntilMs};
        for (const core::FindingInput &input : judged.finding.inputs) {
            record.subjects += input.recordId;
            HALLMARKER_ASSIGN(const QString parent, parentOf(input));
            if (!parent.isEmpty())
                record.subjects += parent;
        }
        pool.add(record);
    }
    return pool;
}

const EvidenceRecord *EvidencePool::newest(const QStringList &checks, const QStringList &subjects) const
{
    const EvidenceRecord *best = nullptr;
    for (const QString &check : checks) {
        const auto found = m_byCheck.constFind(check);
        if (found == m_byCheck.constEnd())
            continue;
        for (const int at : *found) {
            const EvidenceRecord &record = m_records[static_cast<std::size_t>(at)];
            bool isMeant = false;
            for (const QString &subject : subjects)
                isMeant = isMeant || record.subjects.contains(subject);
            if (isMeant && (!best || std::pair(record.madeMs, record.finding) > std::pair(best->madeMs, best->finding)))
                best = &record;
        }
    }
    return best;
}

const EvidenceRecord *EvidencePool::byId(const QString &finding) const
{
    const auto found = m_byId.constFind(finding);
    return found == m_byId.constEnd() ? nullptr : &m_records[static_cast<std::size_t>(*found)];
}

} // namespace hallmarker::threats
