#pragma once

#include "tests/support/SharedData.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace hallmarker::tests {

/// Compares bytes with tests/golden/<name>. Empty when they are equal, else where they differ.
/// HALLMARKER_UPDATE_GOLDEN=1 rewrites the file instead; the difference is reviewed like code.
inline QString compareGolden(const QString &name, const QByteArray &actual)
{
    const QString path = testFile(QStringLiteral("golden/") + name);
    if (qEnvironmentVariableIntValue("HALLMARKER_UPDATE_GOLDEN") == 1) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(actual) == actual.size() ? QString() : QString(QStringLiteral("cannot write ") + path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QString(QStringLiteral("there is no ") + path + QStringLiteral("; HALLMARKER_UPDATE_GOLDEN=1 makes it"));
    const QByteArray expected = file.readAll();
    if (expected == actual)
        return {};
    const QByteArrayList a = expected.split('\n');
    const QByteArrayList b = actual.split('\n');
    for (qsizetype i = 0; i < qMax(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i) || i >= a.size() || i >= b.size()) {
            return QStringLiteral("%1:%2\nexpected: %3\nactual:   %4").arg(path).arg(i + 1).arg(QString::fromUtf8(a.value(i).left(300)), QString::fromUtf8(b.value(i).left(300)));
        }
    }
    return QStringLiteral("differs");
}

} // namespace hallmarker::tests

#define COMPARE_GOLDEN(name, actual)                                                                                   \
    do {                                                                                                               \
        const QString goldenDifference = hallmarker::tests::compareGolden(QStringLiteral(name), actual);               \
        QVERIFY2(goldenDifference.isEmpty(), qPrintable(goldenDifference));                                            \
    } while (false)
