#include "ui/privacy/PastReleases.h"

#include "core/finding/FindingRepository.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Tokens.h"
#include "ui/privacy/PrivacyWords.h"
#include "ui/shell/Session.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace hallmarker::ui {

namespace {

constexpr int mostShownRows = 6;

RowsCell countCell(const core::Finding &finding, const char *key, const QString &slice = {})
{
    const core::Figure *figure = finding.figure(QLatin1String(key), slice);
    if (figure == nullptr || std::isnan(figure->value))
        return {};
    return {countText(std::uint64_t(figure->value)), figure->value, {}, IconId::None, {}};
}

} // namespace

PastReleases::PastReleases(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_rows(new RowsModel({{QStringLiteral("when"), tr("Made")}, {QStringLiteral("dataset"), tr("Dataset")}, {QStringLiteral("standing"), tr("Standing")}, {QStringLiteral("records"), tr("Records"), true}, {QStringLiteral("suppressed"), tr("Suppressed"), true}, {QStringLiteral("smallest"), tr("Smallest class"), true}, {QStringLiteral("risk"), tr("Highest risk"), true}}, this)), m_table(new RecordTable(tr("Releases of the workspace"), this))
{
    m_table->setModel(m_rows);
    m_table->setWidths({140, 200, 100, 80, 100, 110, 100});
    m_table->emptyState()->setTexts(IconId::Privacy, tr("No releases"), tr("Releases of datasets of the workspace stand here once they are written."));
    m_table->setMinimumWidth(240);
    auto *label = new QLabel(tr("Releases so far"), this);
    label->setFont(typeFont(TypeRole::Strong, font()));
    label->setBuddy(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(label);
    column->addWidget(m_table);
    hide();
    connect(m_table, &RecordTable::opened, this, [this](const QString &id) { m_services.goTo(QStringLiteral("checks"), id); });
}

void PastReleases::refresh()
{
    m_services.session.read(
        [](core::Workspace &workspace) -> core::Result<QList<core::JudgedFinding>> {
            core::FindingFilter filter;
            filter.checkId = QStringLiteral("privacy.release");
            return core::FindingRepository(workspace).list(filter);
        },
        this, [this](const core::Result<QList<core::JudgedFinding>> &releases) { show(releases ? *releases : QList<core::JudgedFinding>()); });
}

void PastReleases::show(const QList<core::JudgedFinding> &releases)
{
    QList<TableRow> rows;
    for (const core::JudgedFinding &judged : releases) {
        const core::Finding &finding = judged.finding;
        const QString after = QStringLiteral("after");
        const core::Figure *risk = finding.figure(QStringLiteral("prosecutor_max_risk"), after);
        const bool isCurrent = judged.standing == core::FindingStanding::Current;
        TableRow row;
        row.id = finding.id;
        row.cells = {{QLocale().toString(QDateTime::fromMSecsSinceEpoch(finding.startedMs), QLocale::ShortFormat), finding.startedMs, {}, IconId::None, {}},
                     {finding.inputs.isEmpty() ? QString() : finding.inputs.constFirst().recordName, {}, {}, IconId::None, {}},
                     {{}, {}, isCurrent ? statusFromName(core::verdictName(finding.verdict)) : statusFromName(core::findingStandingName(judged.standing)), IconId::None, finding.reason},
                     countCell(finding, "records"), countCell(finding, "suppressed_records"), countCell(finding, "k", after),
                     {risk != nullptr ? percentText(risk->value) : QString(), risk != nullptr ? QVariant(risk->value) : QVariant(), {}, IconId::None, {}}};
        rows.append(row);
    }
    m_rows->setRows(rows);
    m_table->fitRows(mostShownRows);
    setVisible(!rows.isEmpty());
}

} // namespace hallmarker::ui
