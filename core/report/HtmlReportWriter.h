#pragma once

#include "core/report/ReportWriter.h"

namespace hallmarker::core {

/// One HTML 5 file that needs nothing else: no script, no address that is loaded (a content security policy says so),
/// style for light, dark and paper, headings, captions and scopes, charts as SVG with their numbers as a table.
/// The markup is well-formed XML as well.
class HtmlReportWriter final : public ReportWriter {
public:
    QString suffix() const override { return QStringLiteral("html"); }
    QString mediaType() const override { return QStringLiteral("text/html"); }
    Result<QByteArray> write(const Report &report) const override;
};

} // namespace hallmarker::core
