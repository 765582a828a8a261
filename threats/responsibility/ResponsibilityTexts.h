#pragma once

#include <QCoreApplication>

namespace hallmarker::threats {

struct ResponsibilityTexts {
    Q_DECLARE_TR_FUNCTIONS(ResponsibilityTexts)
};

} // namespace hallmarker::threats
