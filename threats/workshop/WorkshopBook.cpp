#include "threats/workshop/WorkshopBook.h"

#include "core/json/CanonicalJson.h"
#include "threats/workshop/ModelElements.h"
#include "threats/workshop/WorkshopCategory.h"
#include "threats/workshop/WorkshopGuard.h"
#include "threats/workshop/WorkshopTexts.h"
#include "threats/workshop/deck/StoredDeck.h"

#include <algorithm>
#include <tuple>

namespace hallmarker::threats {

namespace {

/// All parts of one kind, oldest first.
template <typename T>
core::Result<QList<T>> partsOf(const core::Workspace &workspace, const QString &workshop)
{
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(T::kind);
    filter.bodyKey = QStringLiteral("workshop");
    filter.bodyValue = workshop;
    HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records(filter));
    QList<T> parts;
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(const T part, T::fromRecord(record));
        parts.append(part);
    }
    std::stable_sort(parts.begin(), parts.end(), [](const T &a, const T &b) { return std::tie(a.head.createdMs, a.head.id) < std::tie(b.head.createdMs, b.head.id); });
    return parts;
}

} // namespace

core::Result<Workshop> WorkshopBook::create(const WorkshopOrder &order)
{
    Workshop draft;
    draft.name = order.name.trimmed();
    if (draft.name.isEmpty())
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("The workshop has no name. Give it one that people recognise."));
    HALLMARKER_ASSIGN(draft.agenda, AgendaItem::checked(order.agenda.isEmpty() ? AgendaItem::usual() : order.agenda));
    draft.categories = order.categories.isEmpty() ? WorkshopCategory::usual() : order.categories;
    for (const QString &name : order.scope)
        draft.scope.append({QStringLiteral("scope:") + name.trimmed(), name.trimmed(), {}});
    draft.model = order.model;
    Workshop made;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        if (!draft.model.isEmpty()) {
            HALLMARKER_ASSIGN(const core::Record model, transaction.record(draft.model));
            HALLMARKER_TRY(modelElements(model));
        }
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft.draft(), 0));
        HALLMARKER_ASSIGN(made, Workshop::fromRecord(record));
        WorkshopSeat seat{{}, made.head.id, m_who, WorkshopRole::Facilitator, transaction.nowMs()};
        const auto seated = transaction.put(seat.draft(), 0);
        return seated ? core::Result<void>() : core::Result<void>(seated.error());
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.made"), work));
    return made;
}

core::Result<WorkshopSeat> WorkshopBook::join(const QString &workshop, WorkshopRole role)
{
    WorkshopSeat taken;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Record record, transaction.record(workshop));
        HALLMARKER_ASSIGN(const Workshop present, Workshop::fromRecord(record));
        if (const auto seat = WorkshopGuard(transaction, m_who).seat(workshop)) {
            if (seat->role != role)
                return core::Error(core::ErrorKind::Denied, WorkshopTexts::tr("%1 sits here as %2 already. The facilitator can give another role.").arg(m_who, workshopRoleText(seat->role)));
            taken = *seat;
            return {};
        } else if (seat.error().kind != core::ErrorKind::Denied) {
            return seat.error();
        }
        if (role == WorkshopRole::Facilitator)
            return core::Error(core::ErrorKind::Denied, WorkshopTexts::tr("There is a facilitator already. Ask for the role."));
        if (present.isClosed())
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("\"%1\" is closed. Its facilitator can open it again.").arg(present.name));
        const WorkshopSeat seat{{}, workshop, m_who, role, transaction.nowMs()};
        HALLMARKER_ASSIGN(const core::Record stored, transaction.put(seat.draft(), 0));
        HALLMARKER_ASSIGN(taken, WorkshopSeat::fromRecord(stored));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.joined"), work));
    return taken;
}

