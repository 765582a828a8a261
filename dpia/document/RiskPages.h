#pragma once

#include "dpia/document/DocumentContext.h"
#include "dpia/risk/RiskView.h"

namespace hallmarker::dpia {

/// The risks of an assessment: a table, and a map of severity over likelihood with each risk at its place, now and when the
/// plan is carried out. The map is a table in every format: it can be read aloud, and its colours repeat what its words say.
class RiskPages {
public:
    explicit RiskPages(DocumentContext &context) : m_context(context) {}

    /// Nothing where the template describes no risk.
    void add(std::vector<core::ReportBlock> &blocks) const;
    static QString bandText(RiskBand band);
    static QString bandTone(RiskBand band);

private:
    core::ReportTable table(const QList<RiskView> &risks) const;
    core::ReportTable map(const QList<RiskView> &risks) const;
    QString levelText(const RiskLevel &level) const;
    core::ReportText bandCell(const RiskLevel &level) const;
    core::ReportText acceptance(const QString &section) const;

    DocumentContext &m_context;
};

} // namespace hallmarker::dpia
