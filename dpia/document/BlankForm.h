#pragma once

#include "core/report/Report.h"
#include "dpia/template/Template.h"

namespace hallmarker::dpia {

/// A questionnaire without answers as a form to be filled in by hand: boxes to tick, lines to write on, tables with empty rows.
/// Conditions are told in words, as paper cannot hide a question.
class BlankForm {
public:
    static core::Report of(const Template &form, const QString &language);
};

} // namespace hallmarker::dpia
