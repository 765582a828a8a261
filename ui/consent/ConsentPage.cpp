#include "ui/consent/ConsentPage.h"

#include "ui/consent/AccessRequestForm.h"
#include "ui/consent/AlertKeeper.h"
#include "ui/consent/AlertSection.h"
#include "ui/consent/ConsentImportForm.h"
#include "ui/consent/ConsentSection.h"
#include "ui/consent/ExceptionSection.h"
#include "ui/consent/FieldSection.h"
#include "ui/consent/RequestSection.h"
#include "ui/consent/WatchBar.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

ConsentPage::ConsentPage(PageServices &services)
    : Page(services), m_message(new InlineMessage(this)), m_watch(new WatchBar(services, this)), m_sections(new SectionSwitch(this)), m_alerts(new AlertSection(services, this)), m_requests(new RequestSection(services, this)),
      m_consents(new ConsentSection(services, this)), m_exceptions(new ExceptionSection(services, this)), m_fields(new FieldSection(services, this))
{
    setObjectName(QStringLiteral("consentPage"));
    m_sections->addSection(QStringLiteral("alerts"), tr("Alerts"), m_alerts);
    m_sections->addSection(QStringLiteral("requests"), tr("Access requests"), m_requests);
    m_sections->addSection(QStringLiteral("consents"), tr("Consent records"), m_consents);
    m_sections->addSection(QStringLiteral("exceptions"), tr("Exceptions"), m_exceptions);
    m_sections->addSection(QStringLiteral("fields"), tr("Fields"), m_fields);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::m);
    column->addWidget(new PageHeader(title(), tr("What may be done with whose data, and who asked for it."), this));
    column->addWidget(m_message);
    column->addWidget(m_watch);
    column->addWidget(m_sections, 1);
    connect(m_alerts, &AlertSection::written, this, &ConsentPage::refresh);
    connect(m_requests, &RequestSection::written, this, &ConsentPage::refresh);
    connect(m_consents, &ConsentSection::written, this, &ConsentPage::refresh);
    connect(m_exceptions, &ExceptionSection::written, this, &ConsentPage::refresh);
    connect(m_fields, &FieldSection::written, this, &ConsentPage::refresh);
    connect(m_alerts, &AlertSection::failed, m_message, &InlineMessage::showError);
    connect(m_alerts, &AlertSection::recordWanted, this, &ConsentPage::openNow);
    connect(&m_watch->keeper(), &AlertKeeper::openAlertsChanged, this, [this](int open) { m_sections->setCount(QStringLiteral("alerts"), open); });
    connect(m_sections, &SectionSwitch::currentChanged, this, [this] { this->services().commands.refreshSoon(); });
}

ConsentPage::~ConsentPage() = default;

PageDescriptor ConsentPage::descriptor()
{
    return {QStringLiteral("consent"), tr("Consent"), IconId::Consent, [](PageServices &services) { return static_cast<Page *>(new ConsentPage(services)); }, false,
            {QString::fromLatin1(inventory::ConsentRecord::kind), QString::fromLatin1(inventory::AccessRequest::kind), QString::fromLatin1(inventory::AccessException::kind), QString::fromLatin1(inventory::FieldCatalogue::kind), QString::fromLatin1(inventory::Alert::kind)},
            [](PageServices &services) { return static_cast<QObject *>(new AlertKeeper(services)); }};
}

QList<Command> ConsentPage::commands()
{
    QList<Command> all = m_alerts->commands() + m_requests->commands() + m_consents->commands() + m_exceptions->commands() + m_fields->commands();
    // A command of another part shows that part first.
    const auto leadTo = [this, &all](const char *id, const char *section) {
        for (Command &command : all)
            if (command.id == QLatin1String(id))
                command.run = [this, run = command.run, section] {
                    m_sections->setCurrent(QLatin1String(section));
                    run();
                };
    };
    leadTo("consent.judge", "requests");
    leadTo("consent.import", "consents");
    leadTo("consent.exception", "exceptions");
    leadTo("consent.fields", "fields");
    all.append({QStringLiteral("consent.watch"), tr("Start or stop the &watch"), CommandArea::Page, {}, IconId::Run, [this] { m_watch->toggle(); }, [this] { return m_watch->mayStart(); }, {}});
    return all;
}

