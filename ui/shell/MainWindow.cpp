#include "ui/shell/MainWindow.h"

#include "core/jobs/JobQueue.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/JobsModel.h"
#include "ui/shell/JobsPanel.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/PassphraseKeeper.h"
#include "ui/shell/PassphraseQuestion.h"
#include "ui/shell/Session.h"
#include "ui/shell/SessionRecordFinder.h"
#include "ui/shell/ShellCommands.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/UiSettings.h"
#include "ui/shell/WelcomePage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoGroup>
#include <QUndoStack>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {
constexpr int compactRailBelow = 960;
}

MainWindow::MainWindow(const ShellParts &parts, const QList<PageDescriptor> &pages)
    : m_parts(parts), m_commands(new CommandRegistry(this)), m_undoGroup(new QUndoGroup(this)), m_jobsModel(new JobsModel(parts.jobs, parts.clock, this)),
      m_finder(std::make_unique<SessionRecordFinder>(parts.session, [this] { return m_host->openableKinds(); }))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Hallmarker"));
    build();
    m_services = std::make_unique<PageServices>(PageServices{m_parts.session, *m_commands, *m_toasts, *m_banners, m_parts.jobs, *m_undoGroup, m_parts.drafts, m_parts.settings, m_parts.theme,
                                                             m_parts.clock, m_parts.checks, [this](const QString &pageId, const QString &recordId) { goTo(pageId, recordId); }, m_parts.workerProblem});
    m_host->setServices(m_services.get());
    m_services->setBadge = [this](const QString &pageId, int count, const QString &words) { m_rail->setBadge(pageId, count, words); };
    for (const PageDescriptor &page : pages)
        m_host->addPage(page);
    addShellCommands();
    addPageCommands();
    for (const PageDescriptor &page : pages) {
        if (page.attend)
            m_services->attendants.insert(page.id, page.attend(*m_services));
    }
    makeMenus();
    watchSession();
    watchPassphrase();
    watchJobs();
    m_welcome->refresh();
    const QHash<QString, QString> keys = m_parts.settings.keys();
    for (auto key = keys.cbegin(); key != keys.cend(); ++key)
        m_commands->setKey(key.key(), QKeySequence::fromString(*key, QKeySequence::PortableText));
}

MainWindow::~MainWindow()
{
    // An undo stack that goes with its page makes the group speak; the registry would then ask a page that is half gone.
    m_undoGroup->disconnect();
    m_page.clear();
    // Pages, palette and dialogs work on what the window owns, so they go first: left to QObject they would go last.
    const QList<QDialog *> dialogs = findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(dialogs);
    // They may still hear the session and would speak to what is gone.
    const QHash<QString, QObject *> attendants = std::exchange(m_services->attendants, {});
    qDeleteAll(attendants);
    delete centralWidget();
}

