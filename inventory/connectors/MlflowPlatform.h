#pragma once

#include "inventory/connectors/RemotePlatform.h"

namespace hallmarker::inventory {

/// MLflow: tags of registered models and versions out, models, versions and runs in.
class MlflowPlatform final : public RemotePlatform {
public:
    QString pushFormat() const override { return QStringLiteral("mlflow-tags"); }
    QString pullFormat() const override { return QStringLiteral("mlflow"); }
    QString probePath() const override { return QStringLiteral("/api/2.0/mlflow/registered-models/search?max_results=1"); }
    core::Result<QList<RemoteCall>> calls(const QByteArray &document) const override;
    core::Result<QList<PulledDocument>> pull(const RemoteGet &get) const override;
};

} // namespace hallmarker::inventory
