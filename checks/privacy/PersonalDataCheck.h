#pragma once

#include "checks/privacy/PiiTableScan.h"
#include "core/check/CheckProvider.h"

namespace hallmarker::checks {

/// privacy.pii: personal identifiers in the columns of a table or in plain text that nobody declared.
class PersonalDataCheck : public core::CheckProvider {
public:
    PersonalDataCheck();
    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;

    /// Judges a report by the parameters "min_confidence", "allowed" and "entities".
    static core::Result<core::CheckOutcome> judge(const PiiReport &report, const PiiCatalogue &catalogue, const QJsonObject &parameters);
    /// The entities that "entities" names: "" = all that are personal, "*" = all there are.
    static core::Result<PiiContext::EntitySet> wantedEntities(const PiiCatalogue &catalogue, const QString &list);

private:
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::checks