void MainWindow::build()
{
    // As small as the screen asks for: at 200 % a 1280x720 screen has 640x360 of these pixels.
    const QSize screen = QGuiApplication::primaryScreen() ? QGuiApplication::primaryScreen()->availableSize() : QSize(1280, 720);
    setMinimumSize(QSize(1024, 700).boundedTo(screen));
    resize(QSize(1280, 800).boundedTo(screen));
    // Toasts and palette float over the stack, not in it: assistive programs see of a stack its pages only.
    auto *ground = new QWidget(this);
    m_root = new QStackedWidget(ground);
    auto *whole = new QVBoxLayout(ground);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_root);
    setCentralWidget(ground);
    m_welcome = new WelcomePage(*m_commands, m_parts.settings, m_root);
    m_workbench = new QWidget(m_root);
    m_rail = new NavigationRail(m_workbench);
    m_breadcrumb = new Breadcrumb(m_workbench);
    m_banners = new BannerArea(m_workbench);
    m_host = new PageHost(m_workbench);
    m_jobsPanel = new JobsPanel(*m_jobsModel, m_workbench);
    m_jobsPanel->hide();
    m_status = new StatusLine(m_workbench);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::pageMargin - space::xs, space::s, space::l, 0);
    top->addWidget(m_breadcrumb, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_banners);
    column->addLayout(top);
    column->addWidget(m_host, 1);
    column->addWidget(m_jobsPanel);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(column, 1);
    auto *all = new QVBoxLayout(m_workbench);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(middle, 1);
    all->addWidget(m_status);
    m_root->addWidget(m_welcome);
    m_root->addWidget(m_workbench);
    m_toasts = new ToastArea(ground);
    m_palette = new CommandPalette(*m_commands, ground);
    m_palette->setRecordFinder(m_finder.get());
    m_palette->setRecent(m_parts.settings.recentCommands());
    connect(m_palette, &CommandPalette::recentChanged, this, [this](const QStringList &ids) { m_parts.settings.setRecentCommands(ids); });
    connect(m_palette, &CommandPalette::recordChosen, this, [this](const QString &id, const QString &kind) { goTo(m_host->pageForKind(kind), id); });
    connect(m_rail, &NavigationRail::activated, this, [this](const QString &id) { goTo(id); });
    connect(m_breadcrumb, &Breadcrumb::activated, this, [this](const QString &id) {
        if (m_page)
            m_page->crumbActivated(id);
    });
    connect(m_host, &PageHost::currentPageChanged, this, &MainWindow::showPage);
    connect(m_jobsPanel, &JobsPanel::closeRequested, this, [this] { showJobs(false); });
    connect(m_status, &StatusLine::jobsToggled, this, [this] { showJobs(m_status->jobsButton()->isChecked()); });
}

void MainWindow::addShellCommands()
{
    ShellActions actions;
    actions.open = [this] { askToOpen(); };
    actions.create = [this] { askToCreate(); };
    actions.example = m_parts.openExample;
    actions.close = [this] { m_parts.session.close(); };
    actions.quit = [this] { close(); };
    actions.openPalette = [this] { m_palette->open(); };
    actions.nextPane = [this] { cyclePanes(1); };
    actions.previousPane = [this] { cyclePanes(-1); };
    actions.toggleJobs = [this] { showJobs(m_jobsPanel->isHidden()); };
    actions.filter = [this] { m_page->filterBar()->focusSearch(); };
    actions.canFilter = [this] { return m_page && m_parts.session.isOpen() && m_page->filterBar(); };
    actions.refresh = [this] { m_page->refresh(); };
    actions.isOpen = [this] { return m_parts.session.isOpen(); };
    actions.setTheme = [this](ThemeChoice choice) {
        m_parts.theme.setChoice(choice);
        m_parts.settings.setTheme(choice);
    };
    actions.themeKind = [this] { return m_parts.theme.kind(); };
    actions.about = [this] { showAbout(); };
    if (m_host->has(QStringLiteral("shortcuts")))
        actions.shortcuts = [this] { goTo(QStringLiteral("shortcuts")); };
    hallmarker::ui::addShellCommands(*m_commands, *m_undoGroup, actions);
}

void MainWindow::addPageCommands()
{
    int number = 1;
    for (const PageDescriptor &page : m_host->descriptors()) {
        const QKeySequence key = number <= 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)) : QKeySequence();
        m_rail->addArea(page.id, page.title, page.icon, page.atBottom, key.toString(QKeySequence::NativeText));
        m_commands->add({QString(QLatin1String("go.") % page.id), tr("Go to %1").arg(page.title), CommandArea::Go, key, page.icon, [this, id = page.id] { goTo(id); },
                         [this] { return m_parts.session.isOpen(); }, {}});
        ++number;
    }
}

void MainWindow::makeMenus()
{
    for (const CommandArea area : {CommandArea::Workspace, CommandArea::Edit, CommandArea::View, CommandArea::Go, CommandArea::Page, CommandArea::Help})
        menuBar()->addMenu(m_commands->makeMenu(area, this));
}

