#include "app/wiring/RecordedConsents.h"

#include <algorithm>

namespace hallmarker::wiring {

namespace {
constexpr int sampleSize = 5;
}

core::Result<RecordedConsents> RecordedConsents::read(core::Workspace &workspace)
{
    core::RecordFilter filter;
    filter.kind = QLatin1String(inventory::ConsentRecord::kind);
    HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records(filter));
    RecordedConsents consents;
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(inventory::ConsentRecord consent, inventory::ConsentRecord::fromJson(record.body));
        consent.head.id = inventory::ConsentRecordId(record.id);
        consents.m_records.append(consent);
    }
    return consents;
}

core::Result<std::optional<lineage::TrailConsent>> RecordedConsents::at(const QStringList &names, qint64 atMs) const
{
    lineage::TrailConsent result;
    for (const inventory::ConsentRecord &record : m_records) {
        const bool covers = std::any_of(record.datasets.begin(), record.datasets.end(), [&names](const QString &dataset) { return names.contains(dataset); });
        if (!covers)
            continue;
        const inventory::ConsentState state = record.stateAt(atMs);
        ++result.records;
        ++result.states[inventory::consentStateName(state)];
        if (result.sample.size() < sampleSize)
            result.sample.append(record.head.id.text());
        if (!inventory::isValid(state))
            continue;
        ++result.valid;
        if (!result.bases.contains(record.lawfulBasis))
            result.bases.append(record.lawfulBasis);
        for (const inventory::ConsentScope &scope : record.scopes) {
            for (const QString &purpose : scope.purposes) {
                if (!result.purposes.contains(purpose))
                    result.purposes.append(purpose);
            }
        }
    }
    result.bases.sort();
    result.purposes.sort();
    return result.records == 0 ? std::optional<lineage::TrailConsent>() : std::optional(result);
}

} // namespace hallmarker::wiring
