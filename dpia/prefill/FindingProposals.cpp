#include "dpia/prefill/FindingProposals.h"

#include "core/finding/FindingRepository.h"
#include "dpia/answers/RichText.h"
#include "dpia/prefill/PrefillTexts.h"

#include <QJsonArray>
#include <QSet>

namespace hallmarker::dpia {

namespace {

/// What a finding says, in its own figures.
QString sentenceOf(const core::Finding &finding)
{
    QStringList figures;
    for (const core::Figure &figure : finding.figures) {
        if (!figure.slice.isEmpty() || std::isnan(figure.value) || figures.size() >= 6)
            continue;
        figures += QStringLiteral("%1 = %2%3").arg(figure.key, QString::number(figure.value, 'g', 4), figure.unit.isEmpty() ? QString() : QString(QLatin1Char(' ') + figure.unit));
    }
    QString text = PrefillTexts::tr("The check %1 says: %2.").arg(finding.checkId, core::verdictName(finding.verdict));
    if (!finding.reason.isEmpty())
        text += QLatin1Char(' ') + finding.reason;
    if (!figures.isEmpty())
        text += QLatin1Char(' ') + PrefillTexts::tr("Measured: %1.").arg(figures.join(QStringLiteral(", ")));
    return text;
}

} // namespace

core::Result<QList<Proposal>> FindingProposals::proposalsFor(core::Workspace &workspace, const LoadedAssessment &loaded) const
{
    QStringList records = loaded.assessment.assets;
    for (const PlacedQuestion &place : loaded.form->questions()) {
        if (place.question->type != QuestionType::Reference)
            continue;
        for (const QJsonValue &id : loaded.answers.value(place.question->id).value.toArray())
            records += id.toString();
    }
    return about(workspace, loaded, records);
}

core::Result<QList<Proposal>> FindingProposals::about(core::Workspace &workspace, const LoadedAssessment &loaded, const QStringList &records)
{
    const QSet<QString> wanted(records.begin(), records.end());
    QList<Proposal> proposals;
    QStringList checks;
    for (const PlacedQuestion &place : loaded.form->questions())
        if (const QString &check = place.question->evidence.check; !check.isEmpty() && !checks.contains(check))
            checks += check;
    for (const QString &check : std::as_const(checks)) {
        core::FindingFilter filter;
        filter.checkId = check;
        HALLMARKER_ASSIGN(const QList<core::JudgedFinding> found, core::FindingRepository(workspace).list(filter));
        for (const core::JudgedFinding &one : found) {
            const bool isAbout = std::any_of(one.finding.inputs.begin(), one.finding.inputs.end(), [&wanted](const core::FindingInput &input) { return wanted.contains(input.recordId); });
            const bool isMeasured = one.finding.verdict != core::Verdict::Error;
            if (!isAbout || !isMeasured || one.standing != core::FindingStanding::Current)
                continue;
            Proposal proposal;
            proposal.topic = QStringLiteral("check.") + check;
            proposal.value = RichText::fromPlain(sentenceOf(one.finding));
            proposal.because = PrefillTexts::tr("Finding %1").arg(one.record.name);
            proposal.cites = {{one.record.id, one.record.basis, {}}};
            proposals.append(proposal);
            break; // the newest
        }
    }
    return proposals;
}

} // namespace hallmarker::dpia
