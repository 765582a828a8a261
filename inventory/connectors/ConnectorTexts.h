#pragma once

#include <QCoreApplication>

namespace hallmarker::inventory {

/// The texts of the connectors: one context, so that translators see them together.
struct ConnectorTexts {
    Q_DECLARE_TR_FUNCTIONS(ConnectorTexts)
};

} // namespace hallmarker::inventory
