#pragma once

#include "lineage/intake/LineageImporter.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace hallmarker::tests {

/// Writes bytes to a file of a temporary folder and reads them with an importer.
class ImportCase {
public:
    core::Result<lineage::ImportReport> read(const lineage::LineageImporter &importer, const QByteArray &bytes, lineage::LineageFacts &facts, const lineage::ImportOptions &options = {})
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return core::Error(core::ErrorKind::Io, QStringLiteral("no file"));
        file.close();
        return importer.read(path(), options, facts, core::Progress::none());
    }
    QString path() const { return m_folder.filePath(QStringLiteral("case.json")); }

private:
    QTemporaryDir m_folder;
};

/// Rows of a manifest of the shared reference data: name, file, expected counts. Without it one row that skips.
inline void addManifestRows(const QString &folder)
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("expected");
    QFile file(sharedFile(QStringLiteral("data/") + folder + QStringLiteral("/manifest.json")));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)) {
        QTest::newRow("no reference data") << QString() << QJsonObject();
        return;
    }
    const QJsonObject sets = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("sets")).toObject();
    for (auto set = sets.begin(); set != sets.end(); ++set) {
        const QJsonObject one = set.value().toObject();
        QTest::newRow(qPrintable(set.key())) << sharedFile(QStringLiteral("data/") + folder + QLatin1Char('/') + one.value(QLatin1String("file")).toString()) << one.value(QLatin1String("expected")).toObject();
    }
}

/// Empty when `counts` has all that is expected.
inline QString countsDifference(const QJsonObject &expected, const QJsonObject &counts)
{
    for (auto entry = expected.begin(); entry != expected.end(); ++entry) {
        if (counts.value(entry.key()) != entry.value())
            return entry.key() + QStringLiteral(": expected ") + QString::fromUtf8(QJsonDocument(QJsonArray{entry.value()}).toJson(QJsonDocument::Compact)) + QStringLiteral(", counted ") + QString::fromUtf8(QJsonDocument(QJsonArray{counts.value(entry.key())}).toJson(QJsonDocument::Compact));
    }
    return {};
}

} // namespace hallmarker::tests
