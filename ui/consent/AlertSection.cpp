#include "ui/consent/AlertSection.h"

#include "ui/consent/ConsentWords.h"
#include "ui/kit/DayField.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace hallmarker::ui {

AlertSection::AlertSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_list(new ListSection(tr("Alerts"), tr("Filter alerts"), {{QStringLiteral("state"), tr("State")}, {QStringLiteral("when"), tr("Since")}, {QStringLiteral("cause"), tr("What")}, {QStringLiteral("text"), tr("Alert")}, {QStringLiteral("by"), tr("Acknowledged by")}}, this)),
      m_contents(std::make_shared<ConsentContents>())
{
    m_show = m_list->filter()->addChoice(tr("Show"), {tr("Open"), tr("All")});
    m_list->setWidths({130, 140, 180, 460, 140});
    m_list->table()->emptyState()->setTexts(IconId::Pass, tr("No open alert"), tr("An access that goes beyond consent, a grant whose consent is gone, a model made from data that may not be used any more: each stands here until somebody acknowledges it."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_show, &QComboBox::currentIndexChanged, this, &AlertSection::fill);
    connect(m_list->table(), &RecordTable::currentChanged, this, &AlertSection::showAlert);
    connect(m_list->table(), &RecordTable::opened, this, &AlertSection::showAlert);
}

QList<Command> AlertSection::commands()
{
    return {{QStringLiteral("consent.acknowledge"), tr("Ac&knowledge"), CommandArea::Page, {}, IconId::CheckMark, [this] { acknowledge(); },
             [this] {
                 const inventory::Alert *alert = m_contents->alert(m_list->table()->currentId());
                 return m_services.session.isOpen() && !m_services.session.isReadOnly() && isVisible() && alert != nullptr && alert->acknowledgedMs == 0;
             },
             {}},
            {QStringLiteral("consent.showCause"), tr("&Show what it is about"), CommandArea::Page, {}, IconId::ChevronRight,
             [this] {
                 if (const inventory::Alert *alert = m_contents->alert(m_list->table()->currentId()))
                     Q_EMIT recordWanted(alert->recordId);
             },
             [this] { return isVisible() && m_contents->alert(m_list->table()->currentId()) != nullptr; }, {}}};
}

void AlertSection::ready()
{
    m_list->addAction(m_services.commands.action(QStringLiteral("consent.acknowledge")));
}

void AlertSection::show(const std::shared_ptr<const ConsentContents> &contents)
{
    m_contents = contents;
    fill();
    m_services.commands.refreshSoon();
    const QString current = m_list->table()->currentId();
    if (m_contents->alert(current) == nullptr)
        m_list->panel()->hide();
    else if (m_list->panel()->isVisibleTo(m_list))
        showAlert(current);
}

void AlertSection::fill()
{
    QList<TableRow> rows;
    for (const inventory::Alert &alert : m_contents->alerts) {
        const bool isOpen = alert.acknowledgedMs == 0;
        if (!isOpen && m_show->currentIndex() == 0)
            continue;
        TableRow row;
        row.id = alert.head.id.text();
        row.cells = {{isOpen ? tr("Open") : tr("Acknowledged"), isOpen ? 0 : 1, isOpen ? Status::Fail : Status::Neutral, IconId::None, {}}, {localMoment(alert.atMs), alert.atMs, {}, IconId::None, {}}, {causeWord(alert.cause), {}, {}, IconId::None, {}}, {alert.text(), {}, {}, IconId::None, alert.text()}, {alert.acknowledgedBy, {}, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
}

void AlertSection::open(const QString &id)
{
    if (!m_list->table()->select(id)) {
        m_show->setCurrentIndex(1);
        m_list->table()->select(id);
    }
    showAlert(id);
}

void AlertSection::showAlert(const QString &id)
{
    m_services.commands.refreshSoon();
    const inventory::Alert *alert = m_contents->alert(id);
    if (alert == nullptr)
        return;
    auto *sheet = new DetailSheet;
    const bool isOpen = alert->acknowledgedMs == 0;
    sheet->addPill(isOpen ? Status::Fail : Status::Neutral, isOpen ? tr("Open") : tr("Acknowledged"));
    sheet->addText(alert->text());
    QStringList reasons;
    for (const QString &reason : alert->reasons)
        reasons += reasonSentence(reason);
    sheet->addFact(tr("Why"), reasons.join(QLatin1Char('\n')));
    sheet->addFact(tr("Way of the data"), alert->path.join(QStringLiteral(" \u2192 ")));
    sheet->addFact(tr("Since"), localMoment(alert->atMs));
    if (!isOpen)
        sheet->addFact(tr("Acknowledged"), tr("by %1, %2", "person and moment").arg(alert->acknowledgedBy, localMoment(alert->acknowledgedMs)));
    sheet->addActions({m_services.commands.action(QStringLiteral("consent.acknowledge")), m_services.commands.action(QStringLiteral("consent.showCause"))});
    m_list->showDetail(causeWord(alert->cause), sheet);
}

void AlertSection::acknowledge()
{
    const inventory::Alert *alert = m_contents->alert(m_list->table()->currentId());
    if (alert == nullptr)
        return;
    m_services.session.read([id = alert->head.id, source = m_services.assetLineage](core::Workspace &workspace) { return atAccessDesk<inventory::Alert>(workspace, source, [&id](inventory::AccessDesk &desk) { return desk.acknowledge(id); }); }, this, [this](const core::Result<inventory::Alert> &saved) {
        if (saved)
            Q_EMIT written();
        else
            Q_EMIT failed(saved.error());
    });
}

} // namespace hallmarker::ui
