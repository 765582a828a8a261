#pragma once

#include "core/report/print/PdfFlow.h"
#include "core/report/print/PdfText.h"

namespace hallmarker::core {

/// A table as fragments, one for each row. Rows higher than `pageHeight` are divided at lines.
std::vector<PdfFragment> pdfTable(const ReportTable &table, double left, double width, double pageHeight, const ReportOutline &outline);

/// Term and description pairs as rows of two columns without lines.
std::vector<PdfFragment> pdfFields(const ReportFields &fields, double left, double width, double pageHeight, const ReportOutline &outline);

} // namespace hallmarker::core
