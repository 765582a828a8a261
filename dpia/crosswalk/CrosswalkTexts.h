#pragma once

#include <QCoreApplication>

namespace hallmarker::dpia {

/// What is said about views of the same facts: one context, so that translators see the messages together.
struct CrosswalkTexts {
    Q_DECLARE_TR_FUNCTIONS(CrosswalkTexts)
};

} // namespace hallmarker::dpia
