#pragma once

#include "dpia/signing/SigningKey.h"
#include "threats/workshop/minutes/MinutesSignature.h"

#include <functional>

namespace hallmarker::ui {

/// How the program signs and checks minutes with the keys that sign assessments; the two domains do not know each other.
struct MinutesSealing {
    std::function<threats::MinutesSigner(const dpia::SigningKey &key)> signer; ///< the key outlives what comes of it
    threats::MinutesChecker checker;                                           ///< of certificates; empty: they cannot be checked
};

} // namespace hallmarker::ui
