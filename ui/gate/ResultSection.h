#pragma once

#include "ui/gate/GateContents.h"
#include "ui/shell/Page.h"

class QLabel;

namespace hallmarker::ui {

class FormPanel;
class ListSection;

/// What the gate decided last: each result with its reason and the way to its record.
class ResultSection final : public QWidget {
    Q_OBJECT
public:
    explicit ResultSection(PageServices &services, QWidget *parent = nullptr);
    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const GateContents> &contents);
    ListSection &list() const { return *m_list; }
    FormPanel *waive();

Q_SIGNALS:
    void written();

private:
    void showResult(const QString &key);
    void openRecord();
    const core::GateResult *chosen() const;

    PageServices &m_services;
    ListSection *m_list;
    QLabel *m_decision;
    std::shared_ptr<const GateContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
