#pragma once

#include "checks/synthetic/PrivacyChoice.h"

namespace hallmarker::checks {

/// privacy.choice: k-anonymity, differential privacy or synthetic data, tried on the data.
class PrivacyChoiceCheck : public core::CheckProvider {
public:
    PrivacyChoiceCheck();
    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;

    static QString id() { return QStringLiteral("privacy.choice"); }
    /// The plan of parameters; a declared domain is not one of them.
    static core::Result<PrivacyChoice::Plan> planOf(const QJsonObject &parameters, core::Seed seed);

private:
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::checks
