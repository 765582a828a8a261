#pragma once

#include "threats/exchange/ThreatFormat.h"

namespace hallmarker::threats {

/// Hallmarker's own form, as YAML or JSON: all of a model and its drawing. What a person leaves out is unknown.
class NativeFormat final : public ThreatFormat {
public:
    enum class Syntax { Yaml, Json };
    explicit NativeFormat(Syntax syntax = Syntax::Yaml) : m_syntax(syntax) {}

    QString id() const override { return m_syntax == Syntax::Yaml ? QStringLiteral("native") : QStringLiteral("native-json"); }
    QString name() const override;
    QString extension() const override { return m_syntax == Syntax::Yaml ? QStringLiteral("yaml") : QStringLiteral("json"); }
    bool canWrite() const override { return true; }
    int sniff(const QByteArray &bytes) const override;
    core::Result<ImportedModel> read(const QByteArray &bytes, const QString &file) const override;
    core::Result<ExportedModel> write(const ThreatModel &model, const ModelLayout &layout) const override;

private:
    Syntax m_syntax;
};

} // namespace hallmarker::threats
