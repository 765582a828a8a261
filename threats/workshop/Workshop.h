#pragma once

#include "core/record/Record.h"
#include "core/result/Result.h"
#include "threats/workshop/AgendaItem.h"
#include "threats/workshop/RecordHead.h"
#include "threats/workshop/WorkshopRole.h"

#include <QMap>

namespace hallmarker::threats {

enum class WorkshopState { Planned, Running, Paused, Closed };
QStringList workshopStateNames();            ///< "planned", "running", "paused", "closed"
QString workshopStateText(WorkshopState state); ///< translated

/// A stretch of time that was spent on one item of the agenda.
struct AgendaRun {
    QString item;
    qint64 fromMs = 0;
    qint64 toMs = 0;          ///< 0: it runs now
    friend bool operator==(const AgendaRun &, const AgendaRun &) = default;
};

/// Something that the room looks at: an element of the threat model, or one that was named for this workshop alone.
struct WorkshopElement {
    QString id;
    QString name;
    QString kind;             ///< of the model's taxonomy; empty: named here
    friend bool operator==(const WorkshopElement &, const WorkshopElement &) = default;
};

/// A session as a record. What people put in are records of their own, so that two seats never lose each other's edits.
struct Workshop {
    static constexpr const char *kind = "workshop";

    RecordHead head;
    QString name;
    QString model;            ///< record id of the threat model; empty: none
    QList<WorkshopElement> scope; ///< elements that are no model's
    QStringList categories;   ///< columns of the coverage map
    QList<AgendaItem> agenda;
    WorkshopState state = WorkshopState::Planned;
    QString item;             ///< of the agenda, now or where it stopped; empty: not begun
    QList<AgendaRun> runs;    ///< oldest first
    QStringList revealed;     ///< items in silence whose contributions everybody sees
    QString deck;             ///< record id of the stored deck; empty: none dealt
    QMap<QString, QStringList> hands; ///< cards by who holds them
    qint64 closedMs = 0;
    /// The model as it was when the workshop was closed: what is signed must not change with what is drawn later.
    QString closedModelName;
    QList<WorkshopElement> closedElements;

    const AgendaItem *agendaItem(const QString &id) const;
    const AgendaItem *current() const { return agendaItem(item); }
    /// Contributions to the present item are hidden until it is revealed.
    bool isSilent() const;
    bool isClosed() const { return state == WorkshopState::Closed; }

    QJsonObject toJson() const;
    static core::Result<Workshop> fromRecord(const core::Record &record);
    core::RecordDraft draft() const;
};

/// Somebody in the room.
struct WorkshopSeat {
    static constexpr const char *kind = "workshop-seat";

    RecordHead head;
    QString workshop;
    QString who;
    WorkshopRole role = WorkshopRole::Participant;
    qint64 joinedMs = 0;

    /// The one id of a person's seat: joining twice is joining once.
    static QString idOf(const QString &workshop, const QString &who);
    QJsonObject toJson() const;
    static core::Result<WorkshopSeat> fromRecord(const core::Record &record);
    core::RecordDraft draft() const;
};

/// "prefix_<number of the workshop>_<16 hex digits of the words>".
QString workshopPartId(const QString &prefix, const QString &workshop, const QStringList &words);

} // namespace hallmarker::threats
