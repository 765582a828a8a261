#pragma once

#include "threats/workshop/Contribution.h"
#include "threats/workshop/CoverageMap.h"
#include "threats/workshop/Poll.h"
#include "threats/workshop/Workshop.h"
#include "threats/workshop/WorkshopDecision.h"
#include "threats/workshop/deck/Deck.h"

#include <optional>

namespace hallmarker::threats {

/// A workshop with all that belongs to it, as one person may see it at one moment.
struct LoadedWorkshop {
    Workshop workshop;
    QString modelName;                    ///< empty: no model
    qint64 modelRevision = 0;             ///< of the model as it is shown here
    QString modelBy;                      ///< who changed it last
    QList<WorkshopElement> elements;      ///< of the model and of the scope
    QList<WorkshopSeat> seats;            ///< in the order in which they joined
    QList<Contribution> contributions;    ///< oldest first; those of others have no words while they are sealed
    QList<Poll> polls;                    ///< oldest first
    QList<Ballot> ballots;                ///< of open polls: who has voted
    QList<WorkshopDecision> decisions;
    QList<WorkshopAction> actions;
    std::optional<Deck> deck;

    const WorkshopSeat *seatOf(const QString &who) const;
    const Contribution *contribution(const QString &id) const;
    const Poll *poll(const QString &id) const;
    const Poll *pollAbout(const QString &contribution) const; ///< the newest
    const WorkshopDecision *decision(const QString &id) const;
    const WorkshopDecision *decisionAbout(const QString &contribution) const;
    QString elementName(const QString &id) const;
    /// Title of the card that was played; empty: none.
    QString cardTitle(const Contribution &one) const;
    /// Contributions that were written into the threat model.
    QList<Contribution> promoted() const;
    int ballotsOf(const QString &poll) const;
    bool hasVoted(const QString &poll, const QString &who) const;
    int sealedCount() const;
    QList<Contribution> parked() const;
    CoverageMap coverage() const { return CoverageMap(elements, workshop.categories, contributions); }
};

} // namespace hallmarker::threats
