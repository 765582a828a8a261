#pragma once

#include "ui/clauses/ClauseContents.h"
#include "ui/shell/Page.h"

namespace hallmarker::ui {

class ListSection;

/// All clauses that count here: those that ship and those of one's own.
class LibrarySection final : public QWidget {
    Q_OBJECT
public:
    explicit LibrarySection(PageServices &services, QWidget *parent = nullptr);

    void ready();
    void show(const std::shared_ptr<const ClauseContents> &contents);
    ListSection &list() const { return *m_list; }

private:
    void showClause(const QString &id);

    PageServices &m_services;
    ListSection *m_list;
    std::shared_ptr<const ClauseContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
