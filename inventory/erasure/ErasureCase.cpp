#include "inventory/erasure/ErasureCase.h"

#include "core/clock/Clock.h"
#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

QJsonObject ErasureCase::toJson() const
{
    BodyWriter writer(head.unknown);
    writer.texts(QStringLiteral("assets"), assets)
        .text(QStringLiteral("requested"), core::instantText(requestedMs))
        .text(QStringLiteral("deadline"), core::instantText(deadlineMs))
        .text(QStringLiteral("extensionReason"), extensionReason)
        .text(QStringLiteral("subjectCommitment"), subjectCommitment)
        .text(QStringLiteral("note"), note)
        .text(QStringLiteral("closedBy"), closedBy)
        .text(QStringLiteral("reopenedBecause"), reopenedBecause)
        .texts(QStringLiteral("stoppedAt"), stoppedAt);
    if (closedMs != 0)
        writer.text(QStringLiteral("closed"), core::instantText(closedMs));
    if (tracedMs != 0)
        writer.text(QStringLiteral("traced"), core::instantText(tracedMs));
    return writer.body();
}

core::Result<ErasureCase> ErasureCase::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("erasure case"));
    ErasureCase erasure;
    erasure.assets = reader.texts(QStringLiteral("assets"));
    erasure.requestedMs = reader.instant(QStringLiteral("requested"));
    erasure.deadlineMs = reader.instant(QStringLiteral("deadline"));
    erasure.extensionReason = reader.text(QStringLiteral("extensionReason"));
    erasure.subjectCommitment = reader.text(QStringLiteral("subjectCommitment"));
    erasure.note = reader.text(QStringLiteral("note"));
    erasure.closedMs = reader.instant(QStringLiteral("closed"));
    erasure.closedBy = reader.text(QStringLiteral("closedBy"));
    erasure.reopenedBecause = reader.text(QStringLiteral("reopenedBecause"));
    erasure.stoppedAt = reader.texts(QStringLiteral("stoppedAt"));
    erasure.tracedMs = reader.instant(QStringLiteral("traced"));
    erasure.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return erasure;
}

} // namespace hallmarker::inventory
