#include "dpia/document/ClosingPages.h"

#include "dpia/answers/RichText.h"
#include "dpia/document/ChangesAnnex.h"
#include "dpia/document/DocumentTexts.h"
#include "dpia/document/DocumentWords.h"

#include <algorithm>

namespace hallmarker::dpia {

using core::plainText;
using core::ReportSpan;
using core::ReportText;

QList<Control> ClosingPages::allControls() const
{
    QList<Control> all = m_context.loaded.controls;
    for (const RiskView &risk : RiskView::of(m_context.loaded, m_context.sheet)) {
        for (const QString &id : risk.controls) {
            const bool isThere = std::any_of(all.begin(), all.end(), [&id](const Control &one) { return one.id == id; });
            const auto record = m_context.workspace.record(id);
            const auto control = record && !record->isDeleted ? Control::fromRecord(*record) : core::Result<Control>(core::Error());
            if (!isThere && control)
                all.append(*control);
        }
    }
    return all;
}

void ClosingPages::addControls(std::vector<core::ReportBlock> &blocks) const
{
    core::ReportTable table;
    table.caption = DocumentTexts::tr("Controls");
    table.header = {DocumentTexts::tr("Control"), DocumentTexts::tr("What is done"), DocumentTexts::tr("State"), DocumentTexts::tr("Who"), DocumentTexts::tr("Until")};
    table.widths = {24, 40, 12, 12, 12};
    for (const Control &control : allControls())
        table.rows += {ReportText{{control.title, ReportSpan::Style::Strong, {}}}, m_context.richLine(control.content), plainText(controlStateText(control.state)), plainText(control.owner), plainText(m_context.dayText(control.due))};
    if (!table.rows.isEmpty())
        blocks.push_back(table);
}

void ClosingPages::controls(std::vector<core::ReportBlock> &blocks) const
{
    const QList<const TemplateSection *> sections = m_context.loaded.form->allSections();
    const bool isShown = std::any_of(sections.begin(), sections.end(), [](const TemplateSection *section) { return section->holdsControls; });
    if (isShown || allControls().isEmpty())
        return;
    blocks.push_back(core::ReportHeading{1, DocumentTexts::tr("Controls"), QStringLiteral("controls")});
    addControls(blocks);
}

void ClosingPages::actionPlan(std::vector<core::ReportBlock> &blocks) const
{
    core::ReportTable table;
    table.header = {DocumentTexts::tr("Part"), DocumentTexts::tr("What is to be improved"), DocumentTexts::tr("Who"), DocumentTexts::tr("Until")};
    table.widths = {28, 42, 15, 15};
    for (const Evaluation &evaluation : m_context.loaded.evaluations)
        if (!RichText::isEmpty(evaluation.actionPlan))
            table.rows += {plainText(m_context.sectionTitle(evaluation.target)), m_context.richLine(evaluation.actionPlan), plainText(evaluation.owner), plainText(m_context.dayText(evaluation.due))};
    if (table.rows.isEmpty())
        return;
    blocks.push_back(core::ReportHeading{1, DocumentTexts::tr("Action plan"), QStringLiteral("action-plan")});
    blocks.push_back(table);
}

void ClosingPages::opinions(std::vector<core::ReportBlock> &blocks) const
{
    const Assessment &assessment = m_context.loaded.assessment;
    const auto opinion = [&](const QString &title, const Opinion &said) {
        blocks.push_back(core::ReportHeading{2, title, {}});
        core::ReportFields fields;
        fields.fields += {DocumentTexts::tr("Opinion"), plainText(opinionText(said))};
        if (!said.names.isEmpty())
            fields.fields += {DocumentTexts::tr("Given by"), plainText(said.names)};
        blocks.push_back(fields);
        m_context.addRich(blocks, said.text);
    };
    if (assessment.officer.isGiven() || assessment.people.isGiven() || needsOpinions(*m_context.loaded.form)) {
        blocks.push_back(core::ReportHeading{1, DocumentTexts::tr("Opinions"), QStringLiteral("opinions")});
        opinion(DocumentTexts::tr("Data protection officer"), assessment.officer);
        opinion(DocumentTexts::tr("People concerned"), assessment.people);
    }
    if (assessment.reason.trimmed().isEmpty())
        return;
    blocks.push_back(core::ReportHeading{1, DocumentTexts::tr("Reason of the decision"), QStringLiteral("reason")});
    if (assessment.officer.mayGoAhead == false || assessment.people.mayGoAhead == false)
        blocks.push_back(core::ReportCallout{QStringLiteral("warn"), plainText(DocumentTexts::tr("An opinion advised against it. The decision says why it stands all the same."))});
    blocks.push_back(core::ReportParagraph{plainText(assessment.reason)});
}

void ClosingPages::evidence(std::vector<core::ReportBlock> &blocks) const
{
    for (const Evaluation &evaluation : m_context.loaded.evaluations)
        for (const Citation &citation : evaluation.cites)
            if (!citation.id.startsWith(QLatin1String("answer_")) && !citation.id.startsWith(QLatin1String("fact_")))
                m_context.numberOf(citation);
    if (m_context.evidence().isEmpty())
        return;
    blocks.push_back(core::ReportHeading{1, DocumentTexts::tr("Evidence"), QStringLiteral("evidence")});
    core::ReportTable table;
    table.header = {DocumentTexts::tr("No."), DocumentTexts::tr("Evidence"), DocumentTexts::tr("Kind"), DocumentTexts::tr("Digest when it was cited"), DocumentTexts::tr("Now")};
    table.widths = {7, 27, 17, 35, 14};
    qsizetype number = 0;
    for (const CitedPiece &piece : m_context.evidence()) {
        const QString kind = piece.detail.isEmpty() ? recordKindText(piece.kind) : QString(recordKindText(piece.kind) + QLatin1Char('\n') + piece.detail);
        table.rows += {plainText(QStringLiteral("E%1").arg(++number)), plainText(piece.name.isEmpty() ? piece.citation.id : piece.name), plainText(kind), ReportText{{piece.citation.seen.toString(), ReportSpan::Style::Code, {}}}, ReportText{{standingText(piece.standing), ReportSpan::Style::Status, standingStatus(piece.standing)}}};
    }
    blocks.push_back(table);
}

void ClosingPages::changes(std::vector<core::ReportBlock> &blocks, const QList<ManifestChange> &since) const
{
    if (since.isEmpty())
        return;
    blocks.push_back(core::ReportHeading{1, DocumentTexts::tr("Annex: changes since it was signed"), QStringLiteral("changes")});
    blocks.push_back(core::ReportParagraph{plainText(DocumentTexts::tr("The signatures cover the content as it was. What is listed here is different now."))});
    blocks.push_back(ChangesAnnex(m_context).table(since));
}

void ClosingPages::signatures(std::vector<core::ReportBlock> &blocks, const QList<JudgedSignature> &all) const
{
    blocks.push_back(core::ReportPageBreak{});
    blocks.push_back(core::ReportHeading{1, DocumentTexts::tr("Decision and signatures"), QStringLiteral("signatures")});
    const auto decision = SignatureDesk::decisionOf(m_context.workspace, m_context.loaded.assessment);
    if (decision) {
        core::ReportFields fields;
        const qsizetype state = assessmentStateNames().indexOf(decision->decision);
        fields.fields += {DocumentTexts::tr("Decision"), plainText(state < 0 ? decision->decision : stateText(static_cast<AssessmentState>(state), false))};
        fields.fields += {DocumentTexts::tr("Decided by"), plainText(decision->by)};
        fields.fields += {DocumentTexts::tr("On"), plainText(core::documentInstant(core::instantText(decision->atMs), m_context.language))};
        fields.fields += {DocumentTexts::tr("Manifest"), ReportText{{decision->manifestDigest.toString(), ReportSpan::Style::Code, {}}}};
        blocks.push_back(fields);
        blocks.push_back(core::ReportParagraph{plainText(DocumentTexts::tr("The manifest lists the digests of the questionnaire, of every answer, evaluation, risk level and control, and of all evidence. Whoever signs, signs a statement that names the digest of the manifest."))});
    }
    core::ReportSignatures block;
    for (const JudgedSignature &one : all) {
        const Attestation &said = one.signature.attestation;
        if (!one.problem.isEmpty())
            blocks.push_back(core::ReportCallout{one.standing == SignatureStanding::Broken ? QStringLiteral("fail") : QStringLiteral("stale"), plainText(QStringLiteral("%1: %2").arg(said.by, one.problem))});
        if (one.standing != SignatureStanding::Withdrawn && one.standing != SignatureStanding::Superseded)
            block.signatures += core::ReportSignature{said.by, said.role, said.statement, said.at, one.signature.made.fingerprint};
    }
    if (block.signatures.isEmpty()) {
        const QString by = decision ? decision->by : m_context.loaded.assessment.validators.value(0);
        block.signatures += core::ReportSignature{by, DocumentTexts::tr("Controller"), {}, {}, {}};
        if (needsOpinions(*m_context.loaded.form))
            block.signatures += core::ReportSignature{m_context.loaded.assessment.officer.names, DocumentTexts::tr("Data protection officer"), {}, {}, {}};
    }
    blocks.push_back(block);
}

core::Result<void> ClosingPages::add(std::vector<core::ReportBlock> &blocks) const
{
    HALLMARKER_ASSIGN(const QList<JudgedSignature> all, SignatureDesk(m_context.workspace).list(m_present));
    QList<ManifestChange> since;
    for (const JudgedSignature &one : all)
        if (one.standing == SignatureStanding::ContentChanged)
            since = one.changes;
    controls(blocks);
    actionPlan(blocks);
    opinions(blocks);
    evidence(blocks);
    changes(blocks, since);
    signatures(blocks, all);
    return {};
}

} // namespace hallmarker::dpia
