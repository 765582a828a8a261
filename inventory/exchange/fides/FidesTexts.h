#pragma once

#include <QCoreApplication>

namespace hallmarker::inventory {

/// What is said about Fides files: one context, so that translators see the messages together.
struct FidesTexts {
    Q_DECLARE_TR_FUNCTIONS(FidesTexts)
};

} // namespace hallmarker::inventory
