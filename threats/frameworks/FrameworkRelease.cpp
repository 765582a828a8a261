#include "threats/frameworks/FrameworkRelease.h"

#include "threats/frameworks/FrameworkTexts.h"

#include <QJsonArray>

#include <algorithm>

namespace hallmarker::threats {

namespace {

QStringList frameworkTextList(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts += text.toString();
    return texts;
}

} // namespace

QJsonObject FrameworkEntry::toJson() const
{
    QJsonObject json{{QStringLiteral("kind"), kind}, {QStringLiteral("name"), name}};
    if (!parent.isEmpty())
        json.insert(QStringLiteral("parent"), parent);
    if (!refs.isEmpty())
        json.insert(QStringLiteral("refs"), QJsonArray::fromStringList(refs));
    return json;
}

FrameworkEntry FrameworkEntry::fromJson(const QJsonObject &json)
{
    return {{}, json.value(QStringLiteral("kind")).toString(), json.value(QStringLiteral("name")).toString(), json.value(QStringLiteral("parent")).toString(), frameworkTextList(json.value(QStringLiteral("refs")))};
}

int FrameworkRelease::count(const QString &entryKind) const
{
    return static_cast<int>(std::count_if(entries.begin(), entries.end(), [&entryKind](const FrameworkEntry &entry) { return entry.kind == entryKind; }));
}

QJsonObject FrameworkRelease::toJson() const
{
    QJsonObject items;
    for (auto it = entries.begin(); it != entries.end(); ++it)
        items.insert(it.key(), it.value().toJson());
    return {{QStringLiteral("framework"), framework}, {QStringLiteral("title"), title}, {QStringLiteral("version"), version}, {QStringLiteral("file"), digest.toString()}, {QStringLiteral("entries"), items}, {QStringLiteral("remarks"), QJsonArray::fromStringList(remarks)}};
}

core::Result<FrameworkRelease> FrameworkRelease::fromRecord(const core::Record &record)
{
    FrameworkRelease release;
    release.framework = record.body.value(QStringLiteral("framework")).toString();
    release.title = record.body.value(QStringLiteral("title")).toString();
    release.version = record.body.value(QStringLiteral("version")).toString();
    release.digest = core::Digest::fromText(record.body.value(QStringLiteral("file")).toString());
    release.remarks = frameworkTextList(record.body.value(QStringLiteral("remarks")));
    if (record.kind != QLatin1String(kind) || release.framework.isEmpty())
        return core::Error(core::ErrorKind::Invalid, FrameworkTexts::tr("The record \"%1\" is not a framework.").arg(record.id), {}, {.file = record.id});
    const QJsonObject items = record.body.value(QStringLiteral("entries")).toObject();
    for (auto it = items.begin(); it != items.end(); ++it) {
        FrameworkEntry entry = FrameworkEntry::fromJson(it.value().toObject());
        entry.id = it.key();
        release.entries.insert(entry.id, entry);
    }
    return release;
}

} // namespace hallmarker::threats
