#include "dpia/document/RiskPages.h"

#include "dpia/document/DocumentTexts.h"
#include "dpia/risk/RiskAcceptance.h"
#include "dpia/risk/RiskNotice.h"

#include <algorithm>

namespace hallmarker::dpia {

using core::plainText;
using core::ReportSpan;
using core::ReportText;

namespace {

bool isAnyInherent(const QList<RiskView> &risks)
{
    return std::any_of(risks.cbegin(), risks.cend(), [](const RiskView &risk) { return risk.inherent.isSet(); });
}

} // namespace

QString RiskPages::bandText(RiskBand band)
{
    switch (band) {
    case RiskBand::Low: return DocumentTexts::tr("low");
    case RiskBand::Medium: return DocumentTexts::tr("medium");
    case RiskBand::High: return DocumentTexts::tr("high");
    case RiskBand::Unknown: break;
    }
    return DocumentTexts::tr("not estimated");
}

QString RiskPages::bandTone(RiskBand band)
{
    return band == RiskBand::Low ? QStringLiteral("pass") : band == RiskBand::Medium ? QStringLiteral("warn") : band == RiskBand::High ? QStringLiteral("fail") : QString();
}

QString RiskPages::levelText(const RiskLevel &level) const
{
    const auto word = [this](const QString &name, int value) {
        const Scale *scale = m_context.loaded.form->scale(name);
        const ScaleLevel *found = scale ? scale->level(value) : nullptr;
        return found ? QStringLiteral("%1 · %2").arg(value).arg(found->label.in(m_context.language)) : value > 0 ? QString::number(value) : QStringLiteral("\u2013");
    };
    return DocumentTexts::tr("Severity: %1\nLikelihood: %2").arg(word(QStringLiteral("severity"), level.severity), word(QStringLiteral("likelihood"), level.likelihood));
}

ReportText RiskPages::bandCell(const RiskLevel &level) const
{
    const RiskBand band = RiskView::bandOf(level, *m_context.loaded.form);
    return {{bandText(band), ReportSpan::Style::Strong, {}}, {QString(QLatin1Char('\n') + levelText(level)), ReportSpan::Style::Plain, {}}};
}

ReportText RiskPages::acceptance(const QString &section) const
{
    const auto record = m_context.workspace.record(RiskAcceptance::idOf(m_context.loaded.assessment.id, section));
    if (!record || record->isDeleted)
        return {};
    const auto accepted = RiskAcceptance::fromRecord(*record);
    if (!accepted)
        return {};
    ReportText text = plainText(DocumentTexts::tr("%1, until %2: %3").arg(accepted->by, m_context.dayText(core::instantText(accepted->untilMs)), accepted->reason));
    if (!RiskAcceptance::holds(m_context.workspace, m_context.loaded.assessment.id, section))
        text.append({QString(QLatin1Char('\n') + DocumentTexts::tr("holds no longer")), ReportSpan::Style::Strong, {}});
    return text;
}

core::ReportTable RiskPages::table(const QList<RiskView> &risks) const
{
    core::ReportTable table;
    table.caption = DocumentTexts::tr("Risks");
    table.header = {DocumentTexts::tr("No."), DocumentTexts::tr("Feared event"), DocumentTexts::tr("Now"), DocumentTexts::tr("After the action plan"), DocumentTexts::tr("Controls"), DocumentTexts::tr("Accepted by")};
    table.widths = {7, 22, 19, 19, 18, 15};
    const bool hasInherent = isAnyInherent(risks);
    if (hasInherent) {
        table.header.insert(2, DocumentTexts::tr("Without controls"));
        table.widths = {6, 19, 16, 16, 16, 15, 12};
    }
    const Template &form = *m_context.loaded.form;
    int number = 0;
    for (const RiskView &risk : risks) {
        QStringList controls;
        for (const QString &id : risk.controls)
            controls += m_context.nameOf(id);
        QList<ReportText> row{plainText(QStringLiteral("R%1").arg(++number)), plainText(m_context.sectionTitle(QStringLiteral("section:") + risk.section)), bandCell(risk.current), bandCell(risk.residual), plainText(controls.join(QLatin1Char('\n'))), acceptance(risk.section)};
        QStringList tones{QString(), QString(), bandTone(RiskView::bandOf(risk.current, form)), bandTone(RiskView::bandOf(risk.residual, form)), QString(), QString()};
        if (hasInherent) {
            row.insert(2, bandCell(risk.inherent));
            tones.insert(2, bandTone(RiskView::bandOf(risk.inherent, form)));
        }
        table.rows += row;
        table.tones += tones;
    }
    return table;
}

core::ReportTable RiskPages::map(const QList<RiskView> &risks) const
{
    const Scale *severity = m_context.loaded.form->scale(QStringLiteral("severity"));
    const Scale *likelihood = m_context.loaded.form->scale(QStringLiteral("likelihood"));
    core::ReportTable map;
    if (!severity || !likelihood)
        return map;
    map.caption = DocumentTexts::tr("Risk map");
    map.header += DocumentTexts::tr("Severity \u2191  Likelihood \u2192");
    map.widths += 26;
    map.alignments += Qt::AlignLeft;
    for (const ScaleLevel &column : likelihood->levels) {
        map.header += QStringLiteral("%1 · %2").arg(column.value).arg(column.label.in(m_context.language));
        map.alignments += Qt::AlignHCenter;
        map.widths += 20;
    }
    for (auto row = severity->levels.crbegin(); row != severity->levels.crend(); ++row) {
        QList<ReportText> cells{ReportText{{QStringLiteral("%1 · %2").arg(row->value).arg(row->label.in(m_context.language)), ReportSpan::Style::Strong, {}}}};
        QStringList tones{QString()};
        for (const ScaleLevel &column : likelihood->levels) {
            const RiskLevel here{row->value, column.value};
            QStringList names;
            int number = 0;
            for (const RiskView &risk : risks) {
                ++number;
                if (risk.inherent == here)
                    names += QStringLiteral("(R%1)").arg(number);
                if (risk.current == here)
                    names += QStringLiteral("R%1").arg(number);
                if (risk.residual == here && risk.residual != risk.current)
                    names += QStringLiteral("\u2192R%1").arg(number);
            }
            const RiskBand band = RiskView::bandOf(here, *m_context.loaded.form);
            ReportText cell;
            if (!names.isEmpty())
                cell.append({names.join(QStringLiteral("  ")), ReportSpan::Style::Strong, {}});
            cell.append({names.isEmpty() ? bandText(band) : QString(QLatin1Char('\n') + bandText(band)), ReportSpan::Style::Plain, {}});
            cells += cell;
            tones += bandTone(band);
        }
        map.rows += cells;
        map.tones += tones;
    }
    return map;
}

void RiskPages::add(std::vector<core::ReportBlock> &blocks) const
{
    const QList<RiskView> risks = RiskView::of(m_context.loaded, m_context.sheet);
    if (risks.isEmpty())
        return;
    blocks.push_back(core::ReportPageBreak{}); // table and map on one page, where they fit
    blocks.push_back(core::ReportHeading{1, DocumentTexts::tr("Risks at a glance"), QStringLiteral("risks")});
    blocks.push_back(table(risks));
    if (const core::ReportTable drawn = map(risks); !drawn.rows.isEmpty()) {
        blocks.push_back(drawn);
        QString legend = DocumentTexts::tr("R1, R2 \u2026 stand where each risk is now; \u2192R1 where it is expected to be when the action plan is carried out.");
        if (isAnyInherent(risks))
            legend += QString(QLatin1Char(' ') + DocumentTexts::tr("(R1) stands where it would be without any control."));
        blocks.push_back(core::ReportParagraph{plainText(legend)});
    }
    for (const RiskNotice &notice : RiskNotice::of(m_context.loaded, m_context.sheet, m_context.language))
        blocks.push_back(core::ReportParagraph{plainText(notice.text)});
}

} // namespace hallmarker::dpia
