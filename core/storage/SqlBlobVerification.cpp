#include "core/storage/SqlBlobVerification.h"

#include "core/digest/Hasher.h"
#include "core/keys/ContentSeal.h"
#include "core/storage/SqlLogVerification.h"
#include "core/storage/SqlSchema.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hallmarker::core {

namespace {

struct SqlBlobVerificationTexts {
    Q_DECLARE_TR_FUNCTIONS(SqlBlobVerificationTexts)
};

struct LoggedBlob {
    qint64 index = -1;
    QString mediaType;
    Digest sealed; ///< empty: lies in the clear
};

} // namespace

Result<void> SqlBlobVerification::run(LogVerification &result, Progress &progress)
{
    QHash<QString, LoggedBlob> logged;
    {
        HALLMARKER_ASSIGN(QSqlQuery rows, m_connection.stream(QStringLiteral("SELECT idx, record_id, bytes FROM log_entry WHERE record_id LIKE 'sha256:%' AND revision IS NULL")));
        while (rows.next()) {
            const QJsonObject about = QJsonDocument::fromJson(rows.value(2).toByteArray()).object().value(QLatin1String("blob")).toObject();
            if (about.value(QLatin1String("digest")).toString() == rows.value(1).toString() && rows.value(0).toLongLong() > logged.value(rows.value(1).toString()).index)
                logged.insert(rows.value(1).toString(), {rows.value(0).toLongLong(), about.value(QLatin1String("type")).toString(), Digest::fromText(about.value(QLatin1String("sealed")).toString())});
        }
    }
    HALLMARKER_ASSIGN(QSqlQuery rows, m_connection.stream(QStringLiteral("SELECT digest, content, %1, media_type FROM blob").arg(SqlSchema::blobNonceColumn(m_schemaVersion))));
    qint64 count = 0;
    while (rows.next()) {
        if (++count % 100 == 0) {
            progress.report(SqlBlobVerificationTexts::tr("Comparing attachments with the log"), count, 0);
            if (progress.isCancelled())
                return Error(ErrorKind::Cancelled, SqlBlobVerificationTexts::tr("The verification was stopped."));
        }
        const Digest digest = Digest::fromRaw(rows.value(0).toByteArray());
        const QByteArray content = rows.value(1).toByteArray();
        const QByteArray nonce = rows.value(2).toByteArray();
        const bool isLogged = logged.contains(digest.toString());
        const LoggedBlob entry = logged.take(digest.toString());
        bool isSame = nonce.isEmpty() ? Hasher::of(content) == digest && entry.sealed.isEmpty() : isLogged && SealedContent{nonce, content}.digest() == entry.sealed;
        if (isLogged)
            isSame = isSame && entry.mediaType == rows.value(3).toString();
        else
            isSame = isSame && !m_isBoundFromStart;
        if (!isSame)
            SqlLogVerification::blame(result, entry.index, isLogged ? SqlBlobVerificationTexts::tr("The attachment %1 is not what entry %2 of the log says: it was changed past the log.").arg(digest.shortText()).arg(entry.index)
                                                                   : SqlBlobVerificationTexts::tr("The attachment %1 does not match its digest, or the log knows nothing of it: it was changed or put in past the log.").arg(digest.shortText()));
    }
    for (const LoggedBlob &missing : std::as_const(logged))
        SqlLogVerification::blame(result, missing.index, SqlBlobVerificationTexts::tr("The attachment of entry %1 was removed past the log.").arg(missing.index));
    return {};
}

} // namespace hallmarker::core
