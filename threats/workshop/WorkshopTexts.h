#pragma once

#include <QCoreApplication>

namespace hallmarker::threats {

/// The texts of workshops: one context, so that translators see them together.
struct WorkshopTexts {
    Q_DECLARE_TR_FUNCTIONS(WorkshopTexts)
};

} // namespace hallmarker::threats
