#pragma once

#include "core/result/Result.h"
#include "threats/exchange/SourceBudget.h"
#include "threats/surface/ApiSurface.h"

namespace hallmarker::threats {

/// Measures an OpenAPI 3.0 or 3.1 description, JSON or YAML. Only what it states counts; references are followed within the file.
/// An operation counts as authenticated when every way in asks for a scheme that the description defines.
core::Result<ApiSurface> readOpenApi(const QByteArray &bytes, const QString &file, const SourceBudget &budget = {});

} // namespace hallmarker::threats
