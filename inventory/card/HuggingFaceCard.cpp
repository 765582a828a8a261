#include "inventory/card/HuggingFaceCard.h"

#include "core/report/MarkdownReportWriter.h"
#include "inventory/card/CardText.h"
#include "inventory/card/HuggingFaceFrontMatter.h"
#include "inventory/card/YamlText.h"

namespace hallmarker::inventory {

using core::plainText;
using core::Report;

namespace {

struct HuggingFaceBodyTexts {
    Q_DECLARE_TR_FUNCTIONS(HuggingFaceBodyTexts)
};

/// Writes the sections of the template, leaving out headings without content. Headings are the template's own and are
/// not translated: the hub's tools look for them.
class HubBody {
public:
    HubBody(Report &report, const CardView &view) : m_report(report), m_view(view) {}

    void heading(int level, const char *title)
    {
        // A heading waits until something is written under it; a later one of the same or a higher level replaces it.
        while (!m_waiting.isEmpty() && m_waiting.last().level >= level)
            m_waiting.removeLast();
        m_waiting.append({level, QString::fromLatin1(title), {}});
    }
    void field(const char *key, bool withLabel = false)
    {
        const CardFieldValue &value = m_view.field(key);
        if (value.isEmpty())
            return;
        flush();
        if (value.value.isArray()) {
            if (withLabel)
                m_report.blocks.push_back(core::ReportParagraph{plainText(QString(value.spec->labelText() + QLatin1Char(':')))});
            core::ReportList list;
            for (const QString &line : value.lines())
                list.items.append(plainText(line));
            m_report.blocks.push_back(list);
            return;
        }
        QString text = value.text();
        if (withLabel)
            text = QStringLiteral("%1: %2").arg(value.spec->labelText(), text);
        for (const QString &paragraph : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
            m_report.blocks.push_back(core::ReportParagraph{plainText(paragraph.trimmed())});
    }
    /// "Developed by: ..." lines of one list.
    void facts(const QList<QPair<QString, const char *>> &entries)
    {
        core::ReportFields fields;
        for (const auto &[label, key] : entries) {
            if (m_view.has(key))
                fields.fields.append({label, plainText(m_view.field(key).lines().join(QStringLiteral(", ")))});
        }
        if (fields.fields.isEmpty())
            return;
        flush();
        m_report.blocks.push_back(fields);
    }
    void figures()
    {
        core::ReportTable table;
        table.header = {HuggingFaceBodyTexts::tr("Check"), HuggingFaceBodyTexts::tr("Figure"), HuggingFaceBodyTexts::tr("Value"),
                        HuggingFaceBodyTexts::tr("Verdict"), HuggingFaceBodyTexts::tr("Standing"), HuggingFaceBodyTexts::tr("Measured on"),
                        HuggingFaceBodyTexts::tr("Finding"), HuggingFaceBodyTexts::tr("Digest")};
        for (const CardEvidence &evidence : m_view.evidence) {
            for (const core::Figure &figure : evidence.finding().figures)
                table.rows.append({plainText(evidence.title), plainText(figureName(figure)), plainText(figureValueText(figure)),
                                   plainText(core::verdictName(evidence.finding().verdict)), plainText(evidence.isCurrent() && evidence.isAsLastSeen ? HuggingFaceBodyTexts::tr("as last seen", "standing of a finding") : standingText(evidence.judged.standing)),
                                   plainText(evidence.inputText()), plainText(evidence.finding().id),
                                   plainText(evidence.judged.record.digest.toString())});
        }
        if (table.rows.isEmpty())
            return;
        flush();
        for (const core::UnseenEvidence &unseen : m_view.unseen)
            m_report.blocks.push_back(core::ReportParagraph{plainText(unseen.sentence())});
        m_report.blocks.push_back(table);
    }

private:
    void flush()
    {
        for (const core::ReportHeading &heading : std::as_const(m_waiting))
            m_report.blocks.push_back(heading);
        m_waiting.clear();
    }

    Report &m_report;
    const CardView &m_view;
    QList<core::ReportHeading> m_waiting;
};

} // namespace

Report HuggingFaceCard::body(const CardView &view)
{
    Report report;
    report.title = QStringLiteral("Model Card for %1").arg(view.title());
    HubBody body(report, view);
    body.heading(1, "Model Details");
    body.heading(2, "Model Description");
    body.field("description");
    body.facts({{QStringLiteral("Developed by"), "developers"},
                {QStringLiteral("Version"), "version"},
                {QStringLiteral("Model type"), "architectureFamily"},
                {QStringLiteral("Language(s)"), "languages"},
                {QStringLiteral("License"), "licence"},
                {QStringLiteral("Finetuned from model"), "baseModel"}});
    body.heading(2, "Model Sources");
    body.field("documentation");
    body.heading(1, "Uses");
    body.heading(2, "Direct Use");
    body.field("intendedPurpose");
    body.field("users", true);
    body.heading(2, "Out-of-Scope Use");
    body.field("outOfScope");
    body.heading(1, "Bias, Risks, and Limitations");
    body.field("limitations");
    body.field("foreseeableRisks", true);
    body.field("ethicalRisks", true);
    body.heading(2, "Recommendations");
    body.field("recommendations");
    body.heading(1, "How to Get Started with the Model");
    body.field("instructions");
    body.heading(1, "Training Details");
    body.heading(2, "Training Data");
    body.field("trainingData");
    body.field("dataDescription");
    body.heading(2, "Training Procedure");
    body.field("approach", true);
    body.field("trainingProcedure");
    body.heading(1, "Evaluation");
    body.heading(2, "Testing Data, Factors & Metrics");
    body.heading(3, "Testing Data");
    body.field("evaluationData");
    body.heading(3, "Factors");
    body.field("fairness");
    body.heading(3, "Metrics");
    body.field("metricsRationale");
    body.heading(2, "Results");
    body.figures();
    body.heading(1, "Environmental Impact");
    body.field("compute");
    body.field("energyKwh", true);
    body.field("co2Tonnes", true);
    body.heading(1, "Technical Specifications");
    body.heading(2, "Model Architecture and Objective");
    body.field("architecture");
    body.field("task", true);
    body.field("design");
    body.field("inputs", true);
    body.field("outputs", true);
    body.heading(2, "Compute Infrastructure");
    body.heading(3, "Hardware");
    body.field("hardware");
    body.heading(3, "Software");
    body.field("interaction");
    body.field("userInterface", true);
    body.heading(1, "Citation");
    body.field("citation");
    body.heading(1, "Model Card Authors");
    body.field("cardAuthors");
    body.heading(1, "Model Card Contact");
    body.field("contact");
    return report;
}

core::Result<CardExport> HuggingFaceCard::write(const CardView &view)
{
    CardExport result;
    result.fileName = QStringLiteral("README.md");
    result.mediaType = QStringLiteral("text/markdown");
    result.loss.target = HuggingFaceBodyTexts::tr("Hugging Face model card");
    const QJsonObject front = huggingFaceFrontMatter(view, result.loss);
    for (const CardFieldValue &field : view.fields) {
        if (!field.isEmpty() && field.spec->huggingFace[0] == '\0' && field.spec->keyText() != QLatin1String("testLogs"))
            result.loss.lost(field.spec->keyText(), field.spec->labelText(), HuggingFaceBodyTexts::tr("The card of the hub has no field for it."));
    }
    if (view.lineage && !view.lineage->isEmpty())
        result.loss.lost(QStringLiteral("lineage"), HuggingFaceBodyTexts::tr("Lineage"), HuggingFaceBodyTexts::tr("The card of the hub has no field for it."));
    if (!view.sections.empty())
        result.loss.lost(QStringLiteral("threats"), HuggingFaceBodyTexts::tr("Threats"), HuggingFaceBodyTexts::tr("The card of the hub has no field for it."));
    if (view.has("testLogs"))
        result.loss.reduced(QStringLiteral("testLogs"), view.field("testLogs").spec->labelText(),
                            HuggingFaceBodyTexts::tr("The results name finding and digest; inputs, times and proofs are in the bundle only."));
    const core::MarkdownReportWriter writer(YamlText::of(front));
    HALLMARKER_ASSIGN(result.bytes, writer.write(body(view)));
    return result;
}

} // namespace hallmarker::inventory
