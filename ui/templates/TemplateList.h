#pragma once

#include "ui/shell/Page.h"
#include "ui/templates/TemplateContents.h"

namespace hallmarker::ui {

class ListSection;

/// All templates: those that ship and those of the workspace.
class TemplateList final : public QWidget {
    Q_OBJECT
public:
    explicit TemplateList(PageServices &services, QWidget *parent = nullptr);

    void ready();
    void show(const std::shared_ptr<const TemplateContents> &contents);
    QString currentId() const;
    void select(const QString &id);
    ListSection &list() const { return *m_list; }

Q_SIGNALS:
    void opened(const QString &id);

private:
    void showTemplate(const QString &id);

    PageServices &m_services;
    ListSection *m_list;
    std::shared_ptr<const TemplateContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
