#include "threats/workshop/WorkshopLead.h"

#include "core/json/CanonicalJson.h"
#include "threats/workshop/Contribution.h"
#include "threats/workshop/ModelElements.h"
#include "threats/workshop/WorkshopGuard.h"
#include "threats/workshop/WorkshopTexts.h"
#include "threats/workshop/deck/CatalogueDeck.h"
#include "threats/workshop/deck/StoredDeck.h"

#include <QSet>

#include <algorithm>

namespace hallmarker::threats {

namespace {

void stopAgendaRun(Workshop &workshop, qint64 nowMs)
{
    if (!workshop.runs.isEmpty() && workshop.runs.constLast().toMs == 0)
        workshop.runs.last().toMs = qMax(nowMs, workshop.runs.constLast().fromMs);
}

} // namespace

core::Result<Workshop> WorkshopLead::change(const QString &action, const Change &what)
{
    Workshop stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(Workshop workshop, WorkshopGuard(transaction, m_who).enter(m_workshop, WorkshopRight::Lead));
        const qint64 revision = workshop.head.revision;
        const QJsonObject before = workshop.toJson();
        HALLMARKER_TRY(what(workshop, transaction));
        stored = workshop;
        if (workshop.toJson() == before)
            return {};
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(workshop.draft(), revision));
        HALLMARKER_ASSIGN(stored, Workshop::fromRecord(record));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(action, work));
    return stored;
}

core::Result<Workshop> WorkshopLead::start()
{
    return change(QStringLiteral("workshop.started"), [](Workshop &workshop, core::WriteTransaction &transaction) -> core::Result<void> {
        if (workshop.state == WorkshopState::Running)
            return {};
        if (!workshop.current())
            workshop.item = workshop.agenda.constFirst().id;
        workshop.state = WorkshopState::Running;
        workshop.runs.append({workshop.item, transaction.nowMs(), 0});
        return {};
    });
}

core::Result<Workshop> WorkshopLead::pause()
{
    return change(QStringLiteral("workshop.paused"), [](Workshop &workshop, core::WriteTransaction &transaction) -> core::Result<void> {
        if (workshop.state != WorkshopState::Running)
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("\"%1\" is not running.").arg(workshop.name));
        stopAgendaRun(workshop, transaction.nowMs());
        workshop.state = WorkshopState::Paused;
        return {};
    });
}

core::Result<Workshop> WorkshopLead::step(const QString &from, const QString &to)
{
    return change(QStringLiteral("workshop.stepped"), [&](Workshop &workshop, core::WriteTransaction &transaction) -> core::Result<void> {
        if (workshop.state != WorkshopState::Running)
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("\"%1\" is not running. Start it first.").arg(workshop.name));
        if (!from.isEmpty() && from != workshop.item)
            return core::Error(core::ErrorKind::Conflict, WorkshopTexts::tr("Somebody has gone on to \"%1\" already.").arg(workshop.current() ? workshop.current()->title : workshop.item), {}, {.file = m_workshop});
        const AgendaItem *next = workshop.agendaItem(to);
        if (to.isEmpty()) {
            const auto at = std::find_if(workshop.agenda.begin(), workshop.agenda.end(), [&workshop](const AgendaItem &item) { return item.id == workshop.item; });
            if (at == workshop.agenda.end() || at + 1 == workshop.agenda.end())
                return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("This is the last item. Close the workshop when it is done."));
            next = &*(at + 1);
        }
        if (!next)
            return core::Error(core::ErrorKind::NotFound, WorkshopTexts::tr("The agenda has no item \"%1\".").arg(to));
        if (next->id == workshop.item)
            return {};
        const qint64 now = transaction.nowMs();
        stopAgendaRun(workshop, now);
        workshop.item = next->id;
        workshop.runs.append({workshop.item, qMax(now, workshop.runs.isEmpty() ? now : workshop.runs.constLast().toMs), 0});
        return {};
    });
}

core::Result<QList<core::Record>> WorkshopLead::parts(const char *kind, const QString &key, const QString &value) const
{
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(kind);
    filter.bodyKey = key;
    filter.bodyValue = value;
    return m_workspace.records(filter);
}

