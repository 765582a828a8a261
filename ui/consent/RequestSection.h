#pragma once

#include "ui/consent/ConsentContents.h"
#include "ui/shell/Page.h"

class QComboBox;

namespace hallmarker::ui {

class AccessRequestForm;
class ChartPanel;
class ListSection;

/// Access requests and how they were judged; over time as a picture.
class RequestSection final : public QWidget {
    Q_OBJECT
public:
    explicit RequestSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const ConsentContents> &contents);
    void open(const QString &id);
    AccessRequestForm *judge();
    ListSection &list() const { return *m_list; }

Q_SIGNALS:
    void written();

private:
    void fill();
    void showRequest(const QString &id);

    PageServices &m_services;
    ListSection *m_list;
    ChartPanel *m_chart;
    QComboBox *m_show;
    std::shared_ptr<const ConsentContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
