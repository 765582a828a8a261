#pragma once

#include "ui/consent/ConsentContents.h"
#include "ui/shell/Page.h"

class QComboBox;

namespace hallmarker::ui {

class ListSection;

/// Alerts: what somebody has to look at soon, until they acknowledge it.
class AlertSection final : public QWidget {
    Q_OBJECT
public:
    explicit AlertSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const ConsentContents> &contents);
    void open(const QString &id);
    ListSection &list() const { return *m_list; }

Q_SIGNALS:
    void written();
    void failed(const hallmarker::core::Error &error);
    /// The record that an alert is about.
    void recordWanted(const QString &id);

private:
    void fill();
    void showAlert(const QString &id);
    void acknowledge();

    PageServices &m_services;
    ListSection *m_list;
    QComboBox *m_show;
    std::shared_ptr<const ConsentContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
