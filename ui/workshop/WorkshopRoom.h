#pragma once

#include "ui/workshop/MinutesSealing.h"
#include "ui/workshop/RoomSection.h"

class QComboBox;
class QLabel;
class QTimer;

namespace hallmarker::ui {

class ActionSection;
class AgendaRail;
class BoardSection;
class CardSection;
class CoverageSection;
class DecisionSection;
class InlineMessage;
class MinutesSection;
class SectionSwitch;
class StatusPill;
class VoteSection;

/// An open workshop: agenda and clock on the left, what the room works on beside it.
class WorkshopRoom final : public QWidget {
    Q_OBJECT
public:
    WorkshopRoom(PageServices &services, const MinutesSealing &sealing, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const WorkshopContents> &contents);
    /// Opens the form of a draft, "kind/id".
    FormPanel *openForm(const QString &kind, const QString &id);
    SectionSwitch &sections() const { return *m_sections; }
    ListSection *shownList() const;
    AgendaRail &agenda() const { return *m_agenda; }

Q_SIGNALS:
    void written();
    /// Another seat was chosen.
    void seatChosen(const QString &who);

private:
    template <typename Work>
    void lead(Work work);
    RoomSection *section(const QString &id) const;
    QString clockState() const;
    void joinRoom();
    void deal();

    PageServices &m_services;
    QLabel *m_name;
    StatusPill *m_state;
    QLabel *m_seatLabel;
    QComboBox *m_seats;
    QList<QPair<QString, QString>> m_offered; ///< the seats to choose from: id and text
    QWidget *m_actions;
    InlineMessage *m_message;
    AgendaRail *m_agenda;
    SectionSwitch *m_sections;
    BoardSection *m_board;
    CardSection *m_cards;
    VoteSection *m_votes;
    DecisionSection *m_decisions;
    ActionSection *m_todo;
    BoardSection *m_parking;
    CoverageSection *m_coverage;
    MinutesSection *m_minutes;
    QTimer *m_clock;
    std::shared_ptr<const WorkshopContents> m_contents;
};

} // namespace hallmarker::ui
