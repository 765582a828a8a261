#include "ui/agreements/FindingSection.h"

#include "ui/kit/DayField.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

/// A stale pass is no pass: what it is worth now comes before what was measured.
Status worthOf(const core::JudgedFinding &finding)
{
    return finding.standing == core::FindingStanding::Current ? statusFromName(core::verdictName(finding.finding.verdict)) : statusFromName(core::findingStandingName(finding.standing));
}

QString assetOf(const core::JudgedFinding &finding)
{
    return finding.finding.inputs.isEmpty() ? QString() : finding.finding.inputs.first().recordName;
}

} // namespace

FindingSection::FindingSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_list(new ListSection(tr("Findings about agreements"), tr("Filter findings"), {{QStringLiteral("state"), tr("Now")}, {QStringLiteral("asset"), tr("Model or dataset")}, {QStringLiteral("when"), tr("Checked")}, {QStringLiteral("until"), tr("Valid until")}, {QStringLiteral("reason"), tr("Reason")}}, this)),
      m_contents(std::make_shared<AgreementContents>())
{
    m_list->setWidths({120, 220, 140, 100, 520});
    m_list->table()->emptyState()->setTexts(IconId::Checks, tr("Nothing checked yet"), tr("Check now compares every known use with the agreements and keeps a finding for each asset. It goes stale when a use, an agreement or the asset changes, and ends with the agreement."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::currentChanged, this, &FindingSection::showFinding);
    connect(m_list->table(), &RecordTable::opened, this, [this](const QString &id) { m_services.goTo(QStringLiteral("checks"), id); });
}

QList<Command> FindingSection::commands()
{
    return {{QStringLiteral("agreements.finding"), tr("&Go to finding"), CommandArea::Page, {}, IconId::ChevronRight, [this] { m_services.goTo(QStringLiteral("checks"), m_list->table()->currentId()); }, [this] { return isVisible() && finding(m_list->table()->currentId()) != nullptr; }, {}}};
}

void FindingSection::ready()
{
    m_list->addAction(m_services.commands.action(QStringLiteral("agreements.check")));
    m_list->table()->emptyState()->setActions(m_services.commands.action(QStringLiteral("agreements.check")));
}

const core::JudgedFinding *FindingSection::finding(const QString &id) const
{
    const auto it = std::find_if(m_contents->findings.cbegin(), m_contents->findings.cend(), [&id](const core::JudgedFinding &one) { return one.finding.id == id; });
    return it == m_contents->findings.cend() ? nullptr : &*it;
}

void FindingSection::show(const std::shared_ptr<const AgreementContents> &contents)
{
    m_contents = contents;
    QList<TableRow> rows;
    for (const core::JudgedFinding &one : m_contents->findings) {
        TableRow row;
        row.id = one.finding.id;
        row.cells = {{{}, int(worthOf(one)), worthOf(one), IconId::None, {}}, {assetOf(one), {}, {}, IconId::None, {}}, {localMoment(one.finding.startedMs), one.finding.startedMs, {}, IconId::None, {}}, {localDay(one.finding.validUntilMs), one.finding.validUntilMs, {}, IconId::None, {}}, {one.finding.reason, {}, {}, IconId::None, one.finding.reason}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
    const QString current = m_list->table()->currentId();
    if (finding(current) == nullptr)
        m_list->panel()->hide();
    else if (m_list->panel()->isVisibleTo(m_list))
        showFinding(current);
}

void FindingSection::showFinding(const QString &id)
{
    m_services.commands.refreshSoon();
    const core::JudgedFinding *one = finding(id);
    if (one == nullptr)
        return;
    auto *sheet = new DetailSheet;
    sheet->addPill(worthOf(*one), {});
    sheet->addText(one->finding.reason);
    for (const core::FigureTable &table : one->finding.tables) {
        for (const QJsonValue &value : table.rows) {
            const QJsonArray row = value.toArray();
            const bool isViolation = row.at(1).toString() == QLatin1String("violation");
            const inventory::AgreementIssue issue{isViolation ? inventory::AgreementIssue::Kind::Violation : inventory::AgreementIssue::Kind::Gap, row.at(2).toString(), row.at(3).toString(), row.at(4).toString()};
            sheet->addFact(row.at(0).toString(), issueSentence(issue));
        }
    }
    sheet->addFact(tr("Checked"), localMoment(one->finding.startedMs));
    sheet->addActions({m_services.commands.action(QStringLiteral("agreements.finding"))});
    m_list->showDetail(assetOf(*one), sheet);
}

} // namespace hallmarker::ui
