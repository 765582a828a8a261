#pragma once

#include "inventory/connectors/RemotePlatform.h"

namespace hallmarker::inventory {

/// Apache Atlas: our types first (they may be there already), then entities in batches. A refused batch is sent again
/// one by one, so that the report can name the entity.
class AtlasPlatform final : public RemotePlatform {
public:
    QString pushFormat() const override { return QStringLiteral("atlas"); }
    QString pullFormat() const override { return QStringLiteral("atlas"); }
    QString probePath() const override { return QStringLiteral("/api/atlas/v2/types/typedefs/headers"); }
    core::Result<QList<RemoteCall>> calls(const QByteArray &document) const override;
    qsizetype largestBatch() const override { return 50; }
    RemoteCall batch(const QList<RemoteCall> &calls) const override;
    core::Result<QList<PulledDocument>> pull(const RemoteGet &get) const override;
};

} // namespace hallmarker::inventory
