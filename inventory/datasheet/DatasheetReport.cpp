#include "inventory/datasheet/DatasheetReport.h"

#include "core/clock/Clock.h"
#include "inventory/datasheet/DossierReport.h"

#include <QCoreApplication>

namespace hallmarker::inventory {

using core::plainText;
using core::Report;
using core::ReportSpan;
using core::ReportText;

namespace {

struct DatasheetReportTexts {
    Q_DECLARE_TR_FUNCTIONS(DatasheetReportTexts)
};

void addHead(Report &report, const DatasheetView &view)
{
    core::ReportFields fields;
    fields.fields.append({DatasheetReportTexts::tr("Dataset"), plainText(view.dataset.head.name)});
    fields.fields.append({DatasheetReportTexts::tr("Version"), plainText(view.version.head.name)});
    fields.fields.append({DatasheetReportTexts::tr("Digest"), ReportText{{view.version.digest.toString(), ReportSpan::Style::Code, {}}}});
    if (!view.version.contentDigest.isEmpty())
        fields.fields.append({DatasheetReportTexts::tr("Digest of the content"), ReportText{{view.version.contentDigest.toString(), ReportSpan::Style::Code, {}}}});
    for (const VersionFile &file : view.version.files)
        fields.fields.append({DatasheetReportTexts::tr("File \"%1\"").arg(file.role), plainText(DatasheetReportTexts::tr("%1, %2 bytes").arg(view.version.format).arg(file.sizeBytes))});
    fields.fields.append({DatasheetReportTexts::tr("Answered"), plainText(DatasheetReportTexts::tr("%1 of %2 questions").arg(view.answers.size() - view.open()).arg(view.answers.size()))});
    report.blocks.push_back(fields);
}

void addAnswer(Report &report, const DatasheetAnswer &answer)
{
    report.blocks.push_back(core::ReportHeading{2, answer.question->questionText(), QStringLiteral("question-") + answer.question->keyText()});
    if (answer.isDerived)
        report.blocks.push_back(core::ReportParagraph{{{DatasheetReportTexts::tr("From records, lineage and findings"), ReportSpan::Style::Emphasis, {}}}});
    if (answer.lines.size() > 1) {
        core::ReportList list;
        for (const QString &line : answer.lines)
            list.items.append(plainText(line));
        report.blocks.push_back(list);
        return;
    }
    for (const QString &paragraph : answer.lines.first().split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        report.blocks.push_back(core::ReportParagraph{plainText(paragraph.trimmed())});
}

void addQuestions(Report &report, const DatasheetView &view)
{
    std::optional<DatasheetSection> section;
    for (const DatasheetAnswer &answer : view.answers) {
        if (answer.isEmpty())
            continue;
        if (section != answer.question->section)
            report.blocks.push_back(core::ReportHeading{1, datasheetSectionTitle(answer.question->section), QStringLiteral("section-%1").arg(int(answer.question->section))});
        section = answer.question->section;
        addAnswer(report, answer);
    }
}

ReportText verdictText(const DatasheetEvidence &evidence)
{
    if (evidence.judged.standing != core::FindingStanding::Current)
        return {{core::findingStandingName(evidence.judged.standing), ReportSpan::Style::Status, QStringLiteral("stale")}};
    const core::Verdict verdict = evidence.judged.finding.verdict;
    return {{core::verdictName(verdict), ReportSpan::Style::Status, verdict == core::Verdict::Pass ? QStringLiteral("pass") : verdict == core::Verdict::Inconclusive ? QStringLiteral("warn") : QStringLiteral("fail")}};
}

void addFindings(Report &report, const DatasheetView &view)
{
    if (view.evidence.isEmpty())
        return;
    report.blocks.push_back(core::ReportHeading{1, DatasheetReportTexts::tr("Findings this sheet rests on"), QStringLiteral("findings")});
    core::ReportTable table;
    table.header = {DatasheetReportTexts::tr("Check"), DatasheetReportTexts::tr("Verdict"), DatasheetReportTexts::tr("Made"), DatasheetReportTexts::tr("Finding"), DatasheetReportTexts::tr("Digest")};
    for (const DatasheetEvidence &evidence : view.evidence)
        table.rows.append({plainText(evidence.title), verdictText(evidence), plainText(core::instantText(evidence.judged.finding.startedMs)), ReportText{{evidence.judged.record.id, ReportSpan::Style::Code, {}}}, ReportText{{evidence.judged.record.digest.toString(), ReportSpan::Style::Code, {}}}});
    report.blocks.push_back(table);
}

void addOpen(Report &report, const DatasheetView &view)
{
    if (view.open() == 0)
        return;
    report.blocks.push_back(core::ReportHeading{1, DatasheetReportTexts::tr("Questions without an answer"), QStringLiteral("open")});
    core::ReportTable table;
    table.header = {DatasheetReportTexts::tr("Part"), DatasheetReportTexts::tr("Question"), DatasheetReportTexts::tr("Key")};
    for (const DatasheetAnswer &answer : view.answers) {
        if (answer.isEmpty())
            table.rows.append({plainText(datasheetSectionTitle(answer.question->section)), plainText(answer.question->questionText()), ReportText{{answer.question->keyText(), ReportSpan::Style::Code, {}}}});
    }
    report.blocks.push_back(table);
}

} // namespace

Report datasheetReport(const DatasheetView &view)
{
    Report report;
    report.title = DatasheetReportTexts::tr("Datasheet: %1").arg(view.version.head.name);
    report.subtitle = view.record ? DatasheetReportTexts::tr("Dataset version %1, answers of revision %2").arg(view.version.digest.toString()).arg(view.record->revision) : DatasheetReportTexts::tr("Dataset version %1").arg(view.version.digest.toString());
    report.createdText = core::instantText(view.assembledMs);
    report.metadata.append({QStringLiteral("dataset version"), view.version.head.id.text()});
    if (view.record)
        report.metadata.append({QStringLiteral("datasheet digest"), view.record->digest.toString()});
    for (const QString &warning : view.warnings)
        report.blocks.push_back(core::ReportCallout{QStringLiteral("warn"), plainText(warning)});
    addHead(report, view);
    addQuestions(report, view);
    addDossier(report, view.lineage);
    addFindings(report, view);
    addOpen(report, view);
    return report;
}

} // namespace hallmarker::inventory
