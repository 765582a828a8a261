#pragma once

#include <QCoreApplication>

namespace hallmarker::cli {

/// The texts of the command line: one context, so that translators see them together.
struct CliTexts {
    Q_DECLARE_TR_FUNCTIONS(CliTexts)
};

} // namespace hallmarker::cli
