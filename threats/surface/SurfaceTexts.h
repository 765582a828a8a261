#pragma once

#include <QCoreApplication>

namespace hallmarker::threats {

struct SurfaceTexts {
    Q_DECLARE_TR_FUNCTIONS(SurfaceTexts)
};

} // namespace hallmarker::threats
