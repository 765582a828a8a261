#pragma once

namespace hallmarker::tests {

/// Runs the registered classes that the command line names, or all. Needs a QCoreApplication.
int runTests(int argc, char **argv);

} // namespace hallmarker::tests
