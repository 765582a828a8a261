#pragma once

#include <QCoreApplication>

namespace hallmarker::dpia {

struct PackageTexts {
    Q_DECLARE_TR_FUNCTIONS(PackageTexts)
};

} // namespace hallmarker::dpia
