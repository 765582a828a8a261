#pragma once

#include "inventory/connectors/RemotePlatform.h"

namespace hallmarker::inventory {

/// OpenMetadata: ML models and lineage edges. An edge names its ends by the ids that the server gave them, so they are
/// looked up by their names just before it is written.
class OpenMetadataPlatform final : public RemotePlatform {
public:
    QString pushFormat() const override { return QStringLiteral("openmetadata"); }
    QString pullFormat() const override { return QStringLiteral("openmetadata"); }
    QString probePath() const override { return QStringLiteral("/api/v1/mlmodels?limit=1"); }
    core::Result<QList<RemoteCall>> calls(const QByteArray &document) const override;
    core::Result<QByteArray> finalBody(const RemoteCall &call, const RemoteGet &get) const override;
    core::Result<QList<PulledDocument>> pull(const RemoteGet &get) const override;
};

} // namespace hallmarker::inventory
