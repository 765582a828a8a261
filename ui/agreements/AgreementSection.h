#pragma once

#include "ui/agreements/AgreementContents.h"
#include "ui/shell/Page.h"

namespace hallmarker::ui {

class FormPanel;
class ListSection;

/// Agreements with vendors: limits, annexes, and how long they still hold.
class AgreementSection final : public QWidget {
    Q_OBJECT
public:
    explicit AgreementSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const AgreementContents> &contents);
    void open(const QString &id);
    /// The agreement of that id; a new one when there is none.
    FormPanel *edit(const QString &id);
    ListSection &list() const { return *m_list; }

Q_SIGNALS:
    void written();

private:
    void showAgreement(const QString &id);

    PageServices &m_services;
    ListSection *m_list;
    std::shared_ptr<const AgreementContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
