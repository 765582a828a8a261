#pragma once

#include <QCoreApplication>

namespace hallmarker::dpia {

/// What is said about libraries of CISO Assistant: one context, so that translators see the messages together.
struct CisoTexts {
    Q_DECLARE_TR_FUNCTIONS(CisoTexts)
};

} // namespace hallmarker::dpia
