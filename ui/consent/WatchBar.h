#pragma once

#include "ui/consent/LiveWatch.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hallmarker::ui {

class AlertKeeper;
class InlineMessage;
class PathField;
class StatusPill;
struct PageServices;

/// Starts and stops the watch of a request log, and shows that it runs.
class WatchBar final : public QWidget {
    Q_OBJECT
public:
    explicit WatchBar(PageServices &services, QWidget *parent = nullptr);

    AlertKeeper &keeper() const { return *m_keeper; }
    LiveWatch &watch() const;
    WatchOrder order() const;
    void setOrder(const WatchOrder &order);
    void toggle();
    bool mayStart() const;

private:
    void showState();

    PageServices &m_services;
    AlertKeeper *m_keeper; ///< the window's; its own where there is none
    InlineMessage *m_message;
    StatusPill *m_pill;
    QLabel *m_counts;
    PathField *m_path;
    QLineEdit *m_webhook;
    QCheckBox *m_desktop;
    QPushButton *m_button;
    QWidget *m_fields;
};

} // namespace hallmarker::ui
