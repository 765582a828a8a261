#include "inventory/consent/SubjectTokens.h"

#include "core/digest/Hasher.h"
#include "core/keys/HmacSha256.h"
#include "core/storage/PseudonymKey.h"
#include "inventory/consent/AccessRequest.h"
#include "inventory/consent/ConsentRecord.h"

namespace hallmarker::inventory {

namespace {

const QString renewedSetting = QStringLiteral("consent.pseudonyms");
const QString renewedValue = QStringLiteral("hmac-sha256");
constexpr qsizetype recordsAtOnce = 1000;

/// The pseudonym as it was before there was a secret; what the keyed one is computed from.
QString bareToken(const QString &workspaceId, const QString &person)
{
    return QStringLiteral("subject-") + core::Hasher::of(QByteArray(workspaceId.toUtf8() + '\0' + person.toUtf8())).hex().left(24);
}

struct Renewal {
    core::Record record;
    QString subject;
};

core::Result<void> storeRenewed(core::Workspace &workspace, const QList<Renewal> &renewals)
{
    return workspace.write(QStringLiteral("consent.pseudonyms"), [&renewals](core::WriteTransaction &transaction) -> core::Result<void> {
        for (const Renewal &renewal : renewals) {
            const bool isConsent = renewal.record.kind == QLatin1String(ConsentRecord::kind);
            core::RecordDraft draft;
            draft.id = renewal.record.id;
            draft.kind = renewal.record.kind;
            draft.name = renewal.record.name;
            draft.body = renewal.record.body;
            draft.body.insert(QStringLiteral("subject"), renewal.subject);
            if (isConsent) {
                HALLMARKER_ASSIGN(const ConsentRecord consent, ConsentRecord::fromJson(draft.body));
                draft.searchText = consent.searchText();
            } else {
                HALLMARKER_ASSIGN(const AccessRequest request, AccessRequest::fromJson(draft.body));
                draft.searchText = request.searchText();
            }
            HALLMARKER_TRY(transaction.put(draft, renewal.record.revision));
        }
        return {};
    });
}

} // namespace

core::Result<QString> SubjectTokens::keyed(const QString &guessable)
{
    if (m_secret.isEmpty()) {
        HALLMARKER_ASSIGN(m_secret, core::PseudonymKey::of(m_workspace));
    }
    HALLMARKER_ASSIGN(const QByteArray digest, core::hmacSha256(m_secret, guessable.toUtf8()));
    return QString(QStringLiteral("person-") + QString::fromLatin1(digest.toHex().left(32)));
}

core::Result<QString> SubjectTokens::of(const QString &person)
{
    return person.isEmpty() ? core::Result<QString>(QString()) : keyed(bareToken(m_workspace.workspaceId(), person));
}

core::Result<QString> SubjectTokens::current(const QString &stored)
{
    return isGuessable(stored) ? keyed(stored) : core::Result<QString>(stored);
}

core::Result<int> SubjectTokens::renewStored()
{
    if (m_workspace.isReadOnly())
        return 0;
    HALLMARKER_ASSIGN(const QString renewed, m_workspace.setting(renewedSetting));
    if (renewed == renewedValue)
        return 0;
    QList<Renewal> renewals;
    for (const char *kind : {ConsentRecord::kind, AccessRequest::kind}) {
        core::RecordFilter filter;
        filter.kind = QString::fromLatin1(kind);
        HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(filter));
        for (const core::Record &record : records) {
            const QString subject = record.body.value(QStringLiteral("subject")).toString();
            if (!isGuessable(subject))
                continue;
            HALLMARKER_ASSIGN(const QString present, keyed(subject));
            renewals.append({record, present});
        }
    }
    for (qsizetype first = 0; first < renewals.size(); first += recordsAtOnce)
        HALLMARKER_TRY(storeRenewed(m_workspace, renewals.mid(first, recordsAtOnce)));
    HALLMARKER_TRY(m_workspace.setSetting(renewedSetting, renewedValue));
    return static_cast<int>(renewals.size());
}

} // namespace hallmarker::inventory