core::Result<WorkshopSeat> WorkshopBook::assign(const QString &workshop, const QString &person, WorkshopRole role)
{
    if (person.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("Say who gets the role."));
    if (person == m_who && role != WorkshopRole::Facilitator)
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("Give the role of facilitator to somebody else first; that person can then change yours."));
    WorkshopSeat given;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_TRY(WorkshopGuard(transaction, m_who).enter(workshop, WorkshopRight::Lead));
        WorkshopSeat seat{{}, workshop, person.trimmed(), role, transaction.nowMs()};
        if (const auto present = WorkshopGuard(transaction, seat.who).seat(workshop)) {
            seat = *present;
            seat.role = role;
        } else if (present.error().kind != core::ErrorKind::Denied) {
            return present.error();
        }
        HALLMARKER_ASSIGN(const core::Record stored, transaction.put(seat.draft(), seat.head.revision));
        HALLMARKER_ASSIGN(given, WorkshopSeat::fromRecord(stored));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.role-given"), work));
    return given;
}

core::Result<QList<Workshop>> WorkshopBook::list() const
{
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(Workshop::kind);
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(filter));
    QList<Workshop> all;
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(const Workshop read, Workshop::fromRecord(record));
        all.append(read);
    }
    std::stable_sort(all.begin(), all.end(), [](const Workshop &a, const Workshop &b) { return std::tie(b.head.createdMs, b.head.id) < std::tie(a.head.createdMs, a.head.id); });
    return all;
}

core::Result<void> WorkshopBook::loadContributions(LoadedWorkshop &loaded) const
{
    HALLMARKER_ASSIGN(loaded.contributions, partsOf<Contribution>(m_workspace, loaded.workshop.head.id));
    for (Contribution &one : loaded.contributions) {
        if (!one.isSealed || one.by != m_who)
            continue;
        // One's own words are one's own to see.
        const auto words = m_workspace.personal(one.head.id, Contribution::sealedField());
        if (!words)
            return words.error();
        HALLMARKER_ASSIGN(const QJsonValue read, core::parseJson(words->toUtf8(), one.head.id));
        one.take(read.toObject());
    }
    return {};
}

core::Result<void> WorkshopBook::loadModel(LoadedWorkshop &loaded) const
{
    loaded.elements = loaded.workshop.scope;
    if (loaded.workshop.model.isEmpty())
        return {};
    if (loaded.workshop.isClosed() && !loaded.workshop.closedModelName.isEmpty()) {
        loaded.modelName = loaded.workshop.closedModelName;
        loaded.elements = loaded.workshop.closedElements + loaded.elements;
        return {};
    }
    const auto model = m_workspace.record(loaded.workshop.model);
    if (!model)
        return model.error().kind == core::ErrorKind::NotFound ? core::Result<void>() : core::Result<void>(model.error());
    loaded.modelName = model->name;
    loaded.modelRevision = model->revision;
    loaded.modelBy = model->updatedBy;
    HALLMARKER_ASSIGN(const QList<WorkshopElement> elements, modelElements(*model));
    loaded.elements = elements + loaded.elements;
    return {};
}

core::Result<LoadedWorkshop> WorkshopBook::load(const QString &reference) const
{
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.resolve(QString::fromLatin1(Workshop::kind), reference));
    LoadedWorkshop loaded;
    HALLMARKER_ASSIGN(loaded.workshop, Workshop::fromRecord(record));
    HALLMARKER_ASSIGN(loaded.seats, partsOf<WorkshopSeat>(m_workspace, record.id));
    HALLMARKER_ASSIGN(loaded.polls, partsOf<Poll>(m_workspace, record.id));
    HALLMARKER_ASSIGN(loaded.ballots, partsOf<Ballot>(m_workspace, record.id));
    HALLMARKER_ASSIGN(loaded.decisions, partsOf<WorkshopDecision>(m_workspace, record.id));
    HALLMARKER_ASSIGN(loaded.actions, partsOf<WorkshopAction>(m_workspace, record.id));
    HALLMARKER_TRY(loadContributions(loaded));
    HALLMARKER_TRY(loadModel(loaded));
    if (!loaded.workshop.deck.isEmpty()) {
        HALLMARKER_ASSIGN(const core::Record deck, m_workspace.record(loaded.workshop.deck));
        HALLMARKER_ASSIGN(loaded.deck, deckFromRecord(deck));
    }
    return loaded;
}

} // namespace hallmarker::threats
