#pragma once

#include "core/result/Result.h"

#include <QJsonObject>

namespace hallmarker::checks {

/// Runs one small case of microdata that holds its own table as lists of values, null for missing, and gives what was measured:
///
///   kind      weighted_frequencies, individual_risk, l_diversity_distinct, suda2 or record_linkage
///   columns   name -> values; of record_linkage "x" and "y" instead
///   weights   of the records; null: each stands for itself
///   sensitive name -> values, of l_diversity_distinct
core::Result<QJsonObject> runMicrodataCase(const QJsonObject &json);

} // namespace hallmarker::checks
