#pragma once

#include "core/report/ReportWriter.h"

namespace hallmarker::core {

/// An A4 PDF, painted page by page: bookmarks, contents when it is long, running title, page numbers, headings kept with
/// what follows, table rows, short tables and signatures kept whole and headers repeated. Needs a QGuiApplication for its fonts (offscreen is enough). The file is not tagged
/// (Qt cannot): HTML, DOCX and ODT are the accessible twins. The same report, Qt and fonts give the same bytes; the dates in
/// the file are the report's created instant.
class PdfReportWriter final : public ReportWriter {
public:
    QString suffix() const override { return QStringLiteral("pdf"); }
    QString mediaType() const override { return QStringLiteral("application/pdf"); }
    /// ErrorKind::Unavailable without a QGuiApplication.
    Result<QByteArray> write(const Report &report) const override;
};

} // namespace hallmarker::core
