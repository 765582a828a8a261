#pragma once

#include "core/result/Result.h"
#include "dpia/template/Template.h"

namespace hallmarker::dpia {

/// Whether a condition makes sense in a template: every question and score is there, both sides of a comparison are of one
/// type, a choice is compared with one of its own keys, and the whole is a truth. The error says at which character.
core::Result<void> checkExpression(const Expression &expression, const Template &in);

} // namespace hallmarker::dpia
