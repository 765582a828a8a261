#pragma once

#include "core/storage/Workspace.h"

#include <QDate>

namespace hallmarker::dpia {

/// Something about an assessment that somebody has to look at by a day.
struct DueEntry {
    enum class Kind {
        Review,       ///< the day on which the assessment is looked at again
        Acceptance,   ///< the end of the acceptance of a risk
        Action,       ///< a planned control, or what an assessor wants to be carried out
    };
    Kind kind = Kind::Review;
    QString assessment;       ///< id
    QString name;             ///< of the assessment
    QString target;           ///< "section:ID", "control:ID", "question:ID"; of a review empty
    QString text;             ///< translated: what
    QDate day;
    bool isOver = false;      ///< the day has passed

    QString kindName() const; ///< "review", "acceptance", "action"
};

/// What is due within so many days, what is over first; assessments that are closed want nothing any more.
core::Result<QList<DueEntry>> dueEntries(const core::Workspace &workspace, int days = 30);

} // namespace hallmarker::dpia
