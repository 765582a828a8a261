#pragma once

#include "lineage/dot/GraphvizProcess.h"

#include <QFileInfo>

namespace hallmarker::tests {

/// The program of this build; tests run in other folders than programs do.
inline QString layoutProgram()
{
    const QString named = qEnvironmentVariable("HALLMARKER_LAYOUT");
    return named.isEmpty() ? QStringLiteral(HALLMARKER_BINARY_DIR "/bin/hallmarker-layout") : named;
}

inline lineage::GraphvizProcess graphviz(lineage::GraphvizLimits limits = {.deadlineMs = 60'000, .cpuSeconds = 60})
{
    return lineage::GraphvizProcess(layoutProgram(), limits);
}

} // namespace hallmarker::tests
