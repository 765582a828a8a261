#pragma once

#include "core/report/Report.h"

#include <QByteArray>

namespace hallmarker::core {

/// content.xml of a report and the pictures it refers to.
struct OdtContent {
    QString xml;
    QList<QPair<QString, QByteArray>> pictures; ///< name in the package and SVG
};

OdtContent odtContent(const Report &report);

} // namespace hallmarker::core
