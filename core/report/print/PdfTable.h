#pragma once

#include "core/report/print/PdfFlow.h"
#include "core/report/print/PdfText.h"

namespace hallmarker::core {

/// Where tables lie on the page. From right to left the first column is the last on the right.
struct PdfColumn {
    double left = 0;
    double width = 0;
    double pageHeight = 0;
    bool isRightToLeft = false;
};

/// A table as fragments, one for each row. A short table stays on one page. Rows higher than the page are divided at lines.
std::vector<PdfFragment> pdfTable(const ReportTable &table, const PdfColumn &place, const ReportOutline &outline);

/// Term and description pairs as rows of two columns without lines.
std::vector<PdfFragment> pdfFields(const ReportFields &fields, const PdfColumn &place, const ReportOutline &outline);

} // namespace hallmarker::core
