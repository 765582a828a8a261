#pragma once

#include <QObject>

#include <functional>

namespace hallmarker::tests {

/// Makes a test class known to the runner of its folder.
bool registerTest(const char *name, std::function<QObject *()> make);

} // namespace hallmarker::tests

/// Stands once in each TestX.cpp, outside of any namespace.
#define HALLMARKER_TEST(Class)                                                                                         \
    static const bool registered##Class =                                                                              \
        hallmarker::tests::registerTest(#Class, [] { return static_cast<QObject *>(new Class); });
