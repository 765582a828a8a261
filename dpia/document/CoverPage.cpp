#include "dpia/document/CoverPage.h"

#include "dpia/answers/RichText.h"
#include "dpia/document/DocumentTexts.h"
#include "dpia/document/DocumentWords.h"
#include "dpia/signing/SignatureDesk.h"

namespace hallmarker::dpia {

using core::plainText;

namespace {

/// What has room on a title page; all of it stands with its question.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 220;
    const QString said = text.section(QStringLiteral("\n\n"), 0, 0);
    if (said.size() <= most)
        return said;
    const qsizetype end = said.lastIndexOf(QLatin1Char(' '), most);
    return QString(said.left(end > 0 ? end : most) + QStringLiteral(" \u2026"));
}

} // namespace

core::Result<core::ReportCallout> CoverPage::signedOrNot() const
{
    const SignatureDesk desk(m_context.workspace);
    HALLMARKER_ASSIGN(const QList<JudgedSignature> signatures, desk.list(m_present));
    QStringList holding;
    qsizetype changed = 0;
    for (const JudgedSignature &one : signatures) {
        if (one.standing != SignatureStanding::Holds && one.standing != SignatureStanding::ContentChanged)
            continue;
        holding += one.signature.attestation.by;
        changed = qMax(changed, one.changes.size());
    }
    holding.removeDuplicates();
    if (holding.isEmpty())
        return core::ReportCallout{QStringLiteral("info"), plainText(DocumentTexts::tr("This document is not signed."))};
    if (changed > 0)
        return core::ReportCallout{QStringLiteral("stale"), plainText(DocumentTexts::tr("Signed by %1; the content has changed since, in %n place(s). See the annex.", nullptr, int(changed)).arg(holding.join(QStringLiteral(", "))))};
    return core::ReportCallout{QStringLiteral("info"), plainText(DocumentTexts::tr("Signed by %1. The signatures stand at the end of the document.").arg(holding.join(QStringLiteral(", "))))};
}

core::Result<void> CoverPage::add(std::vector<core::ReportBlock> &blocks) const
{
    const Assessment &assessment = m_context.loaded.assessment;
    core::ReportFields fields;
    const auto field = [&fields](const QString &label, const QString &text) {
        if (!text.isEmpty())
            fields.fields += {label, plainText(text)};
    };
    const auto people = [](const QStringList &names) { return names.join(QStringLiteral(", ")); };
    QStringList assets;
    for (const QString &id : assessment.assets)
        assets += m_context.nameOf(id);
    field(DocumentTexts::tr("About"), assessment.subject.isEmpty() ? QString() : m_context.nameOf(assessment.subject));
    field(DocumentTexts::tr("Versions"), people(assets));
    for (const PlacedQuestion &placed : m_context.loaded.form->questions()) {
        const bool isParty = placed.question->fact == QLatin1String("organisation.controller") || placed.question->fact == QLatin1String("organisation.dpo") || placed.question->fact == QLatin1String("organisation.representative");
        const auto answer = m_context.loaded.answers.constFind(placed.question->id);
        if (!isParty || answer == m_context.loaded.answers.constEnd())
            continue;
        const QString label = placed.question->fact.endsWith(QLatin1String("controller")) ? DocumentTexts::tr("Controller") : placed.question->fact.endsWith(QLatin1String("dpo")) ? DocumentTexts::tr("Data protection officer") : DocumentTexts::tr("Representative");
        field(label, shortened(RichText::plain(answer->value.toString())));
    }
    field(DocumentTexts::tr("Authors"), people(assessment.authors));
    field(DocumentTexts::tr("Assessors"), people(assessment.assessors));
    field(DocumentTexts::tr("Validators"), people(assessment.validators));
    const bool isStale = m_present.assessment.isApproved() && !m_present.assessment.signOff.isEmpty() && !m_context.workspace.staleness(m_present.assessment.signOff).value_or(QList<core::StaleCause>()).isEmpty();
    field(DocumentTexts::tr("State"), stateText(assessment.state, isStale && &m_present == &m_context.loaded));
    field(DocumentTexts::tr("Begun"), m_context.dayText(core::instantText(assessment.createdMs)));
    if (!assessment.signOff.isEmpty()) {
        const auto decision = SignatureDesk::decisionOf(m_context.workspace, assessment);
        if (decision)
            field(DocumentTexts::tr("Decided"), DocumentTexts::tr("%1 by %2").arg(m_context.dayText(core::instantText(decision->atMs)), decision->by));
    }
    field(DocumentTexts::tr("To be reviewed on"), m_context.dayText(assessment.reviewOn));
    field(DocumentTexts::tr("Questionnaire"), QStringLiteral("%1 \u00b7 %2").arg(m_context.loaded.form->title.in(m_context.language), DocumentTexts::tr("version %1").arg(m_context.loaded.form->version)));
    field(DocumentTexts::tr("Law"), m_context.loaded.form->law);
    field(DocumentTexts::tr("Document of"), core::documentInstant(core::instantText(m_context.workspace.clock().nowMs()), m_context.language));
    blocks.push_back(fields);
    HALLMARKER_ASSIGN(const core::ReportCallout standing, signedOrNot());
    blocks.push_back(standing);
    return {};
}

} // namespace hallmarker::dpia
