#pragma once

#include "ui/consent/ConsentContents.h"
#include "ui/shell/Page.h"

namespace hallmarker::ui {

class FormPanel;
class ListSection;

/// Which category of data the fields of a dataset hold.
class FieldSection final : public QWidget {
    Q_OBJECT
public:
    explicit FieldSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const ConsentContents> &contents);
    /// The fields of that catalogue; of a new one when there is none.
    FormPanel *edit(const QString &id);
    ListSection &list() const { return *m_list; }

Q_SIGNALS:
    void written();

private:
    PageServices &m_services;
    ListSection *m_list;
    std::shared_ptr<const ConsentContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
