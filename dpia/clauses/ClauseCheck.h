#pragma once

#include "core/check/CheckProvider.h"
#include "dpia/clauses/Negotiation.h"

#include <memory>

namespace hallmarker::dpia {

/// Whether an agreement has what its use asks for ("agreement.clauses"). The finding goes stale with the agreement, with what is
/// known of the things it is about, with every position, and with the clauses themselves.
class ClauseCheck final : public core::CheckProvider {
public:
    explicit ClauseCheck(std::shared_ptr<const ContractSource> source);
    static QString id() { return QStringLiteral("agreement.clauses"); }

    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;
    core::Result<QList<core::Digest>> grounds(core::Workspace &workspace, const QList<core::CheckRequest> &requests, core::Progress &progress) const override;

    /// The same over what was read already.
    static core::CheckOutcome judge(const Negotiation &negotiation, qint64 nowMs);

private:
    std::shared_ptr<const ContractSource> m_source;
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::dpia
