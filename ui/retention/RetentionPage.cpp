#include "ui/retention/RetentionPage.h"

#include "ui/kit/FilterBar.h"
#include "ui/kit/FormPanel.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/retention/DueSection.h"
#include "ui/retention/ErasureSection.h"
#include "ui/retention/HoldSection.h"
#include "ui/retention/RetentionWords.h"
#include "ui/retention/RuleSection.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/ErasureStart.h"
#include "ui/shell/Session.h"

#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

RetentionPage::RetentionPage(PageServices &services)
    : Page(services), m_message(new InlineMessage(this)), m_sections(new SectionSwitch(this)), m_due(new DueSection(services, this)), m_erasure(new ErasureSection(services, this)), m_holds(new HoldSection(services, this)), m_rules(new RuleSection(services, this))
{
    setObjectName(QStringLiteral("retentionPage"));
    m_sections->addSection(QStringLiteral("due"), tr("What is due"), m_due);
    m_sections->addSection(QStringLiteral("erasure"), tr("Erasure cases"), m_erasure);
    m_sections->addSection(QStringLiteral("holds"), tr("Legal holds"), m_holds);
    m_sections->addSection(QStringLiteral("rules"), tr("Rules"), m_rules);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::m);
    column->addWidget(new PageHeader(title(), tr("How long data is kept, what stops its deletion, and what requests for erasure mean."), this));
    column->addWidget(m_message);
    column->addWidget(m_sections, 1);
    connect(m_due, &DueSection::written, this, &RetentionPage::refresh);
    connect(m_erasure, &ErasureSection::written, this, &RetentionPage::refresh);
    connect(m_holds, &HoldSection::written, this, &RetentionPage::refresh);
    connect(m_rules, &RuleSection::written, this, &RetentionPage::refresh);
    connect(m_erasure, &ErasureSection::holdWanted, m_holds, [this](const QString &asset, const QString &matter) {
        FormPanel *form = m_holds->place({asset}, matter);
        connect(m_holds, &HoldSection::written, form, [this] { m_sections->setCurrent(QStringLiteral("erasure")); }, Qt::SingleShotConnection); // back to the case
    });
    connect(m_erasure, &ErasureSection::failed, m_message, &InlineMessage::showError);
    connect(m_holds, &HoldSection::failed, m_message, &InlineMessage::showError);
    connect(m_sections, &SectionSwitch::currentChanged, this, [this] {
        m_message->clear();
        this->services().commands.refreshSoon();
    });
}

PageDescriptor RetentionPage::descriptor()
{
    return {QStringLiteral("retention"), tr("Retention"), IconId::Retention, [](PageServices &services) { return static_cast<Page *>(new RetentionPage(services)); }, false,
            {QString::fromLatin1(inventory::RetentionRule::kind), QString::fromLatin1(inventory::RetentionProfile::kind), QString::fromLatin1(inventory::LegalHold::kind), QString::fromLatin1(inventory::Disposition::kind), QString::fromLatin1(inventory::ErasureCase::kind), QString::fromLatin1(inventory::ErasureTask::kind)}};
}

QList<Command> RetentionPage::commands()
{
    QList<Command> all = m_due->commands() + m_erasure->commands() + m_holds->commands() + m_rules->commands();
    // A command of another part shows that part first.
    const auto leadTo = [this, &all](const char *id, const char *section) {
        for (Command &command : all)
            if (command.id == QLatin1String(id))
                command.run = [this, run = command.run, section] {
                    m_sections->setCurrent(QLatin1String(section));
                    run();
                };
    };
    leadTo("erasure.file", "erasure");
    leadTo("erasure.hold", "holds");
    leadTo("retention.hold", "holds");
    leadTo("retention.rule", "rules");
    return all;
}

void RetentionPage::ready()
{
    m_due->ready();
    m_erasure->ready();
    m_holds->ready();
    m_rules->ready();
}