void MainWindow::watchSession()
{
    Session &session = m_parts.session;
    connect(&session, &Session::opened, this, [this] {
        const Session &opened = m_parts.session;
        m_parts.settings.addRecentWorkspace(opened.location());
        m_welcome->message()->clear();
        setWindowTitle(tr("%1 - Hallmarker", "name of the workspace").arg(QFileInfo(opened.location()).completeBaseName()));
        m_status->setWorkspace(opened.location(), opened.isReadOnly(), opened.actorName());
        if (opened.isReadOnly())
            m_banners->setBanner(QStringLiteral("read-only"), Severity::Info, tr("This workspace is open for reading only. Nothing can be changed or checked."));
        if (!m_parts.workerProblem.isEmpty())
            m_banners->setBanner(QStringLiteral("worker"), Severity::Warning, m_parts.workerProblem, tr("Hide"), [this] { m_banners->removeBanner(QStringLiteral("worker")); });
        m_root->setCurrentWidget(m_workbench);
        m_host->refreshAll();
        const QString last = m_parts.settings.currentPage();
        if (m_host->descriptors().isEmpty())
            return;
        goTo(last.isEmpty() || !m_host->show(last) ? m_host->descriptors().first().id : last);
        m_commands->refresh();
        offerDrafts();
    });
    connect(&session, &Session::closed, this, [this] {
        saveState();
        m_banners->removeBanner(QStringLiteral("read-only"));
        m_banners->removeBanner(QStringLiteral("offline"));
        m_banners->removeBanner(QStringLiteral("drafts"));
        m_banners->removeBanner(QStringLiteral("worker"));
        setWindowTitle(QStringLiteral("Hallmarker"));
        m_host->refreshAll();
        m_welcome->refresh();
        m_root->setCurrentWidget(m_welcome);
        m_commands->refresh();
        if (QWidget *first = m_welcome->initialFocus())
            first->setFocus();
    });
    connect(&session, &Session::openFailed, this, [this](const core::Error &error, const QString &location) {
        m_welcome->refresh();
        m_welcome->message()->showError(error);
        const QFileInfo file(location);
        const bool isSealed = file.exists() && !(file.isWritable() && QFileInfo(file.absolutePath()).isWritable()); // no passphrase helps
        if (error.kind == core::ErrorKind::Denied && !isSealed) {
            m_welcome->message()->addAction(tr("Enter passphrase"), [this, location] { openWithPassphrase(location); });
        } else if (m_parts.settings.recentWorkspaces().contains(location)) {
            m_welcome->message()->addAction(tr("Remove from the list"), [this, location] {
                m_parts.settings.removeRecentWorkspace(location);
                m_welcome->message()->clear();
                m_welcome->refresh();
            });
        }
    });
    connect(&session, &Session::recordsChanged, m_host, &PageHost::recordsChanged);
    connect(&session, &Session::pendingChanged, m_status, &StatusLine::setPending);
    connect(&session, &Session::connectionLost, this, [this](const QString &message) { m_banners->setBanner(QStringLiteral("offline"), Severity::Warning, message); });
    connect(&session, &Session::connectionRestored, this, [this] { m_banners->removeBanner(QStringLiteral("offline")); });
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::openWorkspace);
}

void MainWindow::watchPassphrase()
{
    Session &session = m_parts.session;
    PassphraseKeeper *keeper = PassphraseKeeper::of(session);
    if (keeper == nullptr)
        keeper = new PassphraseKeeper(session, nullptr);
    const auto ask = [this] { askForPassphrase(m_parts.session, this, this, [this] { m_toasts->show(tr("The signing key is open for this session.")); }); };
    connect(keeper, &PassphraseKeeper::told, this, [this](const QString &text) { m_toasts->show(text); });
    connect(keeper, &PassphraseKeeper::changed, this, [this, keeper] {
        if (keeper->state() != core::SealState::Locked)
            m_banners->removeBanner(QStringLiteral("sealed"));
    });
    connect(keeper, &PassphraseKeeper::locked, this, [this, ask] {
        m_banners->setBanner(QStringLiteral("sealed"), Severity::Info, tr("The keys of this workspace are sealed. Signing and attachments need its passphrase."), tr("Enter passphrase"), ask);
    });
    connect(keeper, &PassphraseKeeper::rememberedWasWrong, this, ask);
}

