#pragma once

#include "core/report/PictureRaster.h"
#include "core/report/ReportWriter.h"

namespace hallmarker::core {

/// An ODF 1.3 text document: real headings with bookmarks, tables with repeated header rows whose rows stay together,
/// lists, page numbers, properties. Charts are SVG pictures with title and description, and tables. The time stamps
/// come from the report's created instant (from 1980 when it has none), so that equal reports give equal bytes.
class OdtReportWriter final : public ReportWriter {
public:
    /// With `raster`, drawings have a PNG beside the SVG.
    explicit OdtReportWriter(PictureRaster raster = {}) : m_raster(std::move(raster)) {}
    QString suffix() const override { return QStringLiteral("odt"); }
    QString mediaType() const override { return QStringLiteral("application/vnd.oasis.opendocument.text"); }
    Result<QByteArray> write(const Report &report) const override;

private:
    PictureRaster m_raster;
};

} // namespace hallmarker::core
