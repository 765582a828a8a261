#pragma once

#include <QCoreApplication>

namespace hallmarker::dpia {

struct SigningTexts {
    Q_DECLARE_TR_FUNCTIONS(SigningTexts)
};

} // namespace hallmarker::dpia
