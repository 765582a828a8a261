#pragma once

#include "ui/workshop/RoomSection.h"

namespace hallmarker::ui {

/// What people put on the board, and the parking lot.
class BoardSection final : public RoomSection {
    Q_OBJECT
public:
    /// `isParking`: shows what is parked alone.
    BoardSection(PageServices &services, bool isParking, QWidget *parent = nullptr);

    QList<Command> commands() override;
    void ready() override;
    ListSection *list() const override { return m_list; }
    FormPanel *openForm(const QString &kind, const QString &id) override;
    /// A form for a new contribution about a field of the coverage map.
    FormPanel *contribute(const QString &element = {}, const QString &category = {});
    /// A form for a card of the hand, with the place that it is about.
    FormPanel *play(const QString &card);

protected:
    void showRoom() override;

private:
    FormPanel *edit(const threats::Contribution &before);
    void showOne(const QString &id);
    void park(bool isParked);
    FormPanel *promote(const QString &contribution);
    void takeBack(const QString &contribution);

    bool m_isParking;
    ListSection *m_list;
};

} // namespace hallmarker::ui
