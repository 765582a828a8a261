#pragma once

#include "checks/anonymisation/release/CaseInput.h"

namespace hallmarker::bench {

/// The case of the shared data: adult, k = 5, loss; unset where the data is not there. `copies` beyond the first follow the
/// rule of the scale case: other ages and occupations.
std::optional<anonymisation::CaseInput> adultSample(const QString &directory, double suppressionLimit, int copies);

/// Made up: 63,441 rows, eight columns, 45,000 generalisations, two of the columns with thousands of values whose first
/// levels hardly bring rows together.
anonymisation::CaseInput wideSample(double suppressionLimit);

} // namespace hallmarker::bench
