#pragma once

#include "ui/shell/DraftStore.h"
#include "ui/shell/Page.h"
#include "ui/shell/RefreshTurn.h"
#include "ui/workshop/MinutesSealing.h"
#include "ui/workshop/WorkshopContents.h"

#include <optional>

class QStackedWidget;

namespace hallmarker::ui {

class FormPanel;
class InlineMessage;
class ListSection;
class PageHeader;
class WorkshopRoom;

/// Threat modelling workshops: the list of them, and the room of the one that is open.
class WorkshopPage final : public Page {
    Q_OBJECT
public:
    explicit WorkshopPage(PageServices &services, const MinutesSealing &sealing = {});
    static PageDescriptor descriptor(const MinutesSealing &sealing = {});

    QString pageId() const override { return QStringLiteral("workshop"); }
    QString title() const override { return tr("Workshops"); }
    QList<Crumb> crumbs() const override;
    void crumbActivated(const QString &id) override;
    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    void openRecord(const QString &id) override;
    void restoreDraft(const Draft &draft) override;
    FilterBar *filterBar() override;
    QWidget *initialFocus() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    WorkshopRoom &room() const { return *m_room; }

private:
    void show(const std::shared_ptr<const WorkshopContents> &contents);
    void open(const QString &workshop);
    FormPanel *make();

    threats::MinutesChecker m_checker;
    PageHeader *m_header;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    ListSection *m_list;
    WorkshopRoom *m_room;
    RefreshTurn m_turn;
    QString m_open;           ///< id of the workshop that is shown; empty: the list
    QString m_who;            ///< the seat that was chosen; empty: whoever works with the workspace
    std::optional<Draft> m_draft;
    std::shared_ptr<const WorkshopContents> m_contents;
};

} // namespace hallmarker::ui
