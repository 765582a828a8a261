#pragma once

#include "checks/anonymisation/profile/TableProfile.h"
#include "checks/anonymisation/release/ReleasePlan.h"

namespace hallmarker::anonymisation {

/// Something about a plan that a person should know before it is run.
struct PlanRemark {
    enum class Weight { Unsafe, Note };
    Weight weight = Weight::Note;
    QString text;       ///< a whole sentence, translated
    QString step;       ///< where it is mended: "attributes", "models"
};

/// Looks at a plan without running it: combinations of roles, models and limits that leave people open to attack although
/// every model holds. `profile` of the table that it is for.
QList<PlanRemark> reviewPlan(const ReleasePlan &plan, const TableProfile &profile);

} // namespace hallmarker::anonymisation
