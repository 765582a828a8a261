#pragma once

#include "checks/privacy/PiiAutomaton.h"

namespace hallmarker::checks {

/// Adds a pattern to the nodes of an automaton and returns its entry node. Understands literals (UTF-8), [sets], \d \w
/// \s and escaped characters, groups, |, ?, *, +, {n}, {m,n}. ASCII letters match in both cases.
core::Result<std::int32_t> compilePiiPattern(const std::string &pattern, int index, std::vector<PiiAutomaton::Node> &nodes);

} // namespace hallmarker::checks
