#include "threats/exercise/ExerciseTask.h"

#include "threats/exercise/ExerciseTexts.h"

#include <QDate>

#include <algorithm>
#include <tuple>

namespace hallmarker::threats {

core::Result<void> ExerciseTask::check() const
{
    if (text.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("Say what is to be done."), {}, {.pointer = QStringLiteral("/text")});
    if (owner.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("Say who does it."), {}, {.pointer = QStringLiteral("/owner")});
    if (due.size() != 10 || !QDate::fromString(due, Qt::ISODate).isValid())
        return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("Say until when, as in 2026-06-30."), {}, {.pointer = QStringLiteral("/due")});
    return {};
}

QJsonObject ExerciseTask::toJson() const
{
    return {{QStringLiteral("exercise"), exercise}, {QStringLiteral("expectation"), expectation}, {QStringLiteral("text"), text}, {QStringLiteral("owner"), owner}, {QStringLiteral("due"), due}, {QStringLiteral("threat"), threat}, {QStringLiteral("control"), control}, {QStringLiteral("done"), isDone}};
}

core::Result<ExerciseTask> ExerciseTask::fromRecord(const core::Record &record)
{
    if (record.kind != QLatin1String(kind))
        return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("The record \"%1\" is no task of an exercise.").arg(record.id), {}, {.file = record.id});
    const BodyFields body(record.body);
    return ExerciseTask{RecordHead::of(record), body.text("exercise"), body.text("expectation"), body.text("text"), body.text("owner"), body.text("due"), body.text("threat"), body.text("control"), body.flag("done")};
}

core::RecordDraft ExerciseTask::draft() const
{
    core::RecordDraft draft;
    draft.id = head.id;
    draft.kind = QString::fromLatin1(kind);
    draft.name = text.left(120);
    draft.body = toJson();
    draft.searchText = text + QLatin1Char(' ') + owner;
    return draft;
}

void sortExerciseTasks(QList<ExerciseTask> &tasks)
{
    std::stable_sort(tasks.begin(), tasks.end(), [](const ExerciseTask &a, const ExerciseTask &b) { return std::tie(a.due, a.owner, a.text, a.head.id) < std::tie(b.due, b.owner, b.text, b.head.id); });
}

} // namespace hallmarker::threats
