#include "inventory/card/CardReport.h"

#include "inventory/card/CardText.h"
#include "inventory/datasheet/DossierReport.h"

#include <cmath>
#include <map>

namespace hallmarker::inventory {

using core::plainText;
using core::Report;
using core::ReportSpan;
using core::ReportText;

namespace {

struct CardReportTexts {
    Q_DECLARE_TR_FUNCTIONS(CardReportTexts)
};

ReportSpan verdictSpan(const CardEvidence &evidence)
{
    if (!evidence.isCurrent())
        return {standingText(evidence.judged.standing), ReportSpan::Style::Status, QStringLiteral("stale")};
    const core::Verdict verdict = evidence.finding().verdict;
    const QString status = verdict == core::Verdict::Pass           ? QStringLiteral("pass")
                           : verdict == core::Verdict::Inconclusive ? QStringLiteral("warn")
                                                                    : QStringLiteral("fail");
    if (evidence.isAsLastSeen)
        return {CardReportTexts::tr("%1, as last seen", "verdict of a finding").arg(core::verdictName(verdict)), ReportSpan::Style::Status, QStringLiteral("warn")};
    return {core::verdictName(verdict), ReportSpan::Style::Status, status};
}

void addField(Report &report, const CardFieldValue &field, int level)
{
    if (field.isEmpty())
        return;
    const CardFieldSpec &spec = *field.spec;
    QString heading = spec.labelText();
    report.blocks.push_back(core::ReportHeading{level, heading, QString(QStringLiteral("field-") + spec.keyText())});
    if (field.value.isArray()) {
        core::ReportList list;
        for (const QString &line : field.lines())
            list.items.append(plainText(line));
        report.blocks.push_back(list);
        return;
    }
    for (const QString &paragraph : field.text().split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        report.blocks.push_back(core::ReportParagraph{plainText(paragraph.trimmed())});
}

/// The figures of one area, a table for each finding, which is named once above it.
void addFigures(Report &report, const CardView &view, CardArea area)
{
    for (const CardEvidence &evidence : view.evidence) {
        core::ReportTable table;
        table.header = {CardReportTexts::tr("Figure"), CardReportTexts::tr("Value")};
        for (const core::Figure &figure : evidence.finding().figures) {
            if (evidence.areaOf(figure) == area)
                table.rows.append({plainText(figureName(figure)), plainText(figureValueText(figure))});
        }
        if (table.rows.isEmpty())
            continue;
        report.blocks.push_back(core::ReportParagraph{{verdictSpan(evidence), {QString(QLatin1Char(' ') + evidence.title), ReportSpan::Style::Strong, {}},
                                                       {QString(QLatin1Char(' ') + CardReportTexts::tr("measured on %1, finding").arg(evidence.inputText()) + QLatin1Char(' ')), ReportSpan::Style::Plain, {}},
                                                       {evidence.finding().id, ReportSpan::Style::Link, QString(u'#' + evidence.finding().id)}}});
        report.blocks.push_back(table);
    }
}

void addChart(Report &report, const CardView &view)
{
    core::ReportChart chart;
    chart.title = CardReportTexts::tr("Performance with intervals");
    for (const CardEvidence &evidence : view.evidence) {
        for (const core::Figure &figure : evidence.finding().figures) {
            // Only shares share an axis.
            if (evidence.areaOf(figure) != CardArea::Performance || !evidence.isCurrent() || !(figure.value >= 0 && figure.value <= 1))
                continue;
            chart.labels.append(figureName(figure));
            chart.values.append(figure.value);
            chart.intervals.append({figure.low.value_or(figure.value), figure.high.value_or(figure.value)});
        }
    }
    if (chart.values.size() >= 2)
        report.blocks.push_back(chart);
}

void addEvidenceTable(Report &report, const CardView &view)
{
    if (view.evidence.isEmpty())
        return;
    report.blocks.push_back(core::ReportHeading{1, CardReportTexts::tr("Findings this card rests on"), QStringLiteral("findings")});
    for (const CardEvidence &evidence : view.evidence) {
        const core::Finding &finding = evidence.finding();
        report.blocks.push_back(core::ReportHeading{2, evidence.title, finding.id});
        core::ReportFields fields;
        fields.fields.append({CardReportTexts::tr("Finding"), ReportText{{finding.id, ReportSpan::Style::Code, {}}}});
        fields.fields.append({CardReportTexts::tr("Digest"), ReportText{{evidence.judged.record.digest.toString(), ReportSpan::Style::Code, {}}}});
        fields.fields.append({CardReportTexts::tr("Verdict"), ReportText{verdictSpan(evidence), {QString(QLatin1Char(' ') + finding.reason), ReportSpan::Style::Plain, {}}}});
        fields.fields.append({CardReportTexts::tr("Check"), plainText(QStringLiteral("%1, version %2").arg(finding.checkId, finding.checkVersion))});
        for (const core::FindingInput &input : finding.inputs)
            fields.fields.append({CardReportTexts::tr("Input \"%1\"").arg(input.role),
                                  ReportText{{QString(input.recordName + QLatin1Char(' ')), ReportSpan::Style::Plain, {}}, {input.digest.toString(), ReportSpan::Style::Code, {}}}});
        fields.fields.append({CardReportTexts::tr("Started"), plainText(core::instantText(finding.startedMs))});
        if (finding.validUntilMs > 0)
            fields.fields.append({CardReportTexts::tr("Valid until"), plainText(core::instantText(finding.validUntilMs))});
        if (!finding.hazards.isEmpty())
            fields.fields.append({CardReportTexts::tr("Doubts"), plainText(finding.hazards.join(QStringLiteral(", ")))});
        report.blocks.push_back(fields);
    }
}

void addGaps(Report &report, const CardView &view)
{
    if (view.gaps.isEmpty())
        return;
    report.blocks.push_back(core::ReportHeading{1, CardReportTexts::tr("Gaps"), QStringLiteral("gaps")});
    core::ReportTable table;
    table.caption = CardReportTexts::tr("Fields that a card needs and that are empty");
    table.header = {CardReportTexts::tr("Field"), CardReportTexts::tr("What is missing"), CardReportTexts::tr("Asked for by")};
    for (const CardGap &gap : view.gaps)
        table.rows.append({plainText(gap.spec->labelText()), plainText(gap.reason), plainText(gap.spec->lawText().replace(QLatin1Char('|'), QLatin1String(", ")))});
    report.blocks.push_back(table);
}

bool isFigureField(const CardFieldSpec &spec)
{
    const QString key = spec.keyText();
    return key == QLatin1String("performance") || key == QLatin1String("robustness") || key == QLatin1String("dataChecks");
}

/// A field in the way that suits it: figures as a table, the test logs by the list of findings at the end.
void addAnyField(Report &report, const CardView &view, const CardFieldValue &field, int level)
{
    if (field.isEmpty() || field.spec->keyText() == QLatin1String("testLogs"))
        return;
    if (!isFigureField(*field.spec)) {
        addField(report, field, level);
        return;
    }
    const QString key = field.spec->keyText();
    const CardArea area = key == QLatin1String("performance") ? CardArea::Performance
                          : key == QLatin1String("robustness") ? CardArea::Robustness
                                                               : CardArea::Data;
    report.blocks.push_back(core::ReportHeading{level, field.spec->labelText(), QString(QStringLiteral("field-") + key)});
    addFigures(report, view, area);
    if (area == CardArea::Performance)
        addChart(report, view);
}

void addBySection(Report &report, const CardView &view)
{
    const CardFieldValue *previous = nullptr;
    for (const CardFieldValue &field : view.fields) {
        if (field.isEmpty() || field.spec->keyText() == QLatin1String("testLogs"))
            continue;
        if (!previous || previous->spec->section != field.spec->section)
            report.blocks.push_back(core::ReportHeading{1, cardSectionTitle(field.spec->section), QStringLiteral("section-%1").arg(int(field.spec->section))});
        previous = &field;
        addAnyField(report, view, field, 2);
    }
}

QString annexTitle(const QString &point)
{
    static const QMap<QString, const char *> titles{
        {QStringLiteral("1"), QT_TRANSLATE_NOOP("CardReportTexts", "1. General description of the system")},
        {QStringLiteral("2"), QT_TRANSLATE_NOOP("CardReportTexts", "2. Elements of the system and of its development")},
        {QStringLiteral("3"), QT_TRANSLATE_NOOP("CardReportTexts", "3. Monitoring, functioning and control")},
        {QStringLiteral("4"), QT_TRANSLATE_NOOP("CardReportTexts", "4. Appropriateness of the performance metrics")},
        {QStringLiteral("5"), QT_TRANSLATE_NOOP("CardReportTexts", "5. Risk management system")},
        {QStringLiteral("6"), QT_TRANSLATE_NOOP("CardReportTexts", "6. Changes through the life cycle")},
        {QStringLiteral("7"), QT_TRANSLATE_NOOP("CardReportTexts", "7. Standards applied")},
        {QStringLiteral("8"), QT_TRANSLATE_NOOP("CardReportTexts", "8. Declaration of conformity")},
        {QStringLiteral("9"), QT_TRANSLATE_NOOP("CardReportTexts", "9. Post-market monitoring")},
    };
    return CardReportTexts::tr(titles.value(point, ""));
}

void addByAnnex(Report &report, const CardView &view)
{
    for (const QString &part : {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5"),
                                QStringLiteral("6"), QStringLiteral("7"), QStringLiteral("8"), QStringLiteral("9")}) {
        // Points in the order of the annex; a field that several points ask for is printed at its first one.
        std::map<QString, QList<const CardFieldValue *>> byPoint;
        QStringList empty;
        for (const CardFieldValue &field : view.fields) {
            const QStringList points = field.spec->annexPoints();
            if (points.isEmpty() || points.first().left(1) != part)
                continue;
            if (field.isEmpty())
                empty.append(QStringLiteral("%1 (%2)").arg(field.spec->labelText(), points.first()));
            else
                byPoint[points.first()].append(&field);
        }
        report.blocks.push_back(core::ReportHeading{1, annexTitle(part), QString(QStringLiteral("annex-") + part)});
        for (const auto &[point, fields] : byPoint) {
            report.blocks.push_back(core::ReportHeading{2, CardReportTexts::tr("Point %1").arg(point), QString(QStringLiteral("annex-") + point)});
            for (const CardFieldValue *field : fields) {
                if (field->spec->keyText() == QLatin1String("testLogs"))
                    report.blocks.push_back(core::ReportParagraph{plainText(CardReportTexts::tr("The test logs are the findings listed at the end."))});
                addAnyField(report, view, *field, 3);
            }
        }
        if (!empty.isEmpty())
            report.blocks.push_back(core::ReportCallout{QStringLiteral("warn"), plainText(CardReportTexts::tr("Nothing is recorded for: %1.").arg(empty.join(QStringLiteral(", "))))});
    }
    bool hasHeading = false;
    for (const CardFieldValue &field : view.fields) {
        if (field.isEmpty() || !field.spec->annexPoints().isEmpty())
            continue;
        if (!hasHeading)
            report.blocks.push_back(core::ReportHeading{1, CardReportTexts::tr("Further content of the card"), QStringLiteral("further")});
        hasHeading = true;
        addAnyField(report, view, field, 2);
    }
}

} // namespace

Report CardReport::build(const CardView &view, Order order)
{
    Report report;
    report.title = order == Order::Card ? CardReportTexts::tr("Model card: %1").arg(view.title())
                                        : CardReportTexts::tr("Technical documentation (AI Act, Annex IV): %1").arg(view.title());
    report.subtitle = CardReportTexts::tr("Model version %1, card revision %2").arg(view.version.digest.toString()).arg(view.record.revision);
    report.author = view.field("cardAuthors").lines().join(QStringLiteral(", "));
    report.createdText = core::instantText(view.assembledMs);
    report.metadata.append({QStringLiteral("card"), view.record.id});
    report.metadata.append({QStringLiteral("card digest"), view.record.digest.toString()});
    report.metadata.append({QStringLiteral("model version"), view.version.head.id.text()});
    for (const QString &warning : view.notices())
        report.blocks.push_back(core::ReportCallout{QStringLiteral("warn"), plainText(warning)});
    if (order == Order::Card)
        addBySection(report, view);
    else
        addByAnnex(report, view);
    if (view.lineage && !view.lineage->isEmpty())
        addDossier(report, *view.lineage);
    report.blocks.insert(report.blocks.end(), view.sections.begin(), view.sections.end());
    addEvidenceTable(report, view);
    addGaps(report, view);
    return report;
}

LossReport CardReport::losses(const CardView &view)
{
    LossReport loss{CardReportTexts::tr("Report"), {}};
    for (const CardEvidence &evidence : view.evidence) {
        if (!evidence.finding().tables.isEmpty())
            loss.reduced(evidence.finding().id, evidence.title, CardReportTexts::tr("The detail tables of this finding are not printed; the finding itself holds them."));
    }
    return loss;
}

} // namespace hallmarker::inventory
