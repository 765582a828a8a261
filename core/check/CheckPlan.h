#pragma once

#include "core/check/CheckRunner.h"

#include <functional>

namespace hallmarker::core {

/// An order that makes sense: the check exists, its parameters are complete, each role has a record of a fitting kind.
struct CheckPlan {
    const CheckProvider *provider = nullptr;
    QJsonObject parameters;                 ///< complete
    QList<QPair<QString, Record>> inputs;   ///< role and record, in the order of the definition
    Seed seed;                              ///< 0 when the check does not use one
};

using RecordLookup = std::function<Result<Record>(const QString &id)>;

/// Turns an order into a plan. What is wrong with the order is ErrorKind::Usage; a record that does not exist or cannot
/// be read is the error of the lookup.
Result<CheckPlan> planCheck(const CheckRegistry &registry, const CheckOrder &order, const RecordLookup &lookup);

} // namespace hallmarker::core
