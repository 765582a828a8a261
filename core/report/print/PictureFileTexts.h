#pragma once

#include <QCoreApplication>

namespace hallmarker::core {

/// What is said about files of drawings.
struct PictureFileTexts {
    Q_DECLARE_TR_FUNCTIONS(PictureFileTexts)
};

} // namespace hallmarker::core