core::Result<Workshop> WorkshopLead::reveal(const QString &item)
{
    QString which = item;
    // First nobody can seal any more, then what is sealed is opened: nothing can slip in between.
    HALLMARKER_ASSIGN(const Workshop workshop, change(QStringLiteral("workshop.revealing"), [&](Workshop &present, core::WriteTransaction &) -> core::Result<void> {
        which = item.isEmpty() ? present.item : item;
        const AgendaItem *agenda = present.agendaItem(which);
        if (!agenda || agenda->kind != AgendaKind::Silent)
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("There is nothing to reveal: this is no item in silence."));
        if (!present.revealed.contains(which))
            present.revealed.append(which);
        return {};
    }));
    HALLMARKER_ASSIGN(const QList<core::Record> records, parts(Contribution::kind, QStringLiteral("workshop"), m_workshop));
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_TRY(WorkshopGuard(transaction, m_who).mustHave(m_workshop, WorkshopRight::Lead));
        for (const core::Record &record : records) {
            HALLMARKER_ASSIGN(const core::Record now, transaction.record(record.id));
            HALLMARKER_ASSIGN(Contribution one, Contribution::fromRecord(now));
            if (!one.isSealed || one.item != which || now.isDeleted)
                continue;
            const auto words = m_workspace.personal(one.head.id, Contribution::sealedField());
            if (!words)
                return words.error();
            HALLMARKER_ASSIGN(const QJsonValue read, core::parseJson(words->toUtf8(), one.head.id));
            one.take(read.toObject());
            one.isSealed = false;
            HALLMARKER_TRY(transaction.put(one.draft(), one.head.revision));
        }
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.revealed"), work));
    return workshop;
}

core::Result<Poll> WorkshopLead::ask(const QString &question, const QStringList &choices, const QString &subject)
{
    Poll poll{{}, m_workshop, subject, question.trimmed(), choices.isEmpty() ? Poll::severities() : choices, PollState::Open, {}};
    if (poll.question.isEmpty())
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("A vote needs a question."), {}, {.pointer = QStringLiteral("/question")});
    if (poll.choices.size() < 2 || poll.choices.size() > 20 || QSet<QString>(poll.choices.begin(), poll.choices.end()).size() != poll.choices.size() || poll.choices.contains(QString()))
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("A vote has 2 to 20 different choices."));
    Poll stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_TRY(WorkshopGuard(transaction, m_who).enter(m_workshop, WorkshopRight::Lead));
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(poll.draft(), 0));
        HALLMARKER_ASSIGN(stored, Poll::fromRecord(record));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.asked"), work));
    return stored;
}

core::Result<Poll> WorkshopLead::revealPoll(const QString &pollId)
{
    const auto read = [&](core::WriteTransaction &transaction) -> core::Result<Poll> {
        HALLMARKER_TRY(WorkshopGuard(transaction, m_who).enter(m_workshop, WorkshopRight::Lead));
        HALLMARKER_ASSIGN(const core::Record record, transaction.record(pollId));
        HALLMARKER_ASSIGN(const Poll poll, Poll::fromRecord(record));
        if (poll.workshop != m_workshop)
            return core::Error(core::ErrorKind::NotFound, WorkshopTexts::tr("There is no \"%1\" in this workshop.").arg(pollId));
        return poll;
    };
    Poll stored;
    // First the urn is shut, then it is opened.
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(stored, read(transaction));
        if (stored.state != PollState::Open)
            return {};
        stored.state = PollState::Counting;
        const auto shut = transaction.put(stored.draft(), stored.head.revision);
        return shut ? core::Result<void>() : core::Result<void>(shut.error());
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.counting"), work));
    if (stored.state == PollState::Revealed)
        return stored;
    HALLMARKER_ASSIGN(const QList<core::Record> ballots, parts(Ballot::kind, QStringLiteral("poll"), pollId));
    const core::Workspace::Work second = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(Poll poll, read(transaction));
        if (poll.state == PollState::Revealed) {
            stored = poll;
            return {};
        }
        poll.counts = QList<int>(poll.choices.size(), 0);
        for (const core::Record &ballot : ballots) {
            const auto choice = m_workspace.personal(ballot.id, Ballot::sealedField());
            if (!choice)
                return choice.error();
            const qsizetype at = poll.choices.indexOf(*choice);
            if (at < 0)
                return core::Error(core::ErrorKind::Integrity, WorkshopTexts::tr("A ballot does not hold any of the choices."), {}, {.file = ballot.id});
            ++poll.counts[at];
            HALLMARKER_TRY(transaction.erasePersonal(ballot.id, Ballot::sealedField(), QStringLiteral("counted")));
        }
        poll.state = PollState::Revealed;
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(poll.draft(), poll.head.revision));
        HALLMARKER_ASSIGN(stored, Poll::fromRecord(record));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.counted"), second));
    return stored;
}

