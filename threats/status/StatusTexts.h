#pragma once

#include <QCoreApplication>

namespace hallmarker::threats {

/// What is said about how threats stand: one context, so that translators see the messages together.
struct StatusTexts {
    Q_DECLARE_TR_FUNCTIONS(StatusTexts)
};

} // namespace hallmarker::threats
