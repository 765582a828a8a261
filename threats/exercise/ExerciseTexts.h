#pragma once

#include <QCoreApplication>

namespace hallmarker::threats {

/// The texts of exercises: one context, so that translators see them together.
struct ExerciseTexts {
    Q_DECLARE_TR_FUNCTIONS(ExerciseTexts)
};

} // namespace hallmarker::threats