void MainWindow::watchJobs()
{
    const auto show = [this] {
        QString newest;
        for (int row = 0; row < m_jobsModel->rowCount() && newest.isEmpty(); ++row) {
            if (const core::JobStatus job = m_jobsModel->jobAt(row); !job.isEnded())
                newest = job.title;
        }
        m_status->setJobs(m_jobsModel->runningCount(), newest);
    };
    connect(m_jobsModel, &JobsModel::countChanged, this, show);
    connect(&m_parts.jobs, &core::JobQueue::jobEnded, this, [this](quint64 id) {
        const core::JobStatus *job = m_parts.jobs.job(id);
        if (job && job->state == core::JobState::Failed)
            m_toasts->show(tr("%1 failed.").arg(job->title), tr("Show jobs"), [this] { showJobs(true); });
    });
    show();
}

void MainWindow::restore()
{
    if (const QByteArray geometry = m_parts.settings.geometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
    if (QWidget *first = m_welcome->initialFocus())
        first->setFocus();
}

void MainWindow::openWorkspace(const QString &location)
{
    m_parts.session.open(m_parts.options(location));
}

void MainWindow::goTo(const QString &pageId, const QString &recordId)
{
    if (!m_parts.session.isOpen())
        return;
    Page *page = m_host->show(pageId);
    if (!page)
        return;
    m_rail->setCurrent(pageId);
    if (!recordId.isEmpty())
        page->openRecord(recordId);
    showCrumbs();
    focusPage();
}

void MainWindow::showPage(Page *page)
{
    if (m_page)
        disconnect(m_page, &Page::crumbsChanged, this, nullptr);
    m_page = page;
    connect(page, &Page::crumbsChanged, this, &MainWindow::showCrumbs);
    m_undoGroup->setActiveStack(page->undoStack());
    m_commands->setCurrentScope(page->pageId());
    m_parts.settings.setCurrentPage(page->pageId());
    m_rail->setCurrent(page->pageId());
    tabInLayoutOrder(m_workbench); // a page that was just made stands at the end of the chain, and the rail's stop has moved
    showCrumbs();
}

void MainWindow::showCrumbs()
{
    if (m_page)
        m_breadcrumb->setCrumbs(m_page->crumbs());
}

void MainWindow::focusPage()
{
    if (!m_page)
        return;
    if (QWidget *first = m_page->initialFocus()) {
        first->setFocus(Qt::OtherFocusReason);
        return;
    }
    // Else the first that Tab would reach inside of the page.
    for (QWidget *next = m_page->nextInFocusChain(); next && next != m_page; next = next->nextInFocusChain()) {
        if (m_page->isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy()) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void MainWindow::showJobs(bool isShown)
{
    m_jobsPanel->setVisible(isShown);
    m_status->jobsButton()->setChecked(isShown);
    if (!isShown && m_jobsPanel->isAncestorOf(QApplication::focusWidget()))
        focusPage();
}

void MainWindow::cyclePanes(int step)
{
    QList<QWidget *> panes;
    if (m_root->currentWidget() == m_welcome)
        return;
    panes << m_rail << m_host;
    if (m_jobsPanel->isVisible())
        panes << m_jobsPanel;
    panes << m_status;
    if (Toast *toast = m_toasts->current())
        panes << toast;
    qsizetype at = -1;
    for (qsizetype index = 0; index < panes.size(); ++index) {
        if (panes.at(index)->isAncestorOf(QApplication::focusWidget()))
            at = index;
    }
    const qsizetype next = (at + step + panes.size()) % panes.size();
    QWidget *pane = panes.at(next);
    if (pane == m_host) {
        focusPage();
    } else if (pane == m_rail) {
        if (RailButton *button = m_rail->button(m_rail->current()))
            button->setFocus(Qt::ShortcutFocusReason);
    } else {
        const QList<QWidget *> inside = pane->findChildren<QWidget *>();
        for (QWidget *widget : inside) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)) {
                widget->setFocus(Qt::ShortcutFocusReason);
                break;
            }
        }
    }
}

void MainWindow::askToOpen()
{
    FileQuestion question;
    question.title = tr("Open workspace");
    question.filter = tr("Hallmarker workspaces (*.hallmarker);;All files (*)");
    question.purpose = QStringLiteral("workspace");
    FileDialog::ask(this, question, this, [this](const QString &path) { openWorkspace(path); });
}

