#pragma once

#include "ui/agreements/AgreementContents.h"
#include "ui/shell/Page.h"

namespace hallmarker::ui {

class ListSection;

/// What the last check of all uses found, an asset a row; a finding opens on the page of checks.
class FindingSection final : public QWidget {
    Q_OBJECT
public:
    explicit FindingSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const AgreementContents> &contents);
    ListSection &list() const { return *m_list; }

private:
    void showFinding(const QString &id);
    const core::JudgedFinding *finding(const QString &id) const;

    PageServices &m_services;
    ListSection *m_list;
    std::shared_ptr<const AgreementContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
