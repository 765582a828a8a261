#pragma once

#include "core/result/Result.h"
#include "threats/workshop/RecordHead.h"

#include <QList>

namespace hallmarker::threats {

/// What a gap of an exercise turns into: somebody closes it until a day.
struct ExerciseTask {
    static constexpr const char *kind = "exercise-task";

    RecordHead head;
    QString exercise;
    QString expectation;      ///< the gap; empty: none in particular
    QString text;
    QString owner;
    QString due;              ///< "2026-06-30"
    QString threat;           ///< key of a threat that it is about; empty: none
    QString control;          ///< id of a control; empty: none
    bool isDone = false;

    core::Result<void> check() const;
    QJsonObject toJson() const;
    static core::Result<ExerciseTask> fromRecord(const core::Record &record);
    core::RecordDraft draft() const;
};

/// What is due first comes first.
void sortExerciseTasks(QList<ExerciseTask> &tasks);

} // namespace hallmarker::threats
