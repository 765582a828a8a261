#pragma once

#include "core/check/CheckProvider.h"
#include "inventory/agreements/AgreementBook.h"

namespace hallmarker::inventory {

/// Compares how a model or dataset is used with what was agreed on ("agreement.usage"). The finding goes stale with any use,
/// agreement or system that says something else, and ends with the agreement.
class AgreementCheck final : public core::CheckProvider {
public:
    AgreementCheck();
    static QString id() { return QStringLiteral("agreement.usage"); }

    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;
    core::Result<QList<core::Digest>> grounds(core::Workspace &workspace, const QList<core::CheckRequest> &requests, core::Progress &progress) const override;

    /// The same over a book that was read already.
    static core::Result<core::CheckOutcome> judge(core::Workspace &workspace, const AgreementBook &book, const PurposeTaxonomy &taxonomy, const core::Record &asset);

private:
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::inventory
