#include "dpia/document/AssessmentDocument.h"

#include "dpia/answers/RichText.h"
#include "dpia/document/AnswerBlocks.h"
#include "dpia/document/ClosingPages.h"
#include "dpia/document/CoverPage.h"
#include "dpia/document/DocumentTexts.h"
#include "dpia/document/DocumentWords.h"
#include "dpia/document/RiskPages.h"
#include "dpia/signing/SignedContent.h"
#include "dpia/workflow/Gap.h"

namespace hallmarker::dpia {

namespace {

using core::plainText;
using core::ReportSpan;

class DocumentWriter {
public:
    DocumentWriter(DocumentContext &context, const LoadedAssessment &present, const core::ReportSections &further) : m_context(context), m_present(present), m_further(further) {}

    core::Result<AssessmentDocument> write()
    {
        core::Report &report = m_document.report;
        const Assessment &assessment = m_context.loaded.assessment;
        report.language = m_context.language;
        report.title = assessment.name;
        report.subtitle = m_context.loaded.form->title.in(m_context.language);
        report.author = assessment.authors.join(QStringLiteral(", "));
        report.createdText = core::instantText(m_context.workspace.clock().nowMs());
        report.metadata = {{QStringLiteral("assessment"), assessment.id}, {QStringLiteral("template"), m_context.loaded.form->reference()}};
        HALLMARKER_TRY(CoverPage(m_context, m_present).add(report.cover));
        summary();
        for (const TemplateSection &one : m_context.loaded.form->sections)
            section(one, 1);
        RiskPages(m_context).add(blocks());
        HALLMARKER_TRY(further());
        HALLMARKER_TRY(ClosingPages(m_context, m_present).add(blocks()));
        collectLosses();
        m_document.losses = m_context.losses;
        return std::move(m_document);
    }

private:
    std::vector<core::ReportBlock> &blocks() { return m_document.report.blocks; }

