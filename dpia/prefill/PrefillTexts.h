#pragma once

#include <QCoreApplication>

namespace hallmarker::dpia {

/// What is said about answers that the workspace proposes: one context, so that translators see the messages together.
struct PrefillTexts {
    Q_DECLARE_TR_FUNCTIONS(PrefillTexts)
};

} // namespace hallmarker::dpia
