#pragma once

#include "dpia/risk/RiskView.h"

namespace hallmarker::dpia {

/// Something about a risk that somebody should look at, and that stands in no decision's way.
struct RiskNotice {
    QString section;
    QString text; ///< translated

    /// A level with controls above the one without any.
    static QList<RiskNotice> of(const LoadedAssessment &loaded, const AnswerSheet &sheet, const QString &language = {});
};

} // namespace hallmarker::dpia
