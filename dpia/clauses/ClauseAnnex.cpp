#include "dpia/clauses/ClauseAnnex.h"

#include "core/clock/Clock.h"
#include "dpia/clauses/ClauseTexts.h"

namespace hallmarker::dpia {

namespace {

void addClause(core::Report &report, const ClauseStanding &standing, int number)
{
    const QString language = report.language;
    report.blocks.push_back(core::ReportHeading{2, QStringLiteral("%1 %2").arg(number).arg(standing.clause->title.in(language)), standing.clause->id});
    const QStringList paragraphs = standing.position(ClauseSide::Agreed)->text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        report.blocks.push_back(core::ReportParagraph{core::plainText(paragraph.simplified())});
}

void addOpenPart(core::Report &report, const Negotiation &negotiation)
{
    core::ReportTable table;
    table.header = {ClauseTexts::tr("Clause"), ClauseTexts::tr("State"), ClauseTexts::tr("Asked for by")};
    table.widths = {4, 2, 4};
    for (const ClauseStanding &standing : negotiation.clauses()) {
        const QString title = standing.clause->title.in(report.language);
        const QString because = standing.because;
        if (standing.state == ClauseState::Open)
            table.rows.append({core::plainText(title), core::plainText(ClauseTexts::tr("not agreed on yet")), core::plainText(because)});
        else if (standing.state == ClauseState::Missing)
            table.rows.append({core::plainText(title), core::plainText(ClauseTexts::tr("missing")), core::plainText(because)});
        else if (standing.state == ClauseState::SetAside)
            table.rows.append({core::plainText(title), core::plainText(ClauseTexts::tr("set aside: %1").arg(standing.position(ClauseSide::Agreed)->setAside)), core::plainText(because)});
    }
    if (table.rows.isEmpty())
        return;
    report.blocks.push_back(core::ReportHeading{1, ClauseTexts::tr("Not part of this annex"), QStringLiteral("open")});
    report.blocks.push_back(core::ReportParagraph{core::plainText(ClauseTexts::tr("The use of this agreement asks for these clauses as well."))});
    report.blocks.push_back(table);
}

} // namespace

core::Report clauseAnnex(const Negotiation &negotiation, qint64 nowMs)
{
    const ContractUse &use = negotiation.use();
    core::Report report;
    report.title = ClauseTexts::tr("Annex to %1").arg(use.name);
    report.subtitle = use.vendor.isEmpty() ? QString() : ClauseTexts::tr("Clauses agreed on with %1").arg(use.vendor);
    report.createdText = core::instantText(nowMs);
    int number = 0;
    report.blocks.push_back(core::ReportHeading{1, ClauseTexts::tr("Agreed clauses"), QStringLiteral("agreed")});
    for (const ClauseStanding &standing : negotiation.clauses()) {
        const ClausePosition *agreed = standing.position(ClauseSide::Agreed);
        if (agreed != nullptr && !agreed->text.trimmed().isEmpty() && agreed->setAside.isEmpty())
            addClause(report, standing, ++number);
    }
    if (number == 0)
        report.blocks.push_back(core::ReportCallout{QStringLiteral("warn"), core::plainText(ClauseTexts::tr("No clause is agreed on yet."))});
    addOpenPart(report, negotiation);
    report.blocks.push_back(core::ReportSignatures{{{{}, ClauseTexts::tr("For the customer"), {}, {}, {}}, {use.vendor, ClauseTexts::tr("For the vendor"), {}, {}, {}}}});
    return report;
}

} // namespace hallmarker::dpia
