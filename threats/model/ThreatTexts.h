#pragma once

#include <QCoreApplication>

namespace hallmarker::threats {

/// What is said about threat models: one context, so that translators see the messages together.
struct ThreatTexts {
    Q_DECLARE_TR_FUNCTIONS(ThreatTexts)
};

} // namespace hallmarker::threats
