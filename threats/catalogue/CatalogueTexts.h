#pragma once

#include <QCoreApplication>

namespace hallmarker::threats {

/// What is said about catalogues of threats: one context, so that translators see the messages together.
struct CatalogueTexts {
    Q_DECLARE_TR_FUNCTIONS(CatalogueTexts)
};

} // namespace hallmarker::threats
