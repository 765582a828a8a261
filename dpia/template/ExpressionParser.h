#pragma once

#include "core/result/Result.h"
#include "dpia/template/Expression.h"

namespace hallmarker::dpia {

/// Reads the text of a condition:
///
///     or      = and { "or" and }              and  = not { "and" not }
///     not     = "not" not | test              test = operand [ operator operand ]
///     operand = 'text' | 12.5 | true | false | question | answered(question) | count(question) | score(name) | ( or ) | [ literal, ... ]
///     operator = == != < <= > >= in contains
///
/// At most 2,000 characters and 32 levels deep. The error says at which character. Types are not looked at here.
core::Result<Expression> parseExpression(const QString &text);

} // namespace hallmarker::dpia
