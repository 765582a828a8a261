#pragma once

#include "ui/workshop/RoomSection.h"

namespace hallmarker::ui {

/// The cards that somebody holds: what to ask about which place of the diagram, and whether it was played.
class CardSection final : public RoomSection {
    Q_OBJECT
public:
    explicit CardSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands() override;
    void ready() override;
    ListSection *list() const override { return m_list; }

Q_SIGNALS:
    void played(const QString &card);

protected:
    void showRoom() override;

private:
    void showOne(const QString &id);
    bool isPlayed(const QString &card) const;

    ListSection *m_list;
};

} // namespace hallmarker::ui
