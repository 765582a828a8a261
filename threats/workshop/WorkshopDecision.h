#pragma once

#include "core/result/Result.h"
#include "threats/workshop/RecordHead.h"

#include <QList>

namespace hallmarker::threats {

/// Somebody who does not agree, and why.
struct Dissent {
    QString who;
    QString reason;
    friend bool operator==(const Dissent &, const Dissent &) = default;
};

QStringList workshopTreatments();                     ///< "mitigate", "accept", "avoid", "transfer", "not-applicable", "postpone"
QString workshopTreatmentText(const QString &treatment); ///< translated

/// What the room decided about something, with the reason, and who saw it otherwise.
struct WorkshopDecision {
    static constexpr const char *kind = "workshop-decision";

    RecordHead head;
    QString workshop;
    QString subject;          ///< the contribution; empty: none
    QString threat;           ///< key of a threat of the model; empty: none
    QString text;
    QString treatment = QStringLiteral("mitigate");
    QString reason;
    QString by;               ///< who wrote it down last
    QList<Dissent> dissent;

    QJsonObject toJson() const;
    static core::Result<WorkshopDecision> fromRecord(const core::Record &record);
    core::RecordDraft draft() const;
};

/// Something that somebody does until a day.
struct WorkshopAction {
    static constexpr const char *kind = "workshop-action";

    RecordHead head;
    QString workshop;
    QString decision;         ///< record id; empty: none
    QString text;
    QString owner;
    QString due;              ///< "2026-06-30"
    QString tracker;          ///< id in somebody's issue tracker; empty: none yet
    bool isDone = false;

    QJsonObject toJson() const;
    static core::Result<WorkshopAction> fromRecord(const core::Record &record);
    core::RecordDraft draft() const;
};

} // namespace hallmarker::threats