void MainWindow::askToCreate()
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::SaveFile;
    question.title = tr("Create workspace");
    question.filter = tr("Hallmarker workspaces (*.hallmarker)");
    question.suffix = QStringLiteral("hallmarker");
    question.suggestedName = tr("workspace.hallmarker", "suggested file name");
    question.purpose = QStringLiteral("workspace");
    FileDialog::ask(this, question, this, [this](const QString &path) { askForNewPassphrase(path); });
}

void MainWindow::askForNewPassphrase(const QString &path)
{
    Question question = passphraseQuestion(PassphraseKeeper::of(m_parts.session));
    question.title = tr("Seal the signing key?");
    question.text = tr("The workspace signs its log with a key of its own, in a file that only you may read. With a passphrase the key is sealed as well: you are asked for it when something is to be signed, and nobody can recover it. Leave it empty to go without.");
    question.inputLabel = tr("&Passphrase (may stay empty)");
    question.choices = {tr("Create workspace"), tr("Cancel")};
    MessageBox::ask(this, question, this, [this, path, question](int choice, const QString &input) {
        if (choice != 0)
            return;
        core::WorkspaceOptions options = m_parts.options(path);
        if (!input.isEmpty())
            options.passphrase = input;
        if (!input.isEmpty() && shallRemember(question))
            PassphraseKeeper::of(m_parts.session)->rememberWhenOpen(input);
        m_parts.session.create(options);
    });
}

void MainWindow::openWithPassphrase(const QString &location)
{
    Question question = passphraseQuestion(PassphraseKeeper::of(m_parts.session));
    question.title = tr("Passphrase of the workspace");
    question.text = tr("The signing key of this workspace is sealed. It is opened for this session only.");
    question.choices = {tr("Open"), tr("Not now")};
    MessageBox::ask(this, question, this, [this, location, question](int choice, const QString &input) {
        if (choice != 0)
            return;
        core::WorkspaceOptions options = m_parts.options(location);
        options.passphrase = input;
        if (shallRemember(question))
            PassphraseKeeper::of(m_parts.session)->rememberWhenOpen(input);
        m_parts.session.open(options);
    });
}

void MainWindow::offerDrafts()
{
    const QList<Draft> drafts = m_parts.drafts.pending(m_parts.session.workspaceId());
    if (drafts.isEmpty())
        return;
    const Draft newest = drafts.last();
    m_banners->setBanner(QStringLiteral("drafts"), Severity::Warning,
                         drafts.size() == 1 ? tr("\"%1\" was not saved last time. Its text was kept.").arg(newest.title)
                                            : tr("%1 forms were not saved last time; the newest is \"%2\". Their texts were kept.").arg(QString::number(drafts.size()), newest.title),
                         tr("Continue"), [this, newest] {
                             m_banners->removeBanner(QStringLiteral("drafts"));
                             goTo(newest.pageId);
                             if (Page *page = m_host->page(newest.pageId))
                                 page->restoreDraft(newest);
                         });
}

void MainWindow::showAbout()
{
    Question about;
    about.title = QStringLiteral("Hallmarker " HALLMARKER_VERSION);
    about.text = tr("Workbench for the governance of machine-learning systems. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.");
    about.choices = {tr("Close")};
    MessageBox::ask(this, about, this, [](int, const QString &) {});
}

void MainWindow::saveState()
{
    m_host->saveStates();
    m_parts.settings.setGeometry(saveGeometry());
    m_parts.settings.sync();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && m_jobsModel->runningCount() > 0) {
        event->ignore();
        Question question;
        question.title = tr("Stop the running work?");
        question.text = m_jobsModel->runningCount() == 1 ? tr("One job has not finished. What it has measured so far is lost when the window closes.")
                                                            : tr("%1 jobs have not finished. What they have measured so far is lost when the window closes.").arg(m_jobsModel->runningCount());
        question.choices = {tr("Keep running"), tr("Stop and close")};
        question.cancel = 0;
        question.severity = Severity::Warning;
        MessageBox::ask(this, question, this, [this](int choice, const QString &) {
            if (choice != 1)
                return;
            m_mayClose = true;
            close();
        });
        return;
    }
    saveState();
    m_parts.drafts.flush();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCompact(width() < compactRailBelow);
}

} // namespace hallmarker::ui
