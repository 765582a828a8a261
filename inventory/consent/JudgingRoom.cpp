#include "inventory/consent/JudgingRoom.h"

#include "core/log/AuditLog.h"
#include "inventory/people/Party.h"

#include <QJsonDocument>

namespace hallmarker::inventory {

namespace {

constexpr qint64 entriesAtOnce = 2048;
constexpr qint64 mostEntries = 100'000; ///< beyond it reading everything anew is cheaper

} // namespace

core::Result<const AccessJudge *> JudgingRoom::judge()
{
    HALLMARKER_TRY(m_tokens.renewStored());
    HALLMARKER_ASSIGN(const qint64 size, m_workspace.log().size());
    if (m_judge && size == m_logSize)
        return static_cast<const AccessJudge *>(m_judge.get());
    // A log that is shorter than before is another workspace in the place of this one.
    const bool isAnew = !m_judge || size < m_logSize || size - m_logSize > mostEntries;
    const auto read = isAnew ? readAll() : readSince(m_logSize, size);
    if (!read) {
        m_judge.reset(); // half of the changes is worse than none
        return read.error();
    }
    // What is committed from here on is read the next time.
    m_logSize = size;
    return static_cast<const AccessJudge *>(m_judge.get());
}

core::Result<void> JudgingRoom::readAll()
{
    AccessGround ground;
    ground.taxonomy = m_taxonomy;
    m_judge = std::make_unique<AccessJudge>(std::move(ground));
    HALLMARKER_ASSIGN(const QList<ConsentRecord> consents, ConsentRecordRepository(m_workspace).list());
    for (const ConsentRecord &consent : consents)
        HALLMARKER_TRY(put(consent));
    return readOthers();
}

core::Result<void> JudgingRoom::readOthers()
{
    HALLMARKER_ASSIGN(const QList<FieldCatalogue> catalogues, FieldCatalogueRepository(m_workspace).list());
    HALLMARKER_ASSIGN(const QList<AccessException> exceptions, AccessExceptionRepository(m_workspace).list());
    HALLMARKER_ASSIGN(const QList<Party> parties, RecordRepository<Party>(m_workspace).list());
    QSet<QString> people;
    for (const Party &party : parties)
        people.insert(party.head.name);
    m_judge->setOthers(catalogues, exceptions, people);
    return {};
}

core::Result<void> JudgingRoom::put(ConsentRecord consent)
{
    ++m_consentsRead;
    HALLMARKER_ASSIGN(consent.subject, m_tokens.current(consent.subject));
    m_judge->putConsent(consent);
    return {};
}

core::Result<void> JudgingRoom::readConsent(const QString &id)
{
    const auto record = m_workspace.record(id);
    if (!record && record.error().kind == core::ErrorKind::NotFound) { // removed
        m_judge->removeConsent(id);
        return {};
    }
    if (!record)
        return record.error();
    HALLMARKER_ASSIGN(const ConsentRecord consent, ConsentRecordRepository::fromRecord(*record));
    return put(consent);
}

core::Result<void> JudgingRoom::readSince(qint64 from, qint64 to)
{
    const QStringList otherKinds{QString::fromLatin1(FieldCatalogue::kind), QString::fromLatin1(AccessException::kind), QString::fromLatin1(Party::kind)};
    QSet<QString> consents;
    bool areOthersChanged = false;
    for (qint64 first = from; first < to; first += entriesAtOnce) {
        HALLMARKER_ASSIGN(const QList<core::LogEntry> entries, m_workspace.log().entries(first, std::min(entriesAtOnce, to - first)));
        for (const core::LogEntry &entry : entries) {
            const QJsonObject record = QJsonDocument::fromJson(entry.bytes).object().value(QStringLiteral("record")).toObject();
            const QString kind = record.value(QStringLiteral("kind")).toString();
            if (kind == QLatin1String(ConsentRecord::kind))
                consents.insert(record.value(QStringLiteral("id")).toString());
            areOthersChanged = areOthersChanged || otherKinds.contains(kind);
        }
    }
    for (const QString &id : std::as_const(consents))
        HALLMARKER_TRY(readConsent(id));
    return areOthersChanged ? readOthers() : core::Result<void>();
}

} // namespace hallmarker::inventory
