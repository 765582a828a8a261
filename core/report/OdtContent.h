#pragma once

#include "core/report/PictureRaster.h"
#include "core/report/Report.h"

#include <QByteArray>

namespace hallmarker::core {

/// content.xml of a report and the pictures it refers to.
struct OdtContent {
    QString xml;
    QList<QPair<QString, QByteArray>> pictures; ///< name in the package, and SVG or PNG
};

Result<OdtContent> odtContent(const Report &report, const PictureRaster &raster = {});

} // namespace hallmarker::core
