#pragma once

#include <QtGlobal>

namespace hallmarker::threats {

/// Three-valued logic after Kleene: what nobody has said is unknown, never false. As numbers: and is the smaller, or the larger.
enum class Truth : quint8 { False = 0, Unknown = 1, True = 2 };

constexpr Truth truthOf(bool value) { return value ? Truth::True : Truth::False; }
constexpr Truth operator!(Truth a) { return static_cast<Truth>(2 - static_cast<int>(a)); }
constexpr Truth operator&(Truth a, Truth b) { return a < b ? a : b; }
constexpr Truth operator|(Truth a, Truth b) { return a < b ? b : a; }

} // namespace hallmarker::threats
