#pragma once

#include "core/report/ReportSection.h"
#include "threats/status/ThreatRegister.h"
#include "threats/store/ThreatModelBook.h"

namespace hallmarker::threats {

/// For a model card or an assessment: the threats that are open on elements which stand for the records, by link and not by copy.
/// Each row has the key, how it stands now and what became of its evidence; the rest is in the threat model, which is named by
/// record, revision and digest. A model whose system is among the records counts as a whole.
class ThreatSection final : public core::ReportSection {
public:
    /// Without rules: those of the catalogue that ships.
    explicit ThreatSection(std::shared_ptr<const RuleSet> rules = {}) : m_rules(std::move(rules)) {}
    core::Result<std::vector<core::ReportBlock>> about(core::Workspace &workspace, const QStringList &records) const override;

private:
    std::shared_ptr<const RuleSet> m_rules;
};

/// The part of one model: a heading of level 2 and what belongs under it. Empty when it says nothing about the records.
std::vector<core::ReportBlock> threatSection(const LoadedThreatModel &loaded, const ThreatRegister &threats, const QStringList &records);

} // namespace hallmarker::threats
