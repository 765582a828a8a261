#pragma once

#include "ui/shell/Page.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QStackedWidget;
class QUndoGroup;

namespace hallmarker::core {
struct WorkspaceOptions;
}

namespace hallmarker::ui {

class Breadcrumb;
class CommandPalette;
class JobsModel;
class JobsPanel;
class NavigationRail;
class PageHost;
class RecordFinder;
class StatusLine;
class WelcomePage;

/// What main() owns and the window works on.
struct ShellParts {
    Session &session;
    core::JobQueue &jobs;
    DraftStore &drafts;
    UiSettings &settings;
    Theme &theme;
    const core::Clock &clock;
    /// Actor, passphrase and the like for a location.
    std::function<core::WorkspaceOptions(const QString &location)> options;
    /// Checks that this program knows; null: none.
    const core::CheckRegistry *checks = nullptr;
    /// Makes and opens the example; empty: there is none.
    std::function<void()> openExample = {};
    /// Why models cannot be evaluated on this machine, and what to do; empty when they can.
    QString workerProblem = {};
};

/// The one window: rail, breadcrumb, banners, pages, jobs, status line; a welcome page while no workspace is open.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const ShellParts &parts, const QList<PageDescriptor> &pages);
    ~MainWindow() override;

    /// Geometry and last page of the run before.
    void restore();
    void openWorkspace(const QString &location);
    void goTo(const QString &pageId, const QString &recordId = {});

    CommandRegistry &commands() const { return *m_commands; }
    CommandPalette &palettePopup() const { return *m_palette; }
    PageHost &pages() const { return *m_host; }
    NavigationRail &rail() const { return *m_rail; }
    ToastArea &toasts() const { return *m_toasts; }
    BannerArea &banners() const { return *m_banners; }
    WelcomePage &welcome() const { return *m_welcome; }
    JobsPanel &jobsPanel() const { return *m_jobsPanel; }
    PageServices &services() { return *m_services; }
    void showJobs(bool isShown);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addShellCommands();
    void addPageCommands();
    void makeMenus();
    void watchSession();
    void watchPassphrase();
    void watchJobs();
    void showPage(Page *page);
    void showCrumbs();
    void focusPage();
    void cyclePanes(int step);
    void askToOpen();
    void askToCreate();
    void askForNewPassphrase(const QString &path);
    void openWithPassphrase(const QString &location);
    void offerDrafts();
    void showAbout();
    void saveState();

    ShellParts m_parts;
    CommandRegistry *m_commands;
    QUndoGroup *m_undoGroup;
    NavigationRail *m_rail = nullptr;
    Breadcrumb *m_breadcrumb = nullptr;
    BannerArea *m_banners = nullptr;
    PageHost *m_host = nullptr;
    WelcomePage *m_welcome = nullptr;
    QStackedWidget *m_root = nullptr;
    QWidget *m_workbench = nullptr;
    JobsModel *m_jobsModel;
    JobsPanel *m_jobsPanel = nullptr;
    StatusLine *m_status = nullptr;
    ToastArea *m_toasts = nullptr;
    CommandPalette *m_palette = nullptr;
    std::unique_ptr<RecordFinder> m_finder;
    std::unique_ptr<PageServices> m_services;
    QPointer<Page> m_page;
    QPointer<QWidget> m_paneFocus;
    bool m_mayClose = false;
};

} // namespace hallmarker::ui