    core::Result<void> further()
    {
        const QStringList records = QStringList{m_context.loaded.assessment.subject} + m_context.loaded.assessment.assets;
        for (const core::ReportSection *section : m_further) {
            HALLMARKER_ASSIGN(const std::vector<core::ReportBlock> part, section->about(m_context.workspace, records));
            blocks().insert(blocks().end(), part.begin(), part.end());
        }
        return {};
    }
    void summary()
    {
        blocks().push_back(core::ReportHeading{1, DocumentTexts::tr("Summary"), QStringLiteral("summary")});
        const SheetProgress progress = m_context.sheet.progress();
        core::ReportFields fields;
        if (const Outcome *outcome = m_context.sheet.outcome())
            fields.fields += {DocumentTexts::tr("Outcome"), plainText(outcome->text.in(m_context.language))};
        for (const Score &score : m_context.loaded.form->scores) {
            const double value = m_context.sheet.score(score.id);
            const ScoreBand *band = score.bandOf(value);
            fields.fields += {score.title.in(m_context.language), plainText(band ? QStringLiteral("%1 · %2").arg(m_context.number(value), band->label.in(m_context.language)) : m_context.number(value))};
        }
        fields.fields += {DocumentTexts::tr("Required answers"), plainText(DocumentTexts::tr("%1 of %2").arg(progress.requiredComplete).arg(progress.required))};
        if (progress.stale > 0)
            fields.fields += {DocumentTexts::tr("Stale answers"), {{DocumentTexts::tr("%n answer(s) rest on something that has changed", nullptr, progress.stale), ReportSpan::Style::Status, QStringLiteral("stale")}}};
        blocks().push_back(fields);
        const QList<Gap> gaps = m_context.loaded.assessment.isDecided() ? QList<Gap>() : gapsOf(m_context.workspace, m_context.loaded, m_context.language);
        if (gaps.isEmpty())
            return;
        blocks().push_back(core::ReportParagraph{{{DocumentTexts::tr("Still open"), ReportSpan::Style::Strong, {}}}});
        core::ReportList list;
        for (const Gap &gap : gaps)
            list.items += plainText(gap.text);
        blocks().push_back(list);
    }
    void section(const TemplateSection &one, int level)
    {
        if (!m_context.sheet.isVisible(one))
            return;
        blocks().push_back(core::ReportHeading{level, one.title.in(m_context.language), QString(QStringLiteral("s-") + one.id)});
        AnswerBlocks answers(m_context, blocks());
        for (const Question &question : one.questions) {
            if (!m_context.sheet.isVisible(question.id))
                continue;
            answers.add(question, qMin(level + 1, 4));
            evaluation(QStringLiteral("question:") + question.id);
        }
        if (one.holdsControls)
            ClosingPages(m_context, m_present).addControls(blocks());
        for (const TemplateSection &inner : one.sections)
            section(inner, qMin(level + 1, 3));
        evaluation(QStringLiteral("section:") + one.id);
    }
    void evaluation(const QString &target)
    {
        const Evaluation *judged = m_context.loaded.evaluationOf(target);
        if (!judged || judged->verdict == Verdict::Pending)
            return;
        const QString status = judged->verdict == Verdict::Acceptable ? QStringLiteral("pass") : judged->verdict == Verdict::Improvable ? QStringLiteral("warn") : QStringLiteral("fail");
        core::ReportFields fields;
        fields.fields += {DocumentTexts::tr("Evaluation"), {{verdictText(verdictNames().at(static_cast<int>(judged->verdict))), ReportSpan::Style::Status, status}, {QString(QStringLiteral("  ") + DocumentTexts::tr("by %1, %2").arg(judged->by, m_context.dayText(judged->evaluatedAt))), ReportSpan::Style::Plain, {}}}};
        if (!RichText::isEmpty(judged->comment))
            fields.fields += {DocumentTexts::tr("Comment"), m_context.richLine(judged->comment)};
        if (!RichText::isEmpty(judged->actionPlan))
            fields.fields += {DocumentTexts::tr("Action plan"), m_context.richLine(judged->actionPlan)};
        blocks().push_back(fields);
        if (m_context.loaded.staleEvaluations.contains(judged->id))
            blocks().push_back(core::ReportCallout{QStringLiteral("stale"), plainText(DocumentTexts::tr("It was judged before it changed."))});
    }
    void collectLosses()
    {
        const LoadedAssessment &loaded = m_context.loaded;
        int hidden = 0;
        bool hasHistory = false;
        for (auto it = loaded.answers.constBegin(); it != loaded.answers.constEnd(); ++it) {
            hidden += m_context.sheet.isVisible(it.key()) ? 0 : 1;
            hasHistory = hasHistory || it->revision > 1;
        }
        if (hidden > 0)
            m_context.losses += DocumentTexts::tr("%n answer(s) to questions that are not asked any more are left out.", nullptr, hidden);
        if (hasHistory)
            m_context.losses += DocumentTexts::tr("Earlier versions of answers are not in the document.");
        if (!loaded.comments.isEmpty())
            m_context.losses += DocumentTexts::tr("%n comment(s) are not in the document.", nullptr, int(loaded.comments.size()));
        if (m_context.pictures > 0)
            m_context.losses += DocumentTexts::tr("%n picture(s) in answers are named and not shown.", nullptr, m_context.pictures);
        if (m_context.hadLook)
            m_context.losses += DocumentTexts::tr("Colours and sizes that answers were given are not taken over; emphasis, lists, links and tables are.");
        int attachments = 0;
        for (const CitedPiece &piece : m_context.evidence())
            attachments += piece.isAttachment ? 1 : 0;
        if (attachments > 0)
            m_context.losses += DocumentTexts::tr("%n attached file(s) are named with their digests and not contained.", nullptr, attachments);
    }

    DocumentContext &m_context;
    const LoadedAssessment &m_present;
    const core::ReportSections &m_further;
    AssessmentDocument m_document;
};

core::Result<AssessmentDocument> documentOf(core::Workspace &workspace, const LoadedAssessment &shown, const LoadedAssessment &present, const QString &language, const core::ReportSections &further)
{
    const core::DocumentLanguage words(language);
    DocumentContext context(workspace, shown, language);
    return DocumentWriter(context, present, further).write();
}

} // namespace

core::Result<AssessmentDocument> AssessmentDocument::present(core::Workspace &workspace, const LoadedAssessment &loaded, const QString &language, const core::ReportSections &further)
{
    return documentOf(workspace, loaded, loaded, language, further);
}

core::Result<AssessmentDocument> AssessmentDocument::asSigned(core::Workspace &workspace, const LoadedAssessment &loaded, const SignOff &decision, const QString &language)
{
    HALLMARKER_ASSIGN(const LoadedAssessment shown, contentAsSigned(workspace, loaded, decision));
    return documentOf(workspace, shown, loaded, language, {});
}

} // namespace hallmarker::dpia