core::Result<Workshop> WorkshopLead::deal(const Deck &deck, quint32 seed, int each)
{
    HALLMARKER_ASSIGN(const QList<core::Record> seats, parts(WorkshopSeat::kind, QStringLiteral("workshop"), m_workshop));
    QStringList players;
    for (const core::Record &record : seats) {
        HALLMARKER_ASSIGN(const WorkshopSeat seat, WorkshopSeat::fromRecord(record));
        if (mayInWorkshop(seat.role, WorkshopRight::Contribute))
            players.append(seat.who);
    }
    std::sort(players.begin(), players.end());
    HALLMARKER_ASSIGN(const auto hands, dealtHands(deck, players, seed, each));
    return change(QStringLiteral("workshop.dealt"), [&](Workshop &workshop, core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Record stored, keepDeck(transaction, deck));
        workshop.deck = stored.id;
        workshop.hands = hands;
        return {};
    });
}

core::Result<Workshop> WorkshopLead::dealCatalogue(const QStringList &elements, quint32 seed, int each)
{
    HALLMARKER_ASSIGN(const std::shared_ptr<const RuleSet> rules, RuleSet::builtIn());
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.record(m_workshop));
    HALLMARKER_ASSIGN(const Workshop workshop, Workshop::fromRecord(record));
    std::optional<ThreatModel> model;
    if (!workshop.model.isEmpty()) {
        HALLMARKER_ASSIGN(const core::Record stored, m_workspace.record(workshop.model));
        HALLMARKER_ASSIGN(model, ThreatModel::fromRecord(stored));
    }
    HALLMARKER_ASSIGN(const Deck deck, catalogueDeck(rules, model ? &*model : nullptr, {elements, workshop.categories}));
    return deal(deck, seed, each);
}

core::Result<Workshop> WorkshopLead::close()
{
    HALLMARKER_ASSIGN(const QList<core::Record> contributions, parts(Contribution::kind, QStringLiteral("workshop"), m_workshop));
    HALLMARKER_ASSIGN(const QList<core::Record> polls, parts(Poll::kind, QStringLiteral("workshop"), m_workshop));
    return change(QStringLiteral("workshop.closed"), [&](Workshop &workshop, core::WriteTransaction &transaction) -> core::Result<void> {
        if (workshop.runs.isEmpty())
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("\"%1\" has not begun.").arg(workshop.name));
        if (workshop.isSilent()) // somebody may be sealing something right now
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("Some contributions may still be sealed. Reveal them first: the minutes would leave them out."));
        for (const core::Record &record : contributions) {
            HALLMARKER_ASSIGN(const Contribution one, Contribution::fromRecord(record));
            if (one.isSealed)
                return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("Some contributions are still sealed. Reveal them first: the minutes would leave them out."));
        }
        for (const core::Record &record : polls) {
            HALLMARKER_ASSIGN(const Poll poll, Poll::fromRecord(record));
            if (poll.state != PollState::Revealed)
                return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("The vote on \"%1\" is still open. Reveal it first.").arg(poll.question));
        }
        stopAgendaRun(workshop, transaction.nowMs());
        workshop.state = WorkshopState::Closed;
        workshop.closedMs = transaction.nowMs();
        if (workshop.model.isEmpty())
            return {};
        const auto model = transaction.record(workshop.model);
        if (!model || model->isDeleted)
            return model || model.error().kind == core::ErrorKind::NotFound ? core::Result<void>() : core::Result<void>(model.error());
        workshop.closedModelName = model->name;
        HALLMARKER_ASSIGN(workshop.closedElements, modelElements(*model));
        return {};
    });
}

core::Result<Workshop> WorkshopLead::reopen()
{
    Workshop stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_TRY(WorkshopGuard(transaction, m_who).mustHave(m_workshop, WorkshopRight::Lead));
        HALLMARKER_ASSIGN(const core::Record record, transaction.record(m_workshop));
        HALLMARKER_ASSIGN(stored, Workshop::fromRecord(record));
        if (!stored.isClosed())
            return {};
        stored.state = WorkshopState::Paused;
        stored.closedMs = 0;
        stored.closedModelName.clear();
        stored.closedElements.clear();
        HALLMARKER_ASSIGN(const core::Record written, transaction.put(stored.draft(), stored.head.revision));
        HALLMARKER_ASSIGN(stored, Workshop::fromRecord(written));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.reopened"), work));
    return stored;
}

} // namespace hallmarker::threats
