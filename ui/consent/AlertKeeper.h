#pragma once

#include "ui/consent/LiveWatch.h"
#include "ui/shell/Page.h"

#include <QSet>

namespace hallmarker::ui {

/// Tells of alerts for as long as a workspace is open, whatever page is in front: a banner and the number at the rail while
/// any of them is open, a toast for each new one. Keeps the watch of the request log, which starts with the session where
/// it ran when the workspace was last open here.
class AlertKeeper final : public QObject {
    Q_OBJECT
public:
    explicit AlertKeeper(PageServices &services, QObject *parent = nullptr);
    /// The one of the window; null in a window without the page of consent.
    static AlertKeeper *of(const PageServices &services);

    LiveWatch &watch() const { return *m_watch; }
    /// Starts, and starts again with the next session.
    void startWatch(const WatchOrder &order);
    /// Stops, and stays stopped.
    void stopWatch();
    /// What is, or was last, watched in this workspace.
    WatchOrder keptOrder() const;
    int openAlerts() const { return m_open; }

Q_SIGNALS:
    void openAlertsChanged(int open);

private:
    void begin();
    void end();
    void read();
    void take(const QList<inventory::Alert> &alerts);
    void tell(const inventory::Alert &alert);
    void show(int open);
    void goToAlerts();
    QString stateKey() const;
    void keep(const WatchOrder &order, bool isOn);

    PageServices &m_services;
    LiveWatch *m_watch;
    QSet<QString> m_told; ///< ids
    int m_open = 0;
    bool m_isRead = false;
    bool m_isReading = false;
    bool m_readsAgain = false;
};

} // namespace hallmarker::ui
