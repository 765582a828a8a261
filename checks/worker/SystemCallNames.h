#pragma once

#include <QString>

namespace hallmarker::checks {

/// What a blocked system call was up to: "openat (open a file)". Numbers it does not know come as "system call 999".
QString describeSystemCall(int number);

} // namespace hallmarker::checks