void RetentionPage::refresh()
{
    if (!services().session.isOpen()) {
        m_isRead = false;
        show(std::make_shared<RetentionContents>());
        return;
    }
    if (!m_turn.begin())
        return;
    services().session.read([source = services().assetLineage](core::Workspace &workspace) { return RetentionContents::read(workspace, source); }, this, [this](const core::Result<std::shared_ptr<const RetentionContents>> &contents) {
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

void RetentionPage::show(const std::shared_ptr<const RetentionContents> &contents)
{
    m_due->show(contents);
    m_erasure->show(contents);
    m_holds->show(contents);
    m_rules->show(contents);
    m_sections->setCount(QStringLiteral("due"), std::count_if(contents->due.cbegin(), contents->due.cend(), needsWork));
    m_sections->setCount(QStringLiteral("erasure"), std::count_if(contents->cases.cbegin(), contents->cases.cend(), [](const ErasureProgress &one) { return !one.erasure.isClosed(); }));
    m_sections->setCount(QStringLiteral("holds"), std::count_if(contents->holds.cbegin(), contents->holds.cend(), [&](const inventory::LegalHold &hold) { return hold.isActive(contents->nowMs); }));
    services().commands.refreshSoon();
    if (!m_wanted.isEmpty() && m_isRead)
        openNow(std::exchange(m_wanted, QString()));
    if (m_draft && m_isRead)
        restoreDraft(*std::exchange(m_draft, std::nullopt));
}

void RetentionPage::openRecord(const QString &id)
{
    m_wanted = id;
    refresh();
}

void RetentionPage::openNow(const QString &id)
{
    if (const std::optional<ErasureStart> start = ErasureStart::fromAddress(id)) {
        m_sections->setCurrent(QStringLiteral("erasure"));
        if (!services().session.isReadOnly())
            m_erasure->file(*start);
        return;
    }
    const QString kind = id.left(id.lastIndexOf(QLatin1Char('_')));
    if (kind == QLatin1String(inventory::ErasureCase::kind)) {
        m_sections->setCurrent(QStringLiteral("erasure"));
        m_erasure->open(id);
    } else if (kind == QLatin1String(inventory::LegalHold::kind)) {
        m_sections->setCurrent(QStringLiteral("holds"));
        m_holds->open(id);
    } else if (kind == QLatin1String(inventory::RetentionRule::kind)) {
        m_sections->setCurrent(QStringLiteral("rules"));
        m_rules->open(id);
    } else {
        m_sections->setCurrent(QStringLiteral("due"));
        m_due->open(id);
    }
}

void RetentionPage::restoreDraft(const Draft &draft)
{
    if (!m_isRead) { // what it edits is not known yet
        m_draft = draft;
        return;
    }
    FormPanel *form = nullptr;
    if (draft.formId == QLatin1String("hold")) {
        m_sections->setCurrent(QStringLiteral("holds"));
        form = m_holds->place();
    } else if (draft.formId.startsWith(QLatin1String("rule/"))) {
        m_sections->setCurrent(QStringLiteral("rules"));
        form = m_rules->edit(draft.formId.mid(5));
    } else if (m_due->restoreDraft(draft.formId, draft.content)) {
        m_sections->setCurrent(QStringLiteral("due"));
    }
    if (form != nullptr)
        form->type(draft.content);
}

ListSection &RetentionPage::shown() const
{
    const QString current = m_sections->current();
    return current == QLatin1String("erasure") ? m_erasure->list() : current == QLatin1String("holds") ? m_holds->list() : current == QLatin1String("rules") ? m_rules->list() : m_due->list();
}

FilterBar *RetentionPage::filterBar()
{
    return shown().filter();
}

QWidget *RetentionPage::initialFocus()
{
    return shown().table()->view();
}

QJsonObject RetentionPage::saveState() const
{
    return {{QStringLiteral("section"), m_sections->current()}, {QStringLiteral("due"), m_due->list().table()->saveState()}, {QStringLiteral("erasure"), m_erasure->list().table()->saveState()}};
}

void RetentionPage::restoreState(const QJsonObject &state)
{
    m_sections->setCurrent(state.value(QLatin1String("section")).toString());
    m_due->list().table()->restoreState(state.value(QLatin1String("due")).toObject());
    m_erasure->list().table()->restoreState(state.value(QLatin1String("erasure")).toObject());
}

} // namespace hallmarker::ui
