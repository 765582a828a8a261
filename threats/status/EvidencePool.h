#pragma once

#include "core/finding/FindingRepository.h"

#include <QHash>

namespace hallmarker::threats {

/// One finding as the controls see it.
struct EvidenceRecord {
    QString finding;         ///< record id
    QString check;
    QStringList subjects;    ///< records that it measured, and what those are versions of
    core::Verdict verdict = core::Verdict::Error;
    core::FindingStanding standing = core::FindingStanding::Current;
    qint64 madeMs = 0;
    qint64 validUntilMs = 0; ///< 0: no end of its own
};

/// The findings of a workspace, by check. Read once for a whole model.
class EvidencePool {
public:
    EvidencePool() = default;
    static core::Result<EvidencePool> load(core::Workspace &workspace);

    void add(const EvidenceRecord &record);
    /// The newest finding of one of the checks about one of the subjects; whatever older ones say counts no more. nullptr: none.
    const EvidenceRecord *newest(const QStringList &checks, const QStringList &subjects) const;
    const EvidenceRecord *byId(const QString &finding) const;

private:
    std::vector<EvidenceRecord> m_records;
    QHash<QString, std::vector<int>> m_byCheck;
    QHash<QString, int> m_byId;
};

} // namespace hallmarker::threats
