#pragma once

#include "checks/synthetic/SyntheticMeasures.h"
#include "core/check/CheckProvider.h"

namespace hallmarker::checks {

/// privacy.synthetic: makes a synthetic table from data, or takes one that another tool made, and measures it.
class SyntheticCheck : public core::CheckProvider {
public:
    SyntheticCheck();
    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;

    static QString id() { return QStringLiteral("privacy.synthetic"); }
    /// The verdict rule on measures.
    static core::CheckOutcome judged(const SyntheticMeasures &measures, const QJsonObject &parameters);

private:
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::checks
