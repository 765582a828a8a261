#pragma once

#include "core/report/PictureRaster.h"
#include "core/report/ReportWriter.h"

namespace hallmarker::core {

/// A WordprocessingML document (ISO/IEC 29500, transitional): headings with outline levels and bookmarks, running title
/// and page numbers, tables with repeated header rows whose rows stay together, lists, charts that the word processor
/// draws, properties. Paragraphs run in the direction of their text. Time stamps come from the report's created instant
/// (from 1980 when it has none), so that equal reports give equal bytes.
class DocxReportWriter final : public ReportWriter {
public:
    /// Without `raster` the description of a drawing stands for it.
    explicit DocxReportWriter(PictureRaster raster = {}) : m_raster(std::move(raster)) {}
    QString suffix() const override { return QStringLiteral("docx"); }
    QString mediaType() const override { return QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"); }
    Result<QByteArray> write(const Report &report) const override;

private:
    PictureRaster m_raster;
};

} // namespace hallmarker::core
