#include "ui/consent/ConsentSection.h"

#include "ui/consent/ConsentImportForm.h"
#include "ui/consent/ConsentWords.h"
#include "ui/kit/DayField.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/FormWork.h"

#include <QVBoxLayout>

namespace hallmarker::ui {

ConsentSection::ConsentSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services),
      m_list(new ListSection(tr("Consent records"), tr("Filter consents"), {{QStringLiteral("state"), tr("State now")}, {QStringLiteral("name"), tr("Record")}, {QStringLiteral("about"), tr("About")}, {QStringLiteral("datasets"), tr("Datasets")}, {QStringLiteral("purposes"), tr("Purposes")}, {QStringLiteral("basis"), tr("Basis")}, {QStringLiteral("since"), tr("Given")}}, this)),
      m_contents(std::make_shared<ConsentContents>())
{
    m_list->setWidths({120, 160, 150, 180, 240, 120, 100});
    m_list->table()->emptyState()->setTexts(IconId::Consent, tr("No consent record yet"), tr("A record says what may be done with whose data: for which purposes, with which categories, by whom, where and until when. Import those that were collected."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::currentChanged, this, &ConsentSection::showConsent);
    connect(m_list->table(), &RecordTable::opened, this, &ConsentSection::showConsent);
}

QList<Command> ConsentSection::commands()
{
    const auto mayWrite = [this] { return m_services.session.isOpen() && !m_services.session.isReadOnly(); };
    return {{QStringLiteral("consent.import"), tr("&Import consents ..."), CommandArea::Page, {}, IconId::Import, [this] { import(); }, mayWrite, {}},
            {QStringLiteral("consent.withdraw"), tr("&End consent ..."), CommandArea::Page, {}, IconId::Cancel, [this] { withdraw(); },
             [this, mayWrite] {
                 const inventory::ConsentRecord *consent = m_contents->consent(m_list->table()->currentId());
                 return mayWrite() && isVisible() && consent != nullptr && inventory::isValid(consent->stateAt(m_contents->nowMs));
             },
             {}}};
}

void ConsentSection::ready()
{
    m_list->addAction(m_services.commands.action(QStringLiteral("consent.import")));
    m_list->addAction(m_services.commands.action(QStringLiteral("consent.withdraw")));
    m_list->table()->emptyState()->setActions(m_services.commands.action(QStringLiteral("consent.import")));
}

void ConsentSection::show(const std::shared_ptr<const ConsentContents> &contents)
{
    m_contents = contents;
    QList<TableRow> rows;
    for (const inventory::ConsentRecord &consent : m_contents->consents) {
        const inventory::ConsentState state = consent.stateAt(m_contents->nowMs);
        QStringList purposes;
        for (const inventory::ConsentScope &scope : consent.scopes)
            for (const QString &purpose : scope.purposes)
                if (const QString name = m_contents->taxonomy.name(purpose); !purposes.contains(name))
                    purposes += name;
        const QString allPurposes = purposes.join(QLatin1String(", "));
        const qint64 given = consent.givenMs(m_contents->nowMs + 1);
        TableRow row;
        row.id = consent.head.id.text();
        row.cells = {{consentWord(state), int(state), consentStatus(state), IconId::None, {}}, {consent.head.name, {}, {}, IconId::None, {}}, {consent.subject.isEmpty() ? tr("everybody in them") : tr("one person"), {}, {}, IconId::None, consent.subject}, {consent.datasets.join(QLatin1String(", ")), {}, {}, IconId::None, {}}, {allPurposes, {}, {}, IconId::None, allPurposes}, {consent.lawfulBasis, {}, {}, IconId::None, {}}, {localDay(given), given, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
    m_services.commands.refreshSoon();
    if (m_list->isFormShown())
        return;
    if (m_contents->consent(m_list->table()->currentId()) == nullptr)
        m_list->panel()->hide();
    else if (m_list->panel()->isVisibleTo(m_list))
        showConsent(m_list->table()->currentId());
}

void ConsentSection::open(const QString &id)
{
    m_list->table()->select(id);
    showConsent(id);
}

void ConsentSection::showConsent(const QString &id)
{
    m_services.commands.refreshSoon();
    const inventory::ConsentRecord *consent = m_contents->consent(id);
    if (consent == nullptr)
        return;
    const inventory::ConsentState state = consent->stateAt(m_contents->nowMs);
    auto *sheet = new DetailSheet;
    sheet->addPill(consentStatus(state), consentWord(state));
    sheet->addFact(tr("About"), consent->subject.isEmpty() ? tr("everybody in the datasets") : tr("one person, known by a pseudonym"));
    sheet->addFact(tr("Datasets"), consent->datasets.join(QLatin1Char('\n')));
    sheet->addFact(tr("Basis"), consent->lawfulBasis);
    sheet->addFact(tr("Notice"), consent->notice);
    sheet->addFact(tr("How to withdraw"), consent->withdrawalMethod);
    int number = 0;
    for (const inventory::ConsentScope &scope : consent->scopes) {
        sheet->addHeading(consent->scopes.size() == 1 ? tr("What it allows") : tr("What it allows, %1").arg(++number));
        QStringList purposes;
        for (const QString &purpose : scope.purposes)
            purposes += m_contents->taxonomy.name(purpose);
        sheet->addFact(tr("Purposes"), purposes.join(QLatin1String(", ")));
        sheet->addFact(tr("Categories of data"), scope.categories.join(QLatin1String(", ")));
        sheet->addFact(tr("Recipients"), scope.recipients.isEmpty() ? tr("only ourselves") : scope.recipients.join(QLatin1String(", ")));
        sheet->addFact(tr("Places"), scope.places.isEmpty() ? tr("anywhere") : scope.places.join(QLatin1String(", ")));
        sheet->addFact(tr("Kept for"), scope.retention.isZero() ? QString() : scope.retention.text());
    }
    sheet->addHeading(tr("What happened"));
    for (const inventory::ConsentEvent &event : consent->events)
        sheet->addText(event.by.isEmpty() ? tr("%1: %2", "day and state").arg(localDay(event.atMs), consentWord(event.state)) : tr("%1: %2, by %3", "day, state, person").arg(localDay(event.atMs), consentWord(event.state), event.by));
    sheet->addActions({m_services.commands.action(QStringLiteral("consent.withdraw"))});
    m_list->showDetail(consent->head.name, sheet);
}

ConsentImportForm *ConsentSection::import()
{
    auto *form = new ConsentImportForm(m_services.session, *m_contents);
    m_list->showPanel(tr("Import consent records"), form);
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form] {
        const auto work = [path = form->filePath(), datasets = form->datasets(), leavesOut = form->leavesOutBad(), source = m_services.assetLineage](core::Workspace &workspace) { return importConsents(workspace, source, path, datasets, leavesOut); };
        runForForm(m_services.session, form, work, [this](const inventory::AccessDesk::Imported &counts) {
            m_services.toasts.show(tr("%1 consent records added, %2 changed, %3 as before.").arg(counts.added).arg(counts.changed).arg(counts.unchanged));
            m_list->closePanel();
            Q_EMIT written();
        });
    });
    return form;
}

FormPanel *ConsentSection::withdraw()
{
    const inventory::ConsentRecord *consent = m_contents->consent(m_list->table()->currentId());
    if (consent == nullptr)
        return nullptr;
    auto *form = new FormPanel(tr("End consent"));
    form->addChoice(QStringLiteral("state"), tr("How it ended"), endChoices(), {tr("Live grants that rest on it and models made from its data raise alerts."), QStringLiteral("GDPR Art. 7(3)"), {}});
    form->addLine(QStringLiteral("by"), tr("Who ended it"), {tr("Not the person's name: it stays in the log."), {}, tr("the person, by the form on the web")});
    m_list->showPanel(tr("End the consent %1").arg(consent->head.name), form);
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form, id = consent->head.id] {
        const auto state = inventory::consentStateFromName(form->choice(QStringLiteral("state"))).value_or(inventory::ConsentState::Withdrawn);
        const auto work = [id, state, by = form->text(QStringLiteral("by")), source = m_services.assetLineage](core::Workspace &workspace) {
            return atAccessDesk<inventory::ConsentRecord>(workspace, source, [&](inventory::AccessDesk &desk) { return desk.withdraw(id, state, by); });
        };
        runForForm(m_services.session, form, work, [this](const inventory::ConsentRecord &saved) {
            m_services.toasts.show(tr("The consent %1 has ended.").arg(saved.head.name));
            m_list->closePanel();
            Q_EMIT written();
        });
    });
    return form;
}

} // namespace hallmarker::ui
