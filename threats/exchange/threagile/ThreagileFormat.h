#pragma once

#include "threats/exchange/ThreatFormat.h"

namespace hallmarker::threats {

/// Model files of Threagile.
class ThreagileFormat final : public ThreatFormat {
public:
    QString id() const override { return formatId(); }
    QString name() const override;
    QString extension() const override { return QStringLiteral("yaml"); }
    bool canWrite() const override { return true; }
    int sniff(const QByteArray &bytes) const override;
    core::Result<ImportedModel> read(const QByteArray &bytes, const QString &file) const override;
    core::Result<ExportedModel> write(const ThreatModel &model, const ModelLayout &layout) const override;

    static QString formatId() { return QStringLiteral("threagile"); }
};

/// The risks.json that Threagile writes beside its report: read only. By itself it gives a model of what the risks name.
class ThreagileRisksFormat final : public ThreatFormat {
public:
    QString id() const override { return QStringLiteral("threagile-risks"); }
    QString name() const override;
    QString extension() const override { return QStringLiteral("json"); }
    bool canWrite() const override { return false; }
    int sniff(const QByteArray &bytes) const override;
    core::Result<ImportedModel> read(const QByteArray &bytes, const QString &file) const override;
    core::Result<ExportedModel> write(const ThreatModel &model, const ModelLayout &layout) const override;
    bool isAddition() const override { return true; }
    core::Result<LossReport> mergeInto(ThreatModel &model, const QByteArray &bytes, const QString &file) const override;
};

} // namespace hallmarker::threats
