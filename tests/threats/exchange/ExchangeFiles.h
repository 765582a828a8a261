#pragma once

#include "tests/support/SharedData.h"
#include "threats/exchange/ForeignFormats.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hallmarker::tests {

inline QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Our own samples; of one format when it is named.
inline QStringList ownModelFiles(const QString &folder = {})
{
    QStringList found;
    QDirIterator walk(testFile(QStringLiteral("cases/threat-exchange/") + folder), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        found.append(walk.next());
    found.sort();
    return found;
}

/// The reference files of a format beside the project, or none.
inline QStringList sharedModelFiles()
{
    QStringList found;
    for (const char *name : {"threat-dragon/v1-demo.json", "threat-dragon/v1-empty.json", "threat-dragon/v2-empty.json", "threat-dragon/v2-generic-cms.json", "threat-dragon/v2-small.json", "threat-dragon/v2-three-tier-web-app.json",
                             "otm/example.otm.yaml", "tm-bom/huskyai.tmbom.json", "threagile/stub.yaml", "threagile/ml-credit-scoring.yaml", "pytm/input.json"})
        if (const QString path = sharedFile(QLatin1String("formats/") + QLatin1String(name)); !path.isEmpty())
            found.append(path);
    return found;
}

/// Paths where two JSON values differ, for a message.
inline void differences(const QJsonValue &a, const QJsonValue &b, const QString &at, QStringList &found)
{
    if (a == b || found.size() > 20)
        return;
    if (a.isObject() && b.isObject()) {
        const QJsonObject left = a.toObject();
        const QJsonObject right = b.toObject();
        for (auto it = left.begin(); it != left.end(); ++it)
            differences(it.value(), right.value(it.key()), at + QLatin1Char('/') + it.key(), found);
        for (auto it = right.begin(); it != right.end(); ++it)
            if (!left.contains(it.key()))
                found.append(at + QLatin1Char('/') + it.key() + QStringLiteral(" added"));
    } else if (a.isArray() && b.isArray()) {
        const QJsonArray left = a.toArray();
        const QJsonArray right = b.toArray();
        for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i)
            differences(i < left.size() ? left.at(i) : QJsonValue(QJsonValue::Undefined), i < right.size() ? right.at(i) : QJsonValue(QJsonValue::Undefined), at + QLatin1Char('/') + QString::number(i), found);
    } else {
        const auto text = [](const QJsonValue &value) { return value.isUndefined() ? QStringLiteral("nothing") : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)); };
        found.append(QStringLiteral("%1: %2 -> %3").arg(at, text(a).left(80), text(b).left(80)));
    }
}

} // namespace hallmarker::tests
