#pragma once

#include "threats/frameworks/FrameworkRelease.h"

namespace hallmarker::threats {

/// Reads a framework from a file or a folder; what it is follows from what it holds:
/// ATLAS.yaml of MITRE, the files of the CoSAI risk map (a folder), the index of PLOT4ai (JSON), a list of CWE and CAPEC numbers (YAML).
/// Errors name file, line and column; what a parser can read over safely is kept as a remark.
core::Result<FrameworkRelease> readFramework(const QString &path);

} // namespace hallmarker::threats
