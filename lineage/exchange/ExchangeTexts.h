#pragma once

#include <QCoreApplication>

namespace hallmarker::lineage {

/// The texts of importers and exporters: one context, so that translators see them together.
struct ExchangeTexts {
    Q_DECLARE_TR_FUNCTIONS(ExchangeTexts)
};

} // namespace hallmarker::lineage
