#pragma once

#include "inventory/consent/AccessJudge.h"
#include "inventory/consent/SubjectTokens.h"

#include <memory>

namespace hallmarker::inventory {

/// The judge of a workspace with everything that is to be judged against, read once and brought along: before each use it
/// takes from the log which records were written since, by whatever program, and reads those alone. So a judgement never
/// rests on a consent that was withdrawn a moment ago, and never reads all of them again.
class JudgingRoom {
public:
    JudgingRoom(core::Workspace &workspace, PurposeTaxonomy taxonomy) : m_workspace(workspace), m_tokens(workspace), m_taxonomy(std::move(taxonomy)) {}

    /// As of the last commit before the call.
    core::Result<const AccessJudge *> judge();
    SubjectTokens &tokens() { return m_tokens; }
    /// Records of consent that were read since the beginning, for tests of how much is read.
    qint64 consentsRead() const { return m_consentsRead; }

private:
    core::Result<void> readAll();
    core::Result<void> readSince(qint64 from, qint64 to);
    core::Result<void> readConsent(const QString &id);
    core::Result<void> put(ConsentRecord consent);
    core::Result<void> readOthers();

    core::Workspace &m_workspace;
    SubjectTokens m_tokens;
    PurposeTaxonomy m_taxonomy;
    std::unique_ptr<AccessJudge> m_judge;
    qint64 m_logSize = 0;
    qint64 m_consentsRead = 0;
};

} // namespace hallmarker::inventory
