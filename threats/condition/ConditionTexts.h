#pragma once

#include <QCoreApplication>

namespace hallmarker::threats {

/// What is said about conditions: one context, so that translators see the messages together.
struct ConditionTexts {
    Q_DECLARE_TR_FUNCTIONS(ConditionTexts)
};

} // namespace hallmarker::threats
