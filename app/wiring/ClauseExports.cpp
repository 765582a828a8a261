#include "app/wiring/ClauseExports.h"

#include "app/wiring/AuditReports.h"
#include "core/digest/Hasher.h"
#include "dpia/clauses/ClauseAnnex.h"

namespace hallmarker::wiring {

core::Result<QByteArray> annexAs(core::Workspace &workspace, const dpia::Negotiation &negotiation, const QString &format)
{
    return reportAs(dpia::clauseAnnex(negotiation, workspace.clock().nowMs()), format);
}

core::Result<void> noteAnnexExport(core::Workspace &workspace, const dpia::Negotiation &negotiation, const QString &format, const QByteArray &bytes)
{
    if (workspace.isReadOnly())
        return {};
    const QJsonObject payload{{QStringLiteral("agreement"), negotiation.use().id}, {QStringLiteral("format"), format}, {QStringLiteral("digest"), core::Hasher::of(bytes).toString()}};
    return workspace.write(QStringLiteral("annex.exported"), [&](core::WriteTransaction &transaction) { return transaction.note(QStringLiteral("annex.exported"), payload); });
}

core::Result<QByteArray> exportAnnex(core::Workspace &workspace, const dpia::Negotiation &negotiation, const QString &format)
{
    HALLMARKER_ASSIGN(const QByteArray bytes, annexAs(workspace, negotiation, format));
    HALLMARKER_TRY(noteAnnexExport(workspace, negotiation, format, bytes));
    return bytes;
}

} // namespace hallmarker::wiring
