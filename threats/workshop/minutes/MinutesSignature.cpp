#include "threats/workshop/minutes/MinutesSignature.h"

#include "core/clock/Clock.h"
#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/keys/Ed25519Key.h"
#include "core/log/AuditLog.h"
#include "core/storage/Workspace.h"
#include "threats/workshop/WorkshopTexts.h"
#include "threats/workshop/minutes/MinutesManifest.h"

#include <algorithm>
#include <tuple>

namespace hallmarker::threats {

namespace {

/// SHA-256 over the SubjectPublicKeyInfo: what "openssl pkey -pubin -outform DER | sha256sum" prints.
QString ed25519Fingerprint(const core::Ed25519PublicKey &key)
{
    const QByteArray der = QByteArray::fromHex("302a300506032b6570032100") + key.raw();
    return core::Hasher::of(der).hex();
}

} // namespace

QByteArray MinutesSignature::statement() const
{
    return core::CanonicalJson::of(QJsonObject{{QStringLiteral("format"), QStringLiteral("hallmarker-minutes-attestation/1")},
                                               {QStringLiteral("workshop"), workshop},
                                               {QStringLiteral("manifest"), core::CanonicalJson::digestOf(manifest).toString()},
                                               {QStringLiteral("by"), by},
                                               {QStringLiteral("role"), role},
                                               {QStringLiteral("statement"), words},
                                               {QStringLiteral("at"), at}});
}

core::Result<void> MinutesSignature::check(const MinutesChecker &checker) const
{
    if (made.form != QLatin1String("ed25519"))
        return checker ? checker(made, statement()) : core::Result<void>(core::Error(core::ErrorKind::Unavailable, WorkshopTexts::tr("This program cannot check signatures of the form \"%1\".").arg(made.form)));
    HALLMARKER_ASSIGN(const core::Ed25519PublicKey key, core::Ed25519PublicKey::fromPem(made.publicKey));
    if (ed25519Fingerprint(key) != made.fingerprint)
        return core::Error(core::ErrorKind::Integrity, WorkshopTexts::tr("The key is another one than the signature names."));
    if (!key.verify(statement(), made.signature))
        return core::Error(core::ErrorKind::Integrity, WorkshopTexts::tr("The signature does not hold: what was signed, the signature or the key was changed."));
    return {};
}

QJsonObject MinutesSignature::toJson() const
{
    QJsonArray certificates;
    for (const QByteArray &pem : made.certificates)
        certificates.append(QString::fromLatin1(pem));
    return {{QStringLiteral("workshop"), workshop}, {QStringLiteral("by"), by}, {QStringLiteral("role"), role}, {QStringLiteral("statement"), words}, {QStringLiteral("at"), at}, {QStringLiteral("manifest"), manifest},
            {QStringLiteral("form"), made.form}, {QStringLiteral("signature"), QString::fromLatin1(made.signature.toBase64())}, {QStringLiteral("publicKey"), QString::fromLatin1(made.publicKey)}, {QStringLiteral("certificates"), certificates}, {QStringLiteral("key"), made.keyName}, {QStringLiteral("fingerprint"), made.fingerprint}};
}

core::Result<MinutesSignature> MinutesSignature::fromRecord(const core::Record &record)
{
    if (record.kind != QLatin1String(kind))
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("The record \"%1\" is no signature under minutes.").arg(record.id), {}, {.file = record.id});
    const BodyFields body(record.body);
    MinutesSignature read{RecordHead::of(record), body.text("workshop"), body.text("by"), body.text("role"), body.text("statement"), body.text("at"), body.value("manifest").toObject(), {}};
    read.made.form = body.text("form");
    read.made.signature = QByteArray::fromBase64(body.text("signature").toLatin1());
    read.made.publicKey = body.text("publicKey").toLatin1();
    for (const QString &pem : body.texts("certificates"))
        read.made.certificates.append(pem.toLatin1());
    read.made.keyName = body.text("key");
    read.made.fingerprint = body.text("fingerprint");
    return read;
}

core::RecordDraft MinutesSignature::draft() const
{
    core::RecordDraft draft;
    draft.id = workshopPartId(QString::fromLatin1(kind), workshop, {by});
    draft.kind = QString::fromLatin1(kind);
    draft.name = by;
    draft.body = toJson();
    return draft;
}

QString minutesStandingName(MinutesStanding standing)
{
    return QStringList{QStringLiteral("holds"), QStringLiteral("content-changed"), QStringLiteral("broken")}.at(static_cast<int>(standing));
}

