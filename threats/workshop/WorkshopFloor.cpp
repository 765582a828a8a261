#include "threats/workshop/WorkshopFloor.h"

#include "core/json/CanonicalJson.h"
#include "threats/workshop/WorkshopGuard.h"
#include "threats/workshop/WorkshopTexts.h"
#include "threats/workshop/deck/StoredDeck.h"

#include <QDate>

#include <algorithm>

namespace hallmarker::threats {

namespace {

core::Error elsewhere(const QString &id)
{
    return core::Error(core::ErrorKind::NotFound, WorkshopTexts::tr("There is no \"%1\" in this workshop.").arg(id));
}

core::Error tooLong()
{
    return core::Error(core::ErrorKind::LimitExceeded, WorkshopTexts::tr("That is more than 20,000 characters. Write it shorter, or link to it."));
}

constexpr qsizetype maxWords = 20'000;

/// What a played card says is kept with the contribution: another deck may be dealt later.
core::Result<void> nameCard(core::WriteTransaction &transaction, const Workshop &workshop, Contribution &draft)
{
    if (draft.card.isEmpty()) {
        draft.cardTitle.clear();
        draft.threat.clear();
        return {};
    }
    if (workshop.deck.isEmpty())
        return {};
    HALLMARKER_ASSIGN(const core::Record record, transaction.record(workshop.deck));
    HALLMARKER_ASSIGN(const Deck deck, deckFromRecord(record));
    if (const DeckCard *card = deck.card(draft.card)) {
        draft.cardTitle = card->title;
        draft.threat = card->threat;
    }
    return {};
}

} // namespace

core::Result<Contribution> WorkshopFloor::contribute(Contribution what)
{
    if (!contributionKinds().contains(what.what))
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("\"%1\" is none of: %2.").arg(what.what, contributionKinds().join(QStringLiteral(", "))));
    what.text = what.text.trimmed();
    if (what.text.isEmpty() && what.what != QLatin1String("nothing") && what.card.isEmpty())
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("Write a sentence first: what could happen, and where."), {}, {.pointer = QStringLiteral("/text")});
    if (what.what == QLatin1String("nothing") && (what.element.isEmpty() || what.category.isEmpty()))
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("Say which element and which category were looked at."), {}, {.pointer = QStringLiteral("/element")});
    if (what.text.size() > maxWords)
        return tooLong();
    Contribution stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const Workshop workshop, WorkshopGuard(transaction, m_who).enter(m_workshop, WorkshopRight::Contribute));
        Contribution draft = what;
        draft.workshop = m_workshop;
        draft.by = m_who;
        draft.item = workshop.item;
        draft.commitment.clear();
        bool isSilent = workshop.isSilent();
        if (draft.head.id.isEmpty()) {
            draft.head.id = transaction.newId(QString::fromLatin1(Contribution::kind));
        } else {
            HALLMARKER_ASSIGN(const core::Record record, transaction.record(draft.head.id));
            HALLMARKER_ASSIGN(const Contribution before, Contribution::fromRecord(record));
            if (before.workshop != m_workshop)
                return elsewhere(draft.head.id);
            if (before.by != m_who)
                return core::Error(core::ErrorKind::Denied, WorkshopTexts::tr("%1 wrote this. Put a contribution of your own beside it.").arg(before.by));
            draft.item = before.item;
            draft.isParked = before.isParked;
            draft.promoted = before.promoted;
            isSilent = before.isSealed; // what was written in silence stays sealed until its item is revealed
            if (!isSilent)
                draft.commitment = before.commitment;
        }
        HALLMARKER_TRY(nameCard(transaction, workshop, draft));
        draft.isSealed = isSilent;
        if (isSilent) {
            HALLMARKER_ASSIGN(draft.commitment, transaction.putPersonal(draft.head.id, Contribution::sealedField(), QString::fromUtf8(core::CanonicalJson::of(draft.words()))));
        }
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft.draft(), draft.head.revision));
        HALLMARKER_ASSIGN(stored, Contribution::fromRecord(record));
        stored.take(draft.words());
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.contributed"), work));
    return stored;
}

core::Result<Contribution> WorkshopFloor::park(const QString &contribution, bool isParked)
{
    Contribution stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_TRY(WorkshopGuard(transaction, m_who).enter(m_workshop, WorkshopRight::Record));
        HALLMARKER_ASSIGN(const core::Record record, transaction.record(contribution));
        HALLMARKER_ASSIGN(Contribution present, Contribution::fromRecord(record));
        if (present.workshop != m_workshop)
            return elsewhere(contribution);
        if (present.isSealed)
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("This is still sealed. Reveal it first."));
        present.isParked = isParked;
        HALLMARKER_ASSIGN(const core::Record written, transaction.put(present.draft(), present.head.revision));
        HALLMARKER_ASSIGN(stored, Contribution::fromRecord(written));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.parked"), work));
    return stored;
}

