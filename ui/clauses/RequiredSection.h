#pragma once

#include "ui/clauses/ClauseContents.h"
#include "ui/shell/Page.h"

class QComboBox;
class QLabel;

namespace hallmarker::ui {

class ListSection;
class StatusPill;

/// The clauses that the use of an agreement asks for, with their state.
class RequiredSection final : public QWidget {
    Q_OBJECT
public:
    explicit RequiredSection(PageServices &services, QWidget *parent = nullptr);

    void ready();
    void show(const std::shared_ptr<const ClauseContents> &contents);
    QString currentClause() const;
    void select(const QString &clause);
    ListSection &list() const { return *m_list; }
    QComboBox *agreements() const { return m_agreements; }

Q_SIGNALS:
    void agreementChosen(const QString &id);
    void opened(const QString &clause);

private:
    void fillAgreements();
    void showClause(const QString &id);

    PageServices &m_services;
    QComboBox *m_agreements;
    StatusPill *m_worth;
    QLabel *m_summary;
    ListSection *m_list;
    std::shared_ptr<const ClauseContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
