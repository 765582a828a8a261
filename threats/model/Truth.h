#pragma once

namespace hallmarker::threats {

/// What is known about a statement. What nobody said is unknown: it asks, it never accuses.
enum class Truth { Unknown, No, Yes };

constexpr Truth truthOf(bool value) { return value ? Truth::Yes : Truth::No; }

} // namespace hallmarker::threats