core::Result<Ballot> WorkshopFloor::vote(const QString &poll, const QString &choice)
{
    Ballot stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_TRY(WorkshopGuard(transaction, m_who).enter(m_workshop, WorkshopRight::Vote));
        HALLMARKER_ASSIGN(const core::Record record, transaction.record(poll));
        HALLMARKER_ASSIGN(const Poll asked, Poll::fromRecord(record));
        if (asked.workshop != m_workshop)
            return elsewhere(poll);
        if (asked.state != PollState::Open)
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("The vote on \"%1\" is over.").arg(asked.question));
        if (!asked.choices.contains(choice))
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("\"%1\" is none of: %2.").arg(choice, asked.choices.join(QStringLiteral(", "))));
        Ballot ballot{{}, m_workshop, poll, m_who, {}};
        const QString id = Ballot::idOf(poll, m_who);
        const auto before = transaction.record(id);
        if (!before && before.error().kind != core::ErrorKind::NotFound)
            return before.error();
        HALLMARKER_ASSIGN(ballot.commitment, transaction.putPersonal(id, Ballot::sealedField(), choice));
        HALLMARKER_ASSIGN(const core::Record written, transaction.put(ballot.draft(), before ? before->revision : 0));
        HALLMARKER_ASSIGN(stored, Ballot::fromRecord(written));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.voted"), work));
    return stored;
}

core::Result<WorkshopDecision> WorkshopFloor::decide(WorkshopDecision what)
{
    if (what.text.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("Say what is decided."), {}, {.pointer = QStringLiteral("/text")});
    if (what.reason.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("Say why. A decision without a reason cannot be looked at again."), {}, {.pointer = QStringLiteral("/reason")});
    if (!workshopTreatments().contains(what.treatment))
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("\"%1\" is none of: %2.").arg(what.treatment, workshopTreatments().join(QStringLiteral(", "))));
    if (what.text.size() + what.reason.size() > maxWords)
        return tooLong();
    WorkshopDecision stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        const WorkshopGuard guard(transaction, m_who);
        HALLMARKER_TRY(guard.enter(m_workshop, WorkshopRight::Record));
        if (what.treatment == QLatin1String("accept"))
            HALLMARKER_TRY(guard.mustHave(m_workshop, WorkshopRight::Accept));
        WorkshopDecision draft = what;
        draft.workshop = m_workshop;
        draft.by = m_who;
        if (!draft.subject.isEmpty()) {
            HALLMARKER_ASSIGN(const core::Record subject, transaction.record(draft.subject));
            if (subject.body.value(QStringLiteral("workshop")).toString() != m_workshop)
                return elsewhere(draft.subject);
        }
        HALLMARKER_ASSIGN(const core::Record written, transaction.put(draft.draft(), draft.head.revision));
        HALLMARKER_ASSIGN(stored, WorkshopDecision::fromRecord(written));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.decided"), work));
    return stored;
}

core::Result<WorkshopDecision> WorkshopFloor::dissent(const QString &decision, const QString &reason)
{
    WorkshopDecision stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_TRY(WorkshopGuard(transaction, m_who).enter(m_workshop, WorkshopRight::Vote));
        HALLMARKER_ASSIGN(const core::Record record, transaction.record(decision));
        HALLMARKER_ASSIGN(WorkshopDecision present, WorkshopDecision::fromRecord(record));
        if (present.workshop != m_workshop)
            return elsewhere(decision);
        // The newest revision, read in this transaction: adding one's own word takes nobody's away.
        present.dissent.removeIf([this](const Dissent &one) { return one.who == m_who; });
        if (!reason.trimmed().isEmpty())
            present.dissent.append({m_who, reason.trimmed()});
        HALLMARKER_ASSIGN(const core::Record written, transaction.put(present.draft(), present.head.revision));
        HALLMARKER_ASSIGN(stored, WorkshopDecision::fromRecord(written));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.dissented"), work));
    return stored;
}

core::Result<WorkshopAction> WorkshopFloor::act(WorkshopAction what)
{
    if (what.text.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("Say what is to be done."), {}, {.pointer = QStringLiteral("/text")});
    if (what.owner.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("Say who does it. An action without an owner is a wish."), {}, {.pointer = QStringLiteral("/owner")});
    if (!QDate::fromString(what.due, Qt::ISODate).isValid() || what.due.size() != 10)
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("Say until when, as in 2026-06-30."), {}, {.pointer = QStringLiteral("/due")});
    if (what.text.size() > maxWords)
        return tooLong();
    WorkshopAction stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_TRY(WorkshopGuard(transaction, m_who).enter(m_workshop, WorkshopRight::Record));
        WorkshopAction draft = what;
        draft.workshop = m_workshop;
        HALLMARKER_ASSIGN(const core::Record written, transaction.put(draft.draft(), draft.head.revision));
        HALLMARKER_ASSIGN(stored, WorkshopAction::fromRecord(written));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.action-written"), work));
    return stored;
}

core::Result<WorkshopAction> WorkshopFloor::follow(const QString &action, bool isDone, const QString &tracker, qint64 expectedRevision)
{
    WorkshopAction stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Record record, transaction.record(action));
        HALLMARKER_ASSIGN(WorkshopAction present, WorkshopAction::fromRecord(record));
        if (present.workshop != m_workshop)
            return elsewhere(action);
        HALLMARKER_ASSIGN(const WorkshopSeat seat, WorkshopGuard(transaction, m_who).seat(m_workshop));
        if (!mayInWorkshop(seat.role, WorkshopRight::Record) && present.owner != m_who)
            return core::Error(core::ErrorKind::Denied, whoMayInWorkshop(WorkshopRight::Record));
        present.isDone = isDone;
        if (!tracker.trimmed().isEmpty())
            present.tracker = tracker.trimmed();
        HALLMARKER_ASSIGN(const core::Record written, transaction.put(present.draft(), expectedRevision > 0 ? expectedRevision : present.head.revision));
        HALLMARKER_ASSIGN(stored, WorkshopAction::fromRecord(written));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.action-followed"), work));
    return stored;
}

} // namespace hallmarker::threats
