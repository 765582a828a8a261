#pragma once

#include "ui/workshop/RoomSection.h"

namespace hallmarker::ui {

/// Decisions with reasons and dissent. A change that somebody else made meanwhile is shown beside one's own.
class DecisionSection final : public RoomSection {
    Q_OBJECT
public:
    explicit DecisionSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands() override;
    void ready() override;
    ListSection *list() const override { return m_list; }
    FormPanel *openForm(const QString &kind, const QString &id) override;
    FormPanel *decideAbout(const QString &contribution);

protected:
    void showRoom() override;

private:
    FormPanel *edit(const threats::WorkshopDecision &before);
    FormPanel *dissent();
    void store(FormPanel *form, threats::WorkshopDecision decision, const QString &draftId);
    void showConflict(FormPanel *form, const threats::WorkshopDecision &mine, const core::Error &error, const QString &draftId);
    void showOne(const QString &id);

    ListSection *m_list;
};

} // namespace hallmarker::ui
