#pragma once

#include "ui/workshop/RoomSection.h"

namespace hallmarker::ui {

/// Votes: asked by the facilitator, sealed, counted together.
class VoteSection final : public RoomSection {
    Q_OBJECT
public:
    explicit VoteSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands() override;
    void ready() override;
    ListSection *list() const override { return m_list; }
    FormPanel *openForm(const QString &kind, const QString &id) override;
    /// Asks about this contribution.
    void askAbout(const QString &contribution) { ask(contribution); }

protected:
    void showRoom() override;

private:
    FormPanel *ask(const QString &contribution);
    FormPanel *vote();
    void count();
    const threats::Poll *chosen() const;
    void showOne(const QString &id);

    ListSection *m_list;
};

} // namespace hallmarker::ui
