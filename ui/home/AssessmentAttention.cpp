#include "ui/home/AssessmentAttention.h"

#include "dpia/workflow/DueList.h"

#include <QDateTime>

namespace hallmarker::ui {

core::Result<QList<core::AttentionItem>> assessmentAttention(const core::Workspace &workspace)
{
    HALLMARKER_ASSIGN(const QList<dpia::DueEntry> due, dpia::dueEntries(workspace));
    QList<core::AttentionItem> items;
    for (const dpia::DueEntry &entry : due) {
        const auto reason = entry.isOver ? core::AttentionItem::Reason::Expired : core::AttentionItem::Reason::DueSoon;
        items.append({reason, entry.assessment, QStringLiteral("assessment"), entry.name, entry.text, entry.day.startOfDay(Qt::UTC).toMSecsSinceEpoch()});
    }
    return items;
}

} // namespace hallmarker::ui
