#pragma once

#include <QCoreApplication>

namespace hallmarker::threats {

/// The texts of readers and writers of foreign formats: one context, so that translators see them together.
struct ThreatExchangeTexts {
    Q_DECLARE_TR_FUNCTIONS(ThreatExchangeTexts)
};

} // namespace hallmarker::threats
