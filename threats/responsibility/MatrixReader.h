#pragma once

#include "core/result/Result.h"
#include "threats/responsibility/ResponsibilityMatrix.h"

#include <QByteArray>

namespace hallmarker::threats {

/// Reads a matrix: YAML with the keys title, provider, customer, max_age and controls. What is missing in a row is left to the check;
/// what cannot be understood is an error with line and column.
core::Result<ResponsibilityMatrix> readResponsibilityMatrix(const QByteArray &bytes, const QString &file);
/// The same matrix gives the same bytes, and the reader the same matrix.
QByteArray writeResponsibilityMatrix(const ResponsibilityMatrix &matrix);

} // namespace hallmarker::threats
