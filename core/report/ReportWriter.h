#pragma once

#include "core/report/Report.h"
#include "core/result/Result.h"

#include <QByteArray>

namespace hallmarker::core {

/// Writes a report in one format. The same report gives the same bytes.
class ReportWriter {
public:
    virtual ~ReportWriter() = default;
    virtual QString suffix() const = 0;    ///< "html"
    virtual QString mediaType() const = 0; ///< "text/html"
    virtual Result<QByteArray> write(const Report &report) const = 0;
};

} // namespace hallmarker::core
