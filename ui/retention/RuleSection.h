#pragma once

#include "ui/retention/RetentionContents.h"
#include "ui/shell/Page.h"

namespace hallmarker::ui {

class FormPanel;
class ListSection;

/// The rules of how long data is kept.
class RuleSection final : public QWidget {
    Q_OBJECT
public:
    explicit RuleSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const RetentionContents> &contents);
    void open(const QString &id);
    /// A form for the rule of that id; for a new one when there is none.
    FormPanel *edit(const QString &id);
    ListSection &list() const { return *m_list; }

Q_SIGNALS:
    void written();

private:
    PageServices &m_services;
    ListSection *m_list;
    std::shared_ptr<const RetentionContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
