#include "ui/threats/ThreatDetail.h"

#include "core/drawing/SafeText.h"
#include "threats/model/ThreatModel.h"
#include "threats/catalogue/CatalogueWords.h"
#include "threats/rules/WhyWords.h"
#include "ui/assessments/signing/GroupedDigits.h"
#include "ui/kit/DayField.h"
#include "ui/kit/DetailSheet.h"
#include "ui/threats/DiagramVerbs.h"
#include "ui/threats/ThreatWatch.h"

#include <QCoreApplication>
#include <QDate>
#include <QTimeZone>

namespace hallmarker::ui {

using namespace threats;

namespace {

struct ThreatDetailTexts {
    Q_DECLARE_TR_FUNCTIONS(ThreatDetailTexts)
};

constexpr qsizetype mostRemedies = 6;

QString claimWord(const QString &state)
{
    return state == QLatin1String("implemented") ? ThreatDetailTexts::tr("in place, as somebody says")
        : state == QLatin1String("planned")      ? ThreatDetailTexts::tr("planned")
        : state == QLatin1String("assumed")      ? ThreatDetailTexts::tr("assumed")
        : state == QLatin1String("rejected")     ? ThreatDetailTexts::tr("rejected")
                                                 : state;
}

QString dayOf(const QString &day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return date.isValid() ? localDay(date.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch()) : day;
}

} // namespace

Status ThreatDetail::severityPill(threats::Severity severity)
{
    return severity >= threats::Severity::High ? Status::Fail : severity == threats::Severity::Medium ? Status::Warn : Status::Neutral;
}

Status ThreatDetail::statusPill(const ThreatRow &row)
{
    switch (row.status) {
    case ThreatStatus::Open:
        return row.hasEnded ? Status::Expired : Status::Fail;
    case ThreatStatus::NeedsAnswer:
        return Status::Inconclusive;
    case ThreatStatus::MitigatedByEvidence:
        return Status::Pass;
    case ThreatStatus::MitigatedByStatement:
        return Status::Info;
    case ThreatStatus::Accepted:
    case ThreatStatus::Transferred:
        return Status::Waived;
    case ThreatStatus::Avoided:
    case ThreatStatus::NotApplicable:
        return Status::Neutral;
    }
    return Status::Neutral;
}

QString ThreatDetail::worth(const SignedDecision &decision, const JudgedThreat *threat, qint64 nowMs)
{
    if (decision.isWithdrawn())
        return ThreatDetailTexts::tr("withdrawn by %1: %2").arg(decision.withdrawnBy, core::safeText(decision.withdrawal));
    if (!decision.isSigned())
        return ThreatDetailTexts::tr("invalid: the signature does not belong to what is written here");
    if (decision.endsMs() <= nowMs)
        return ThreatDetailTexts::tr("valid, but its last day is over");
    if (threat != nullptr && decision.about != threat->about)
        return ThreatDetailTexts::tr("valid, but what it was made about has changed since");
    return ThreatDetailTexts::tr("valid, and it holds");
}

DetailSheet *ThreatDetail::make(const ThreatRow &row) const
{
    auto *sheet = new DetailSheet;
    sheet->addPill(severityPill(row.severity), severityWord(row.severity));
    sheet->addPill(statusPill(row), threatStatusWord(row.status));
    tellCatalogue(sheet, row.key);
    const JudgedThreat *threat = m_watch.judged(row.key);
    if (!row.standing.isEmpty()) {
        sheet->addHeading(ThreatDetailTexts::tr("What its status rests on"));
        for (const QString &sentence : row.standing)
            sheet->addText(sentence);
    }
    if (const SignedDecision *decision = m_watch.signedDecision(row.key))
        tellSigned(sheet, *decision, threat);
    if (const ThreatDecision *decision = m_model.decision(row.key))
        tellStated(sheet, *decision);
    if (threat != nullptr)
        tellControls(sheet, *threat);
    tellFrameworks(sheet, row.key);
    sheet->addFact(ThreatDetailTexts::tr("On"), row.on.isEmpty() ? ThreatDetailTexts::tr("the whole model") : core::safeText(DiagramVerbs::nameOf(m_model, row.on)));
    sheet->addFact(ThreatDetailTexts::tr("Key"), row.key);
    return sheet;
}

void ThreatDetail::tellCatalogue(DetailSheet *sheet, const QString &key) const
{
    const RuleRun *run = m_watch.run();
    const ThreatInstance *instance = run != nullptr ? run->find(key) : nullptr;
    if (instance == nullptr)
        return;
    const CatalogueThreat threat = CatalogueWords::current().worded(run->threat(*instance));
    sheet->addText(threat.note);
    sheet->addHeading(instance->applies == Applies::Yes ? ThreatDetailTexts::tr("Why it is here") : ThreatDetailTexts::tr("What is asked"));
    const WhyWords why(*run, m_model);
    for (const QString &line : why.reasons(*instance))
        sheet->addText(QStringLiteral("• ") + core::safeText(line));
    const QStringList remedies = why.remedies(*instance);
    if (!remedies.isEmpty() || !threat.clears.isEmpty()) {
        sheet->addHeading(ThreatDetailTexts::tr("What would clear it"));
        sheet->addText(threat.clears);
        for (const QString &remedy : remedies.mid(0, mostRemedies))
            sheet->addText(QStringLiteral("• ") + core::safeText(remedy));
    }
}

void ThreatDetail::tellFrameworks(DetailSheet *sheet, const QString &key) const
{
    const RuleRun *run = m_watch.run();
    const ThreatInstance *instance = run != nullptr ? run->find(key) : nullptr;
    if (instance == nullptr)
        return;
    const CatalogueThreat threat = CatalogueWords::current().worded(run->threat(*instance));
    sheet->addFact(ThreatDetailTexts::tr("Severity"), ThreatDetailTexts::tr("likelihood %1: %2").arg(levelWord(threat.likelihood), threat.likelihoodReason));
    sheet->addText(ThreatDetailTexts::tr("impact %1: %2").arg(levelWord(threat.impact), threat.impactReason));
    sheet->addFact(QStringLiteral("STRIDE"), threat.stride.join(QStringLiteral(", ")));
    sheet->addFact(QStringLiteral("LINDDUN"), threat.linddun.join(QStringLiteral(", ")));
    sheet->addFact(QStringLiteral("ATLAS"), threat.atlas.join(QStringLiteral(", ")));
    sheet->addFact(QStringLiteral("OWASP"), (threat.owaspMl + threat.owaspLlm).join(QStringLiteral(", ")));
}

void ThreatDetail::tellControls(DetailSheet *sheet, const JudgedThreat &threat) const
{
    if (threat.controls.isEmpty())
        return;
    sheet->addHeading(ThreatDetailTexts::tr("Controls"));
    const Element *element = m_model.element(threat.element);
    for (const ControlStanding &control : threat.controls) {
        QStringList told;
        if (element != nullptr)
            for (const ControlClaim &claim : element->controls)
                if (claim.control == control.control)
                    told += claim.statement.isEmpty() ? claimWord(claim.state) : ThreatDetailTexts::tr("%1: %2", "state of a control, what somebody says about it").arg(claimWord(claim.state), core::safeText(claim.statement));
        for (const ProofStanding &proof : control.proofs)
            told += proof.finding.isEmpty() ? ThreatDetailTexts::tr("evidence \"%1\" is missing: %2", "title of a kind of evidence, what is asked of it").arg(proof.title, proof.asks) : ThreatDetailTexts::tr("evidence \"%1\" is %2 (%3 of %4)").arg(proof.title, proofStateWord(proof.state), proof.check, localDay(proof.madeMs));
        if (control.holds)
            told += ThreatDetailTexts::tr("holds until %1").arg(localDay(control.endsMs));
        const CatalogueControl *known = m_watch.run() != nullptr ? m_watch.run()->rules().catalogue().control(control.control) : nullptr;
        const QString title = known != nullptr ? CatalogueWords::current().title(*known) : control.title;
        sheet->addFact(QString(control.control + QLatin1Char(' ') + title), told.isEmpty() ? ThreatDetailTexts::tr("not attached") : told.join(QLatin1Char('\n')));
    }
}

void ThreatDetail::tellSigned(DetailSheet *sheet, const SignedDecision &decision, const JudgedThreat *threat) const
{
    sheet->addHeading(ThreatDetailTexts::tr("Signed decision"));
    sheet->addFact(ThreatDetailTexts::tr("Decided"), threatStatusWord(decision.status));
    sheet->addFact(ThreatDetailTexts::tr("Reason"), core::safeText(decision.reason));
    sheet->addFact(ThreatDetailTexts::tr("Owner"), core::safeText(decision.owner));
    sheet->addFact(ThreatDetailTexts::tr("Until"), dayOf(decision.until));
    sheet->addFact(ThreatDetailTexts::tr("Signed by"), ThreatDetailTexts::tr("%1 on %2").arg(decision.by, dayOf(decision.at.left(10))));
    sheet->addFact(ThreatDetailTexts::tr("Signature"), worth(decision, threat, m_nowMs));
    sheet->addFact(ThreatDetailTexts::tr("Key that signed"), QString(decision.signature.keyName + QLatin1Char('\n') + groupedDigits(decision.signature.fingerprint)));
}

void ThreatDetail::tellStated(DetailSheet *sheet, const ThreatDecision &decision) const
{
    sheet->addText(core::safeText(decision.description));
    if (decision.status == ThreatStatus::Open && decision.reason.isEmpty() && decision.dissent.isEmpty())
        return;
    sheet->addHeading(ThreatDetailTexts::tr("Written in the model, not signed"));
    sheet->addFact(ThreatDetailTexts::tr("Decided"), threatStatusWord(decision.status));
    sheet->addFact(ThreatDetailTexts::tr("Reason"), core::safeText(decision.reason));
    sheet->addFact(ThreatDetailTexts::tr("Owner"), core::safeText(decision.owner));
    sheet->addFact(ThreatDetailTexts::tr("Until"), dayOf(decision.until));
    sheet->addFact(ThreatDetailTexts::tr("Dissent"), core::safeText(decision.dissent));
    sheet->addFact(ThreatDetailTexts::tr("By"), core::safeText(decision.by));
}

} // namespace hallmarker::ui
