#pragma once

#include "threats/exchange/ThreatFormat.h"

namespace hallmarker::threats {

/// Models of the Microsoft Threat Modeling Tool (.tm7): read only.
class Tm7Format final : public ThreatFormat {
public:
    QString id() const override { return QStringLiteral("tm7"); }
    QString name() const override;
    QString extension() const override { return QStringLiteral("tm7"); }
    bool canWrite() const override { return false; }
    int sniff(const QByteArray &bytes) const override;
    core::Result<ImportedModel> read(const QByteArray &bytes, const QString &file) const override;
    core::Result<ExportedModel> write(const ThreatModel &model, const ModelLayout &layout) const override;
};

} // namespace hallmarker::threats
