#pragma once

#include "core/report/ReportWriter.h"

namespace hallmarker::core {

/// GitHub flavoured Markdown. Text is escaped so that it reads as it was written: no HTML, no mark-up, no automatic
/// links or mentions come out of it.
class MarkdownReportWriter final : public ReportWriter {
public:
    /// `frontMatter` is YAML that stands between "---" lines at the top (a model card's, for instance); checked only for
    /// a line that would end it early.
    explicit MarkdownReportWriter(const QString &frontMatter = {}) : m_frontMatter(frontMatter) {}

    QString suffix() const override { return QStringLiteral("md"); }
    QString mediaType() const override { return QStringLiteral("text/markdown"); }
    Result<QByteArray> write(const Report &report) const override;

private:
    QString m_frontMatter;
};

/// Plain text as Markdown text of one line; line breaks become spaces.
QString markdownEscape(const QString &text);

} // namespace hallmarker::core