void ConsentPage::ready()
{
    m_alerts->ready();
    m_requests->ready();
    m_consents->ready();
    m_exceptions->ready();
    m_fields->ready();
}

void ConsentPage::refresh()
{
    if (!services().session.isOpen()) {
        m_isRead = false;
        show(std::make_shared<ConsentContents>());
        return;
    }
    if (!m_turn.begin())
        return;
    services().session.read([](core::Workspace &workspace) { return ConsentContents::read(workspace); }, this, [this](const core::Result<std::shared_ptr<const ConsentContents>> &contents) {
        if (m_turn.end())
            refresh();
        if (!contents) {
            m_message->showError(contents.error());
            return;
        }
        m_isRead = true;
        show(*contents);
    });
}

void ConsentPage::show(const std::shared_ptr<const ConsentContents> &contents)
{
    m_alerts->show(contents);
    m_requests->show(contents);
    m_consents->show(contents);
    m_exceptions->show(contents);
    m_fields->show(contents);
    m_sections->setCount(QStringLiteral("alerts"), contents->openAlerts());
    m_sections->setCount(QStringLiteral("requests"), contents->requests.size());
    m_sections->setCount(QStringLiteral("consents"), contents->consents.size());
    services().commands.refreshSoon();
    if (!m_wanted.isEmpty() && m_isRead)
        openNow(std::exchange(m_wanted, QString()));
}

void ConsentPage::openRecord(const QString &id)
{
    m_wanted = id;
    refresh();
}

void ConsentPage::openNow(const QString &id)
{
    const QString kind = id.left(id.lastIndexOf(QLatin1Char('_')));
    if (id.startsWith(QLatin1String("section:"))) {
        m_sections->setCurrent(id.section(QLatin1Char(':'), 1));
    } else if (kind == QLatin1String(inventory::AccessRequest::kind)) {
        m_sections->setCurrent(QStringLiteral("requests"));
        m_requests->open(id);
    } else if (kind == QLatin1String(inventory::ConsentRecord::kind)) {
        m_sections->setCurrent(QStringLiteral("consents"));
        m_consents->open(id);
    } else if (kind == QLatin1String(inventory::AccessException::kind)) {
        m_sections->setCurrent(QStringLiteral("exceptions"));
        m_exceptions->list().table()->select(id);
    } else if (kind == QLatin1String(inventory::FieldCatalogue::kind)) {
        m_sections->setCurrent(QStringLiteral("fields"));
        m_fields->list().table()->select(id);
    } else if (!id.isEmpty()) {
        m_sections->setCurrent(QStringLiteral("alerts"));
        m_alerts->open(id);
    }
}

ListSection &ConsentPage::shown() const
{
    const QString current = m_sections->current();
    return current == QLatin1String("requests") ? m_requests->list() : current == QLatin1String("consents") ? m_consents->list() : current == QLatin1String("exceptions") ? m_exceptions->list() : current == QLatin1String("fields") ? m_fields->list() : m_alerts->list();
}

FilterBar *ConsentPage::filterBar()
{
    return shown().filter();
}

QWidget *ConsentPage::initialFocus()
{
    return shown().table()->view();
}

QJsonObject ConsentPage::saveState() const
{
    return {{QStringLiteral("section"), m_sections->current()}, {QStringLiteral("requests"), m_requests->list().table()->saveState()}};
}

void ConsentPage::restoreState(const QJsonObject &state)
{
    m_sections->setCurrent(state.value(QLatin1String("section")).toString());
    m_requests->list().table()->restoreState(state.value(QLatin1String("requests")).toObject());
}

} // namespace hallmarker::ui
