#pragma once

#include <QCoreApplication>

namespace hallmarker::dpia {

/// What is said about clauses and contracts: one context, so that translators see the messages together.
struct ClauseTexts {
    Q_DECLARE_TR_FUNCTIONS(ClauseTexts)
};

} // namespace hallmarker::dpia
