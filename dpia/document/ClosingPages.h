#pragma once

#include "dpia/document/DocumentContext.h"
#include "dpia/signing/SignatureDesk.h"

namespace hallmarker::dpia {

/// What stands behind the answers: controls, action plan, opinions, decision, evidence, changes since signing, signatures.
class ClosingPages {
public:
    ClosingPages(DocumentContext &context, const LoadedAssessment &present) : m_context(context), m_present(present) {}

    core::Result<void> add(std::vector<core::ReportBlock> &blocks) const;
    void addControls(std::vector<core::ReportBlock> &blocks) const;

private:
    void controls(std::vector<core::ReportBlock> &blocks) const;
    void actionPlan(std::vector<core::ReportBlock> &blocks) const;
    void opinions(std::vector<core::ReportBlock> &blocks) const;
    void evidence(std::vector<core::ReportBlock> &blocks) const;
    void changes(std::vector<core::ReportBlock> &blocks, const QList<ManifestChange> &since) const;
    void signatures(std::vector<core::ReportBlock> &blocks, const QList<JudgedSignature> &all) const;
    QList<Control> allControls() const;

    DocumentContext &m_context;
    const LoadedAssessment &m_present;
};

} // namespace hallmarker::dpia
