#pragma once

#include "ui/retention/RetentionContents.h"
#include "ui/shell/Page.h"

namespace hallmarker::ui {

class FormPanel;
class ListSection;

/// Legal holds: placed, and released with a reason.
class HoldSection final : public QWidget {
    Q_OBJECT
public:
    explicit HoldSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const RetentionContents> &contents);
    void open(const QString &id);
    /// The form of a new hold, with what it is to cover and for which case.
    FormPanel *place(const QStringList &assets = {}, const QString &matter = {});
    ListSection &list() const { return *m_list; }

Q_SIGNALS:
    void written();
    void failed(const hallmarker::core::Error &error);

private:
    void showHold(const QString &id);
    void release();
    const inventory::LegalHold *chosen() const;

    PageServices &m_services;
    ListSection *m_list;
    std::shared_ptr<const RetentionContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