QString minutesStandingText(MinutesStanding standing)
{
    switch (standing) {
    case MinutesStanding::Holds: return WorkshopTexts::tr("holds");
    case MinutesStanding::ContentChanged: return WorkshopTexts::tr("signed, content changed since");
    case MinutesStanding::Broken: return WorkshopTexts::tr("does not hold");
    }
    return {};
}

MinutesDesk::MinutesDesk(core::Workspace &workspace, const QString &who, MinutesChecker checker) : m_workspace(workspace), m_who(who.isEmpty() ? workspace.actor().name : who), m_checker(std::move(checker)) {}

MinutesSigner MinutesDesk::workspaceSigner(core::Workspace &workspace)
{
    return [&workspace](const QByteArray &statement, qint64) -> core::Result<MinutesSealBytes> {
        HALLMARKER_ASSIGN(const core::StatementSignature made, workspace.log().signStatement(statement));
        HALLMARKER_ASSIGN(const core::Ed25519PublicKey key, core::Ed25519PublicKey::fromPem(made.publicKey));
        return MinutesSealBytes{QStringLiteral("ed25519"), made.signature, made.publicKey, {}, made.vkey.section(QLatin1Char('+'), 0, 1), ed25519Fingerprint(key)};
    };
}

core::Result<MinutesSignature> MinutesDesk::sign(const LoadedWorkshop &loaded, const MinutesSigner &signer, const QString &words)
{
    if (!loaded.workshop.isClosed())
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("Minutes are signed when the workshop is closed; \"%1\" is not.").arg(loaded.workshop.name));
    const WorkshopSeat *seat = loaded.seatOf(m_who);
    if (!seat)
        return core::Error(core::ErrorKind::Denied, WorkshopTexts::tr("%1 was not there. Those who attended sign.").arg(m_who));
    MinutesSignature draft;
    draft.workshop = loaded.workshop.head.id;
    draft.by = m_who;
    draft.role = workshopRoleNames().at(static_cast<int>(seat->role));
    draft.words = words.trimmed().isEmpty() ? WorkshopTexts::tr("I was there, and these minutes tell it as it was.") : words.trimmed();
    const qint64 now = m_workspace.clock().nowMs();
    draft.at = core::instantText(now);
    draft.manifest = minutesManifest(loaded);
    HALLMARKER_ASSIGN(draft.made, signer(draft.statement(), now));
    MinutesSignature stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        // What was read must be what is there: nobody signs something that changed meanwhile without having seen it.
        HALLMARKER_ASSIGN(const core::Record present, transaction.record(draft.workshop));
        if (present.revision != loaded.workshop.head.revision)
            return core::Error(core::ErrorKind::Conflict, WorkshopTexts::tr("The workshop has changed since you read it. Read it again, then sign."), {}, {.file = draft.workshop});
        const auto before = transaction.record(draft.draft().id);
        if (!before && before.error().kind != core::ErrorKind::NotFound)
            return before.error();
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft.draft(), before ? before->revision : 0));
        HALLMARKER_ASSIGN(stored, MinutesSignature::fromRecord(record));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.signed"), work));
    return stored;
}

core::Result<QList<JudgedMinutesSignature>> MinutesDesk::list(const LoadedWorkshop &loaded) const
{
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(MinutesSignature::kind);
    filter.bodyKey = QStringLiteral("workshop");
    filter.bodyValue = loaded.workshop.head.id;
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(filter));
    const QJsonObject now = minutesManifest(loaded);
    QList<JudgedMinutesSignature> all;
    for (const core::Record &record : records) {
        JudgedMinutesSignature one;
        HALLMARKER_ASSIGN(one.signature, MinutesSignature::fromRecord(record));
        if (const auto sound = one.signature.check(m_checker); !sound) {
            one.standing = MinutesStanding::Broken;
            one.problem = sound.error().message;
        } else if (const QStringList changes = minutesChanges(one.signature.manifest, now); !changes.isEmpty()) {
            one.standing = MinutesStanding::ContentChanged;
            one.problem = WorkshopTexts::tr("Changed since: %1").arg(changes.join(QStringLiteral(", ")));
        }
        all.append(one);
    }
    std::stable_sort(all.begin(), all.end(), [](const JudgedMinutesSignature &a, const JudgedMinutesSignature &b) { return std::tie(a.signature.at, a.signature.head.id) < std::tie(b.signature.at, b.signature.head.id); });
    return all;
}

} // namespace hallmarker::threats
