#include "checks/vault/TokenJournal.h"

#include "checks/vault/TokenJob.h"
#include "core/json/CanonicalJson.h"
#include "core/keys/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace hallmarker::checks {

namespace {

struct JournalTexts {
    Q_DECLARE_TR_FUNCTIONS(JournalTexts)
};

constexpr qint64 mostJournalBytes = 16 << 20;

QString journalPath(const QString &folder)
{
    return QDir(folder).filePath(TokenJob::journalName());
}

QJsonObject versionsJson(const QMap<QString, int> &versions)
{
    QJsonObject json;
    for (auto it = versions.begin(); it != versions.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QMap<QString, int> versionsFrom(const QJsonObject &json)
{
    QMap<QString, int> versions;
    for (auto it = json.begin(); it != json.end(); ++it)
        versions.insert(it.key(), it.value().toInt());
    return versions;
}

} // namespace

core::Result<TokenJournal> TokenJournal::load(const QString &folder)
{
    TokenJournal journal;
    QFile file(journalPath(folder));
    if (!file.exists())
        return journal;
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostJournalBytes)
        return core::Error(core::ErrorKind::Io, JournalTexts::tr("The journal %1 of an unfinished job could not be read: %2").arg(file.fileName(), file.errorString()), {}, {.file = file.fileName()});
    HALLMARKER_ASSIGN(const QJsonValue read, core::parseJson(file.readAll(), file.fileName()));
    const QJsonObject json = read.toObject();
    journal.kind = json.value(u"kind").toString();
    journal.source = json.value(u"source").toString();
    journal.plan = core::Digest::fromText(json.value(u"plan").toString());
    journal.domain = json.value(u"domain").toString();
    journal.from = versionsFrom(json.value(u"from").toObject());
    journal.to = versionsFrom(json.value(u"to").toObject());
    journal.isMoving = json.value(u"moving").toBool();
    const QJsonObject tables = json.value(u"tables").toObject();
    for (auto it = tables.begin(); it != tables.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        journal.tables.insert(it.key(), {core::Digest::fromText(one.value(u"before").toString()), core::Digest::fromText(one.value(u"after").toString()), one.value(u"rows").toInteger(), one.value(u"cells").toInteger()});
    }
    if (journal.kind.isEmpty() || journal.plan.isEmpty())
        return core::Error(core::ErrorKind::Integrity, JournalTexts::tr("The journal %1 cannot be understood.").arg(file.fileName()), {}, {.file = file.fileName()});
    return journal;
}

core::Result<void> TokenJournal::save(const QString &folder) const
{
    QJsonObject entries;
    for (auto it = tables.begin(); it != tables.end(); ++it)
        entries.insert(it.key(), QJsonObject{{QStringLiteral("before"), it->before.toString()}, {QStringLiteral("after"), it->after.toString()}, {QStringLiteral("rows"), it->rows}, {QStringLiteral("cells"), it->cells}});
    const QJsonObject json{{QStringLiteral("kind"), kind}, {QStringLiteral("source"), source}, {QStringLiteral("plan"), plan.toString()}, {QStringLiteral("domain"), domain}, {QStringLiteral("from"), versionsJson(from)}, {QStringLiteral("to"), versionsJson(to)}, {QStringLiteral("tables"), entries}, {QStringLiteral("moving"), isMoving}};
    HALLMARKER_TRY(core::DurableFile::write(journalPath(folder), QJsonDocument(json).toJson(), core::DurableFile::Existing::Replace, core::DurableFile::Readers::OwnerOnly));
    return core::DurableFile::syncFolder(folder);
}

core::Result<void> TokenJournal::remove(const QString &folder)
{
    const QString path = journalPath(folder);
    if (QFile::exists(path) && !QFile::remove(path))
        return core::Error(core::ErrorKind::Io, JournalTexts::tr("The journal %1 of a finished job could not be removed.").arg(path), {}, {.file = path});
    return core::DurableFile::syncFolder(folder);
}

} // namespace hallmarker::checks
