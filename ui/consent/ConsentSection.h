#pragma once

#include "ui/consent/ConsentContents.h"
#include "ui/shell/Page.h"

namespace hallmarker::ui {

class ConsentImportForm;
class FormPanel;
class ListSection;

/// Consent records: what they allow, what happened to them, and their end.
class ConsentSection final : public QWidget {
    Q_OBJECT
public:
    explicit ConsentSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const ConsentContents> &contents);
    void open(const QString &id);
    ConsentImportForm *import();
    FormPanel *withdraw();
    ListSection &list() const { return *m_list; }

Q_SIGNALS:
    void written();

private:
    void showConsent(const QString &id);

    PageServices &m_services;
    ListSection *m_list;
    std::shared_ptr<const ConsentContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
