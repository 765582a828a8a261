#pragma once

#include <QCoreApplication>

namespace hallmarker::dpia {

/// What is said about assessments: one context, so that translators see the messages together.
struct AssessmentTexts {
    Q_DECLARE_TR_FUNCTIONS(AssessmentTexts)
};

} // namespace hallmarker::dpia
