#pragma once

#include <QCoreApplication>

namespace hallmarker::threats {

/// What drawings of threat models say.
struct DiagramTexts {
    Q_DECLARE_TR_FUNCTIONS(DiagramTexts)
};

} // namespace hallmarker::threats
