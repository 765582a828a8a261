#pragma once

#include "ui/agreements/AgreementContents.h"
#include "ui/shell/Page.h"

namespace hallmarker::ui {

class FormPanel;
class ListSection;

/// How models and datasets are used, each use compared with what was agreed on.
class UseSection final : public QWidget {
    Q_OBJECT
public:
    explicit UseSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const AgreementContents> &contents);
    void open(const QString &id);
    FormPanel *edit(const QString &id);
    ListSection &list() const { return *m_list; }

Q_SIGNALS:
    void written();

private:
    void showUse(const QString &id);

    PageServices &m_services;
    ListSection *m_list;
    std::shared_ptr<const AgreementContents> m_contents; ///< never null
};

/// How a use stands: in order, outside of what was agreed on, or nobody can tell.
Status useStatus(const JudgedUse &use);
QString useWord(const JudgedUse &use);

} // namespace hallmarker::ui
