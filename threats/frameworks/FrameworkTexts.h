#pragma once

#include <QCoreApplication>

namespace hallmarker::threats {

/// What is said about frameworks of others: one context, so that translators see the messages together.
struct FrameworkTexts {
    Q_DECLARE_TR_FUNCTIONS(FrameworkTexts)
};

} // namespace hallmarker::threats
