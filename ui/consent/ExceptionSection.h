#pragma once

#include "ui/consent/ConsentContents.h"
#include "ui/shell/Page.h"

namespace hallmarker::ui {

class FormPanel;
class ListSection;

/// Exceptions: what consent does not cover and somebody answers for, until a day.
class ExceptionSection final : public QWidget {
    Q_OBJECT
public:
    explicit ExceptionSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const ConsentContents> &contents);
    FormPanel *grant();
    ListSection &list() const { return *m_list; }

Q_SIGNALS:
    void written();

private:
    PageServices &m_services;
    ListSection *m_list;
    std::shared_ptr<const ConsentContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
