#pragma once

#include "threats/exchange/ThreatFormat.h"

namespace hallmarker::threats {

/// Open Threat Model 0.2.0, as YAML or JSON. Each is a format of its own for writing; either reads both.
class OtmFormat final : public ThreatFormat {
public:
    enum class Syntax { Yaml, Json };
    explicit OtmFormat(Syntax syntax) : m_syntax(syntax) {}

    QString id() const override { return m_syntax == Syntax::Yaml ? QStringLiteral("otm") : QStringLiteral("otm-json"); }
    QString name() const override;
    QString extension() const override { return m_syntax == Syntax::Yaml ? QStringLiteral("yaml") : QStringLiteral("json"); }
    bool canWrite() const override { return true; }
    int sniff(const QByteArray &bytes) const override;
    core::Result<ImportedModel> read(const QByteArray &bytes, const QString &file) const override;
    core::Result<ExportedModel> write(const ThreatModel &model, const ModelLayout &layout) const override;

    /// Under which both keep what the model has no word for.
    static QString foreignId() { return QStringLiteral("otm"); }
    static QString orderId() { return QStringLiteral("otm-order"); }

private:
    Syntax m_syntax;
};

} // namespace hallmarker::threats
