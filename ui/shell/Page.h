#pragma once

#include "core/lineage/AssetLineage.h"
#include "inventory/consent/Alert.h"
#include "inventory/files/TableLook.h"
#include "ui/kit/Breadcrumb.h"
#include "ui/shell/Command.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QWidget>

#include <functional>
#include <memory>

class QUndoGroup;
class QUndoStack;

namespace hallmarker::core {
class CheckRegistry;
class Clock;
class JobQueue;
class Workspace;
} // namespace hallmarker::core

namespace hallmarker::ui {

class BannerArea;
class CommandRegistry;
class DraftStore;
class FilterBar;
class Session;
class Theme;
class ToastArea;
class UiSettings;
struct Draft;

/// What the window lends to its pages. Everything outlives them.
struct PageServices {
    Session &session;
    CommandRegistry &commands;
    ToastArea &toasts;
    BannerArea &banners;
    core::JobQueue &jobs;
    QUndoGroup &undoGroup;
    DraftStore &drafts;
    UiSettings &settings;
    Theme &theme;
    const core::Clock &clock;
    const core::CheckRegistry *checks; ///< null: this program has none
    /// Goes to a page; with a record id the page opens that record.
    std::function<void(const QString &pageId, const QString &recordId)> goTo;
    /// Why models cannot be evaluated on this machine, and what to do; empty when they can.
    QString workerProblem;
    /// What the lineage knows about the assets of a workspace; empty: this program knows nothing.
    std::function<std::unique_ptr<core::AssetLineage>(core::Workspace &)> assetLineage = {};
    /// A channel that posts alerts to an address and tells what it could not deliver; empty: there is none. Called in the thread that raises them.
    std::function<core::Result<std::unique_ptr<inventory::AlertChannel>>(const QString &address, const std::function<void(const QString &)> &failed)> alertWebhook = {};
    /// How jobs ask the databases of registered tables, without asking a person anything; empty: tables stand as last seen.
    inventory::TableLook tableLook = {};
    /// Puts a number at a page's place in the rail, and what it says in words; 0 takes it away. Empty: there is no rail.
    std::function<void(const QString &pageId, int count, const QString &words)> setBadge = {};
    /// What PageDescriptor::attend made, by page.
    QHash<QString, QObject *> attendants = {};
};

/// One area of the window. Its commands, crumbs, state and undo stack are taken up by the shell.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(PageServices &services, QWidget *parent = nullptr) : QWidget(parent), m_services(services) {}

    virtual QString pageId() const = 0;
    virtual QString title() const = 0;
    /// From the page down to what is open; the last one is here.
    virtual QList<Crumb> crumbs() const { return {{pageId(), title()}}; }
    virtual void crumbActivated(const QString &id) { Q_UNUSED(id) }
    /// Commands that only run here. Asked once, after construction; scope is filled in.
    virtual QList<Command> commands() { return {}; }
    /// Called once, when its commands are registered: the place to hand their actions to header and empty state.
    virtual void ready() {}

    /// Reads what it shows again. Called when it is first shown, when a workspace opens or closes, and for changes.
    virtual void refresh() {}
    virtual void recordsChanged(const QStringList &ids)
    {
        Q_UNUSED(ids)
        refresh();
    }
    virtual void openRecord(const QString &id) { Q_UNUSED(id) }
    virtual void restoreDraft(const Draft &draft);

    virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &state) { Q_UNUSED(state) }
    /// Where the keyboard goes when the page is shown; null: the first that Tab reaches.
    virtual QWidget *initialFocus() { return nullptr; }
    /// What Ctrl+F goes to.
    virtual FilterBar *filterBar() { return nullptr; }
    virtual QUndoStack *undoStack() { return nullptr; }

    PageServices &services() const { return m_services; }

Q_SIGNALS:
    void crumbsChanged();

private:
    PageServices &m_services;
};

/// How the shell makes a page when it is first shown.
struct PageDescriptor {
    QString id;
    QString title;              ///< in the rail
    IconId icon = IconId::None;
    std::function<Page *(PageServices &)> make;
    bool atBottom = false;      ///< of the rail
    QStringList opensKinds;     ///< record kinds that this page shows when one is chosen in the palette
    /// What works for the page as long as the window is there, whether the page was ever shown or not.
    std::function<QObject *(PageServices &)> attend = {};
};

} // namespace hallmarker::ui
