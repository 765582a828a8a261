#pragma once

#include "ui/gate/GateContents.h"
#include "ui/shell/Page.h"

namespace hallmarker::ui {

class ListSection;

/// The waivers of the workspace: who asked, who approved, when they end.
class WaiverSection final : public QWidget {
    Q_OBJECT
public:
    explicit WaiverSection(PageServices &services, QWidget *parent = nullptr);
    QList<Command> commands();
    void show(const std::shared_ptr<const GateContents> &contents);
    void open(const QString &id);
    ListSection &list() const { return *m_list; }

Q_SIGNALS:
    void written();
    void failed(const hallmarker::core::Error &error);

private:
    void showWaiver(const QString &id);
    void approve();
    void withdraw();
    const core::WaiverRecord *chosen() const { return m_contents->waiver(currentId()); }
    QString currentId() const;

    PageServices &m_services;
    ListSection *m_list;
    std::shared_ptr<const GateContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
