#include "inventory/retention/Disposition.h"

#include "core/clock/Clock.h"
#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

QStringList dispositionDecisionNames()
{
    return {QStringLiteral("in-review"), QStringLiteral("extended"), QStringLiteral("deleted"), QStringLiteral("anonymised"), QStringLiteral("relabelled"), QStringLiteral("retrained"), QStringLiteral("kept")};
}

bool endsRetention(DispositionDecision decision)
{
    switch (decision) {
    case DispositionDecision::Deleted:
    case DispositionDecision::Anonymised:
    case DispositionDecision::Retrained:
        return true;
    case DispositionDecision::InReview:
    case DispositionDecision::Extended:
    case DispositionDecision::Relabelled:
    case DispositionDecision::Kept:
        return false;
    }
    return false;
}

QJsonObject Disposition::toJson() const
{
    BodyWriter writer(head.unknown);
    writer.text(QStringLiteral("asset"), asset)
        .text(QStringLiteral("decision"), dispositionDecisionNames().at(int(decision)))
        .text(QStringLiteral("reason"), reason)
        .text(QStringLiteral("by"), by)
        .text(QStringLiteral("at"), core::instantText(atMs))
        .text(QStringLiteral("proof"), proof.toString())
        .text(QStringLiteral("evidence"), evidenceId)
        .text(QStringLiteral("rule"), ruleId);
    if (untilMs != 0)
        writer.text(QStringLiteral("until"), core::instantText(untilMs));
    return writer.body();
}

core::Result<Disposition> Disposition::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("disposition"));
    Disposition disposition;
    disposition.asset = reader.requiredText(QStringLiteral("asset"));
    disposition.decision = DispositionDecision(reader.choice(QStringLiteral("decision"), dispositionDecisionNames(), int(DispositionDecision::InReview)));
    disposition.reason = reader.text(QStringLiteral("reason"));
    disposition.by = reader.text(QStringLiteral("by"));
    disposition.atMs = reader.instant(QStringLiteral("at"));
    disposition.untilMs = reader.instant(QStringLiteral("until"));
    disposition.proof = core::Digest::fromText(reader.text(QStringLiteral("proof")));
    disposition.evidenceId = reader.text(QStringLiteral("evidence"));
    disposition.ruleId = reader.text(QStringLiteral("rule"));
    disposition.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return disposition;
}

} // namespace hallmarker::inventory
