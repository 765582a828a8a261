#include "ui/settings/SettingsPage.h"

#include "core/log/AuditLog.h"
#include "ui/kit/ActionButton.h"
#include "ui/kit/FormField.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PassphraseKeeper.h"
#include "ui/shell/PassphraseQuestion.h"
#include "ui/shell/Session.h"
#include "ui/shell/UiSettings.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hallmarker::ui {

SettingsPage::SettingsPage(PageServices &services)
    : Page(services), m_message(new InlineMessage(this)), m_theme(new QComboBox(this)), m_language(new QComboBox(this)), m_workspace(new QLabel(this)), m_keys(new QPlainTextEdit(this)),
      m_seal(new QLabel(this)), m_sealButtons(new QGridLayout)
{
    m_theme->addItem(tr("As the desktop"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(services.theme.choice())));
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this] {
        const auto choice = static_cast<ThemeChoice>(m_theme->currentData().toInt());
        this->services().theme.setChoice(choice);
        this->services().settings.setTheme(choice);
    });
    // A language stands under its own name, so that somebody who cannot read the others finds it.
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->setCurrentIndex(qMax(0, m_language->findData(services.settings.language())));
    m_language->setObjectName(QStringLiteral("settings.language"));
    m_theme->setObjectName(QStringLiteral("settings.theme"));
    m_workspace->setObjectName(QStringLiteral("settings.workspace"));
    m_keys->setObjectName(QStringLiteral("settings.keys"));
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        this->services().settings.setLanguage(m_language->currentData().toString());
        m_message->showMessage(Severity::Info, tr("The language changes when Hallmarker starts next."));
    });
    // The theme can be switched by a command too.
    connect(&services.theme, &Theme::changed, this, [this] {
        const QSignalBlocker blocker(m_theme);
        m_theme->setCurrentIndex(m_theme->findData(int(this->services().theme.choice())));
    });
    m_workspace->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_workspace->setWordWrap(true);
    m_keys->setReadOnly(true);
    m_keys->setTabChangesFocus(true);
    m_keys->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_keys->setMaximumHeight(120);
    auto *form = new FormColumn(this);
    form->addSection(tr("Window"));
    form->addField(tr("&Theme"), m_theme, {tr("How the window looks. Takes effect at once."), {}, {}});
    form->addField(tr("&Language"), m_language, {tr("Of the window and of what it exports. Takes effect at the next start."), {}, {}});
    form->addSection(tr("Workspace"));
    form->addWidget(m_workspace);
    form->addField(tr("&Keys that sign the log"), m_keys, {tr("Oldest first; the last one signs now. Whoever verifies your exports needs these lines from a source they trust."), tr("C2SP signed-note"), {}});
    form->addSection(tr("Passphrase"));
    m_seal->setObjectName(QStringLiteral("settings.seal"));
    m_seal->setWordWrap(true);
    form->addWidget(m_seal);
    auto *buttons = new QWidget(this);
    m_sealButtons->setContentsMargins(0, 0, 0, 0);
    m_sealButtons->setSpacing(space::s);
    buttons->setLayout(m_sealButtons);
    form->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::l);
    m_header = new PageHeader(title(), {}, this);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(form);
    column->addStretch();
}

void SettingsPage::ready()
{
    m_header->addSecondary(services().commands.action(QStringLiteral("settings.rotateKey")));
    int place = 0;
    for (const QString &id : {QStringLiteral("settings.changePassphrase"), QStringLiteral("settings.removePassphrase"), QStringLiteral("settings.forgetPassphrase"), QStringLiteral("settings.enterPassphrase")}) {
        // Two in a row: four do not fit in longer languages.
        m_sealButtons->addWidget(new ActionButton(services().commands.action(id), ActionButton::Look::Plain, this), place / 2, place % 2, Qt::AlignLeading);
        ++place;
    }
    m_sealButtons->setColumnStretch(2, 1);
    if (PassphraseKeeper *keeper = PassphraseKeeper::of(services().session))
        connect(keeper, &PassphraseKeeper::changed, this, &SettingsPage::showSeal);
    showSeal();
}

PageDescriptor SettingsPage::descriptor()
{
    return {QStringLiteral("settings"), tr("Settings"), IconId::Settings, [](PageServices &services) { return static_cast<Page *>(new SettingsPage(services)); }, true, {}};
}

