#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace hallmarker::core {

/// Resolves a plain scalar by the core schema of YAML 1.2 (section 10.3.2). Empty when it is a number that JSON cannot
/// hold: not finite, or an integer of more than 64 bits.
std::optional<QJsonValue> resolvePlainYamlScalar(const QString &text);

} // namespace hallmarker::core
