#pragma once

#include <QCoreApplication>

namespace hallmarker::dpia {

/// What is said about lists of questions and answers: one context, so that translators see the messages together.
struct QuestionListTexts {
    Q_DECLARE_TR_FUNCTIONS(QuestionListTexts)
};

} // namespace hallmarker::dpia