QList<Command> SettingsPage::commands()
{
    const auto keeper = [this] { return PassphraseKeeper::of(services().session); };
    const auto mayWrite = [this] { return services().session.isOpen() && !services().session.isReadOnly(); };
    const auto isSealed = [keeper] { return keeper() && keeper()->state() != core::SealState::None; };
    return {{QStringLiteral("settings.changePassphrase"), tr("Set or change &passphrase ..."), CommandArea::Page, {}, IconId::Key, [this] { changePassphrase(); }, [mayWrite, keeper] { return mayWrite() && keeper() && keeper()->state() != core::SealState::Locked; }, {}},
            {QStringLiteral("settings.removePassphrase"), tr("Re&move passphrase ..."), CommandArea::Page, {}, IconId::None, [this] { removePassphrase(); }, [mayWrite, keeper] { return mayWrite() && keeper() && keeper()->state() == core::SealState::Open; }, {}},
            {QStringLiteral("settings.forgetPassphrase"), tr("&Forget passphrase"), CommandArea::Page, {}, IconId::None, [keeper] { keeper()->forget(); }, [isSealed, keeper] { return isSealed() && keeper()->isRemembered(); }, {}},
            {QStringLiteral("settings.enterPassphrase"), tr("&Enter passphrase ..."), CommandArea::Page, {}, IconId::None, [this] { askForPassphrase(services().session, window(), this); }, [keeper] { return keeper() && keeper()->state() == core::SealState::Locked; }, {}},
            {QStringLiteral("settings.rotateKey"), tr("&Rotate signing key ..."), CommandArea::Page, {}, IconId::Key, [this] { rotateKey(); }, [this] { return services().session.isOpen() && !services().session.isReadOnly(); }, {}}};
}

void SettingsPage::refresh()
{
    const Session &session = services().session;
    m_workspace->setText(session.isOpen() ? tr("%1\nId %2. You write as %3%4.").arg(session.location(), session.workspaceId(), session.actorName(), session.isReadOnly() ? tr("; the workspace is open for reading only") : QString()) : tr("No workspace is open."));
    if (!session.isOpen())
        return;
    services().session.read([](core::Workspace &workspace) { return workspace.log().verifierKeys(); }, this, [this](const core::Result<QStringList> &keys) {
        if (keys)
            m_keys->setPlainText(keys->join(QLatin1Char('\n')));
        else
            m_message->showError(keys.error());
    });
}

void SettingsPage::rotateKey()
{
    Question question;
    question.title = tr("Rotate the signing key");
    question.text = tr("A new key signs from now on. What the old key signed stays valid; a checkpoint under both keys joins them. Give the new verifier key to whoever verifies your log.");
    question.choices = {tr("Rotate key"), tr("Keep key")};
    question.primary = 1;
    question.severity = Severity::Warning;
    MessageBox::ask(window(), question, this, [this](int choice, const QString &) {
        if (choice != 0)
            return;
        services().session.read([](core::Workspace &workspace) -> core::Result<bool> {
            HALLMARKER_TRY(workspace.log().rotateKey());
            return true;
        }, this, [this](const core::Result<bool> &done) {
            if (done)
                m_message->showMessage(Severity::Success, tr("A new key signs from now on."));
            else {
                m_message->showError(done.error());
                if (done.error().kind == core::ErrorKind::Denied)
                    m_message->addAction(tr("Enter passphrase"), [this] { askForPassphrase(services().session, window(), this, [this] { m_message->showMessage(Severity::Success, tr("The signing key is open for this session.")); }); });
            }
            refresh();
        });
    });
}

void SettingsPage::showSeal()
{
    const PassphraseKeeper *keeper = PassphraseKeeper::of(services().session);
    const core::SealState state = keeper ? keeper->state() : core::SealState::None;
    QString text = tr("No passphrase: whoever reads the key file can sign, and attachments are not protected.");
    if (state == core::SealState::Locked)
        text = tr("Sealed under a passphrase that was not given in this session.");
    else if (state == core::SealState::Open)
        text = tr("Sealed under a passphrase, open for this session.");
    if (state != core::SealState::None && keeper->canRemember())
        text += QLatin1Char(' ') + (keeper->isRemembered() ? tr("The keychain of this desktop remembers it.") : tr("The keychain of this desktop does not remember it."));
    m_seal->setText(services().session.isOpen() ? text : tr("No workspace is open."));
    services().commands.refresh();
}

void SettingsPage::showChange(const core::Result<void> &done, const QString &text)
{
    if (done)
        m_message->showMessage(Severity::Success, text);
    else
        m_message->showError(done.error());
}

void SettingsPage::changePassphrase()
{
    const PassphraseKeeper *keeper = PassphraseKeeper::of(services().session);
    const bool wasOpen = keeper->state() == core::SealState::None;
    askForChangedPassphrase(services().session, window(), this, [this, wasOpen](const core::Result<void> &done) {
        showChange(done, wasOpen ? tr("The signing key is sealed, and new attachments are encrypted. A key that lay open may have been copied: rotate it.") : tr("The workspace opens with the new passphrase only."));
    });
}

void SettingsPage::removePassphrase()
{
    Question question;
    question.title = tr("Remove the passphrase");
    question.text = tr("The signing key and the key of the attachments lie there open afterwards: whoever reads their files can use them.");
    question.choices = {tr("Remove passphrase"), tr("Keep passphrase")};
    question.primary = 1;
    question.severity = Severity::Warning;
    MessageBox::ask(window(), question, this, [this](int choice, const QString &) {
        if (choice == 0)
            PassphraseKeeper::of(services().session)->change({}, false, this, [this](const core::Result<void> &done) { showChange(done, tr("The workspace has no passphrase any more.")); });
    });
}

QWidget *SettingsPage::initialFocus()
{
    return m_theme;
}

} // namespace hallmarker::ui
