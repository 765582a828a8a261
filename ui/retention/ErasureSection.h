#pragma once

#include "ui/retention/RetentionContents.h"
#include "ui/shell/ErasureStart.h"
#include "ui/shell/Page.h"

#include <QPointer>

namespace hallmarker::ui {

class ErasureCaseView;
class FormPanel;
class ListSection;

/// Requests for erasure: filed, followed over the lineage, decided place by place, closed.
class ErasureSection final : public QWidget {
    Q_OBJECT
public:
    explicit ErasureSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const RetentionContents> &contents);
    void open(const QString &caseId);
    /// The form of a new request; what it is to begin at is filled in.
    FormPanel *file(const ErasureStart &start = {});
    FormPanel *decide(const QString &taskId);
    ListSection &list() const { return *m_list; }

Q_SIGNALS:
    void written();
    void failed(const hallmarker::core::Error &error);
    /// A place of a case is to be kept for a matter.
    void holdWanted(const QString &asset, const QString &matter);

private:
    using DeskWork = std::function<core::Result<inventory::ErasureCase>(inventory::ErasureDesk &)>;
    void showCase(const QString &id);
    void run(const DeskWork &work, const QString &done);
    void trace();
    void extend();
    void close();
    const ErasureProgress *chosen() const;
    const inventory::ErasureStanding *chosenTask() const;

    PageServices &m_services;
    ListSection *m_list;
    QPointer<ErasureCaseView> m_view;
    QString m_shown;                                     ///< case in the panel
    QString m_wanted;                                    ///< chosen as soon as it is in the list
    std::shared_ptr<const RetentionContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
