#pragma once

#include <QtGlobal>

namespace hallmarker::threats {

/// Three-valued logic after Kleene: what nobody has said is unknown, never false. As numbers: and is the smaller, or the larger.
enum class Kleene : quint8 { False = 0, Unknown = 1, True = 2 };

constexpr Kleene kleeneOf(bool value) { return value ? Kleene::True : Kleene::False; }
constexpr Kleene operator!(Kleene a) { return static_cast<Kleene>(2 - static_cast<int>(a)); }
constexpr Kleene operator&(Kleene a, Kleene b) { return a < b ? a : b; }
constexpr Kleene operator|(Kleene a, Kleene b) { return a < b ? b : a; }

} // namespace hallmarker::threats
