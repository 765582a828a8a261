#pragma once

#include <QTest>

/// Fails the test with the error's own text.
#define VERIFY_RESULT(result)                                                                                          \
    do {                                                                                                               \
        const auto &checkedResult = (result);                                                                          \
        QVERIFY2(checkedResult.has_value(),                                                                            \
                 checkedResult.has_value() ? "" : qPrintable(checkedResult.error().toString() + QStringLiteral(" [") + checkedResult.error().detail + QLatin1Char(']'))); \
    } while (false)
