#include "threats/workshop/LoadedWorkshop.h"

#include <algorithm>

namespace hallmarker::threats {

namespace {

template <typename T>
const T *partWithId(const QList<T> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&id](const T &one) { return one.head.id == id; });
    return found == list.end() ? nullptr : &*found;
}

/// The newest that is about something.
template <typename T>
const T *partAbout(const QList<T> &list, const QString &subject)
{
    const auto found = std::find_if(list.rbegin(), list.rend(), [&subject](const T &one) { return one.subject == subject; });
    return found == list.rend() ? nullptr : &*found;
}

} // namespace

const WorkshopSeat *LoadedWorkshop::seatOf(const QString &who) const
{
    const auto found = std::find_if(seats.begin(), seats.end(), [&who](const WorkshopSeat &seat) { return seat.who == who; });
    return found == seats.end() ? nullptr : &*found;
}

const Contribution *LoadedWorkshop::contribution(const QString &id) const { return partWithId(contributions, id); }
const Poll *LoadedWorkshop::poll(const QString &id) const { return partWithId(polls, id); }
const WorkshopDecision *LoadedWorkshop::decision(const QString &id) const { return partWithId(decisions, id); }
const Poll *LoadedWorkshop::pollAbout(const QString &contribution) const { return partAbout(polls, contribution); }
const WorkshopDecision *LoadedWorkshop::decisionAbout(const QString &contribution) const { return partAbout(decisions, contribution); }

QString LoadedWorkshop::elementName(const QString &id) const
{
    const auto found = std::find_if(elements.begin(), elements.end(), [&id](const WorkshopElement &element) { return element.id == id; });
    return found == elements.end() ? id : found->name;
}

QString LoadedWorkshop::cardTitle(const Contribution &one) const
{
    if (one.card.isEmpty() || !one.cardTitle.isEmpty())
        return one.cardTitle;
    const DeckCard *card = deck ? deck->card(one.card) : nullptr; // written before titles were kept
    return card ? card->title : QString();
}

int LoadedWorkshop::ballotsOf(const QString &poll) const
{
    return int(std::count_if(ballots.begin(), ballots.end(), [&poll](const Ballot &ballot) { return ballot.poll == poll; }));
}

bool LoadedWorkshop::hasVoted(const QString &poll, const QString &who) const
{
    return std::any_of(ballots.begin(), ballots.end(), [&](const Ballot &ballot) { return ballot.poll == poll && ballot.who == who; });
}

int LoadedWorkshop::sealedCount() const
{
    return int(std::count_if(contributions.begin(), contributions.end(), [](const Contribution &one) { return one.isSealed; }));
}

QList<Contribution> LoadedWorkshop::promoted() const
{
    QList<Contribution> list;
    std::copy_if(contributions.begin(), contributions.end(), std::back_inserter(list), [](const Contribution &one) { return one.promoted.isThere(); });
    return list;
}

QList<Contribution> LoadedWorkshop::parked() const
{
    QList<Contribution> list;
    std::copy_if(contributions.begin(), contributions.end(), std::back_inserter(list), [](const Contribution &one) { return one.isParked; });
    return list;
}

} // namespace hallmarker::threats
