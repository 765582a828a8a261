#include "ui/consent/ExceptionSection.h"

#include "ui/kit/DayField.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/PickList.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/FormWork.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hallmarker::ui {

ExceptionSection::ExceptionSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services),
      m_list(new ListSection(tr("Exceptions"), tr("Filter exceptions"), {{QStringLiteral("state"), tr("State")}, {QStringLiteral("who"), tr("Who may")}, {QStringLiteral("purpose"), tr("What for")}, {QStringLiteral("fields"), tr("Fields")}, {QStringLiteral("until"), tr("Until")}, {QStringLiteral("reason"), tr("Reason")}, {QStringLiteral("by"), tr("Answered for by")}}, this)),
      m_contents(std::make_shared<ConsentContents>())
{
    m_list->setWidths({110, 130, 160, 220, 100, 260, 140});
    m_list->table()->emptyState()->setTexts(IconId::Waived, tr("No exception"), tr("An exception allows somebody what consent does not cover, for a reason that somebody answers for, and until a day."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
}

QList<Command> ExceptionSection::commands()
{
    const auto mayWrite = [this] { return m_services.session.isOpen() && !m_services.session.isReadOnly(); };
    return {{QStringLiteral("consent.exception"), tr("Grant e&xception ..."), CommandArea::Page, {}, IconId::Waived, [this] { grant(); }, mayWrite, {}}};
}

void ExceptionSection::ready()
{
    m_list->addAction(m_services.commands.action(QStringLiteral("consent.exception")));
    m_list->table()->emptyState()->setActions(m_services.commands.action(QStringLiteral("consent.exception")));
}

void ExceptionSection::show(const std::shared_ptr<const ConsentContents> &contents)
{
    m_contents = contents;
    QList<TableRow> rows;
    for (const inventory::AccessException &exception : m_contents->exceptions) {
        const bool isActive = exception.untilMs > m_contents->nowMs;
        const QString key = m_contents->taxonomy.keyOf(exception.purpose);
        const QString fields = exception.fields.join(QLatin1String(", "));
        TableRow row;
        row.id = exception.head.id.text();
        row.cells = {{isActive ? tr("Active") : tr("Ended"), isActive ? 0 : 1, isActive ? Status::Waived : Status::Neutral, IconId::None, {}}, {exception.who, {}, {}, IconId::None, {}}, {key.isEmpty() ? exception.purpose : m_contents->taxonomy.name(key), {}, {}, IconId::None, {}}, {fields, {}, {}, IconId::None, fields}, {localDay(exception.untilMs), exception.untilMs, {}, IconId::None, {}}, {exception.reason, {}, {}, IconId::None, exception.reason}, {exception.grantedBy, {}, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
}

FormPanel *ExceptionSection::grant()
{
    ChoiceListModel::Choices fields;
    for (const inventory::FieldCatalogue &catalogue : m_contents->catalogues)
        fields.append({catalogue.head.name + QLatin1String(".*"), tr("All fields of %1").arg(catalogue.head.name)});
    fields += m_contents->fieldChoices();
    auto *form = new FormPanel(tr("Grant exception"));
    form->addLine(QStringLiteral("who"), tr("Who may"), {tr("A person or team of the inventory."), {}, {}});
    form->addChoice(QStringLiteral("purpose"), tr("What for"), m_contents->purposeChoices());
    form->addPicks(QStringLiteral("fields"), tr("Which fields"), fields);
    form->addLine(QStringLiteral("reason"), tr("Reason"), {tr("You answer for it: your name stands in the log."), {}, {}});
    form->addDay(QStringLiteral("until"), tr("Until"), {tr("A day that is still to come."), {}, {}});
    form->setRequired({QStringLiteral("who"), QStringLiteral("fields"), QStringLiteral("reason"), QStringLiteral("until")});
    m_list->showPanel(tr("Grant an exception"), form);
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form] {
        inventory::AccessException exception;
        exception.who = form->text(QStringLiteral("who"));
        exception.purpose = form->choice(QStringLiteral("purpose"));
        exception.fields = form->picked(QStringLiteral("fields"));
        exception.reason = form->text(QStringLiteral("reason"));
        exception.untilMs = form->day(QStringLiteral("until"));
        const auto work = [exception, source = m_services.assetLineage](core::Workspace &workspace) { return atAccessDesk<inventory::AccessException>(workspace, source, [&exception](inventory::AccessDesk &desk) { return desk.grantException(exception); }); };
        runForForm(m_services.session, form, work, [this](const inventory::AccessException &saved) {
            m_services.toasts.show(tr("The exception holds until %1.").arg(localDay(saved.untilMs)));
            m_list->closePanel();
            Q_EMIT written();
        });
    });
    return form;
}

} // namespace hallmarker::ui
