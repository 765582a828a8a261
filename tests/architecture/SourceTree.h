#pragma once

#include <QStringList>

namespace hallmarker::tests {

/// The top folders that hold C++ of the product.
inline QStringList sourceRooms()
{
    return {QStringLiteral("app"),     QStringLiteral("core"),    QStringLiteral("inventory"), QStringLiteral("lineage"), QStringLiteral("dpia"),
            QStringLiteral("threats"), QStringLiteral("checks"),  QStringLiteral("ui")};
}

/// Paths of all .h and .cpp files below the given rooms, relative to the source folder, sorted.
QStringList sourceFiles(const QStringList &rooms);
QByteArray sourceText(const QString &relativePath);

} // namespace hallmarker::tests
