#include "ui/agreements/AgreementsPage.h"

#include "ui/agreements/AgreementSection.h"
#include "ui/agreements/FindingSection.h"
#include "ui/agreements/UseSection.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/FormPanel.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Session.h"

#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

AgreementsPage::AgreementsPage(PageServices &services)
    : Page(services), m_message(new InlineMessage(this)), m_sections(new SectionSwitch(this)), m_agreements(new AgreementSection(services, this)), m_uses(new UseSection(services, this)), m_findings(new FindingSection(services, this))
{
    setObjectName(QStringLiteral("agreementsPage"));
    m_sections->addSection(QStringLiteral("agreements"), tr("Agreements"), m_agreements);
    m_sections->addSection(QStringLiteral("uses"), tr("Uses"), m_uses);
    m_sections->addSection(QStringLiteral("findings"), tr("Findings"), m_findings);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::m);
    column->addWidget(new PageHeader(title(), tr("What was agreed on with vendors, and whether models and datasets are used within it."), this));
    column->addWidget(m_message);
    column->addWidget(m_sections, 1);
    connect(m_agreements, &AgreementSection::written, this, &AgreementsPage::refresh);
    connect(m_uses, &UseSection::written, this, &AgreementsPage::refresh);
    connect(m_sections, &SectionSwitch::currentChanged, this, [this] { this->services().commands.refreshSoon(); });
}

PageDescriptor AgreementsPage::descriptor()
{
    return {QStringLiteral("agreements"), tr("Agreements"), IconId::Agreement, [](PageServices &services) { return static_cast<Page *>(new AgreementsPage(services)); }, false, {QString::fromLatin1(inventory::Agreement::kind), QString::fromLatin1(inventory::AssetUsage::kind)}};
}

QList<Command> AgreementsPage::commands()
{
    QList<Command> all = m_agreements->commands() + m_uses->commands() + m_findings->commands();
    const auto leadTo = [this, &all](const char *id, const char *section) {
        for (Command &command : all)
            if (command.id == QLatin1String(id))
                command.run = [this, run = command.run, section] {
                    m_sections->setCurrent(QLatin1String(section));
                    run();
                };
    };
    leadTo("agreements.add", "agreements");
    leadTo("agreements.use", "uses");
    all.append({QStringLiteral("agreements.check"), tr("&Check now"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_R), IconId::Run, [this] { check(); }, [this] { return services().session.isOpen() && !services().session.isReadOnly() && !m_isChecking; }, {}});
    return all;
}

void AgreementsPage::ready()
{
    m_agreements->ready();
    m_uses->ready();
    m_findings->ready();
}

void AgreementsPage::refresh()
{
    if (!services().session.isOpen()) {
        m_isRead = false;
        show(std::make_shared<AgreementContents>());
        return;
    }
    if (!m_turn.begin())
        return;
    services().session.read([](core::Workspace &workspace) { return AgreementContents::read(workspace); }, this, [this](const core::Result<std::shared_ptr<const AgreementContents>> &contents) {
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

void AgreementsPage::show(const std::shared_ptr<const AgreementContents> &contents)
{
    m_agreements->show(contents);
    m_uses->show(contents);
    m_findings->show(contents);
    m_sections->setCount(QStringLiteral("agreements"), contents->agreements.size());
    m_sections->setCount(QStringLiteral("uses"), contents->uses.size());
    m_sections->setCount(QStringLiteral("findings"), contents->findings.size());
    services().commands.refreshSoon();
    if (!m_wanted.isEmpty() && m_isRead)
        openNow(std::exchange(m_wanted, QString()));
    if (m_draft && m_isRead)
        restoreDraft(*std::exchange(m_draft, std::nullopt));
}

void AgreementsPage::check()
{
    m_isChecking = true;
    m_message->clear();
    services().commands.refreshSoon();
    services().session.read([](core::Workspace &workspace) -> core::Result<QList<core::Finding>> {
        HALLMARKER_ASSIGN(const inventory::PurposeTaxonomy taxonomy, inventory::PurposeTaxonomy::builtIn());
        return inventory::AgreementAudit(workspace, taxonomy).run();
    }, this, [this](const core::Result<QList<core::Finding>> &findings) {
        m_isChecking = false;
        services().commands.refreshSoon();
        if (!findings) {
            m_message->showError(findings.error());
            return;
        }
        if (findings->isEmpty()) {
            m_message->showMessage(Severity::Info, tr("No use is known, so there is nothing to compare. Register how the models and datasets are used."));
            return;
        }
        const auto failed = std::count_if(findings->cbegin(), findings->cend(), [](const core::Finding &finding) { return finding.verdict != core::Verdict::Pass; });
        m_sections->setCurrent(QStringLiteral("findings"));
        services().toasts.show(failed == 0 ? tr("%n asset(s) checked: every use is within its agreement.", nullptr, static_cast<int>(findings->size())) : tr("%n asset(s) checked, %1 with a use that does not fit.", nullptr, static_cast<int>(findings->size())).arg(failed));
        refresh();
    });
}

void AgreementsPage::openRecord(const QString &id)
{
    m_wanted = id;
    refresh();
}

void AgreementsPage::openNow(const QString &id)
{
    const bool isUse = id.startsWith(QLatin1String(inventory::AssetUsage::kind));
    m_sections->setCurrent(isUse ? QStringLiteral("uses") : QStringLiteral("agreements"));
    if (isUse)
        m_uses->open(id);
    else
        m_agreements->open(id);
}

void AgreementsPage::restoreDraft(const Draft &draft)
{
    if (!m_isRead) { // what it edits is not known yet
        m_draft = draft;
        return;
    }
    const bool isUse = draft.formId.startsWith(QLatin1String("use/"));
    m_sections->setCurrent(isUse ? QStringLiteral("uses") : QStringLiteral("agreements"));
    const QString id = draft.formId.section(QLatin1Char('/'), 1);
    (isUse ? m_uses->edit(id) : m_agreements->edit(id))->type(draft.content);
}

ListSection &AgreementsPage::shown() const
{
    const QString current = m_sections->current();
    return current == QLatin1String("uses") ? m_uses->list() : current == QLatin1String("findings") ? m_findings->list() : m_agreements->list();
}

FilterBar *AgreementsPage::filterBar()
{
    return shown().filter();
}

QWidget *AgreementsPage::initialFocus()
{
    return shown().table()->view();
}

QJsonObject AgreementsPage::saveState() const
{
    return {{QStringLiteral("section"), m_sections->current()}, {QStringLiteral("agreements"), m_agreements->list().table()->saveState()}, {QStringLiteral("uses"), m_uses->list().table()->saveState()}};
}

void AgreementsPage::restoreState(const QJsonObject &state)
{
    m_sections->setCurrent(state.value(QLatin1String("section")).toString());
    m_agreements->list().table()->restoreState(state.value(QLatin1String("agreements")).toObject());
    m_uses->list().table()->restoreState(state.value(QLatin1String("uses")).toObject());
}

} // namespace hallmarker::ui
