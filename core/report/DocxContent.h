#pragma once

#include "core/report/PictureRaster.h"
#include "core/report/Report.h"

#include <QByteArray>

namespace hallmarker::core {

/// A part that document.xml refers to.
struct DocxRelation {
    QString id;          ///< "rId7"
    QString kind;        ///< last part of the relationship's type: "hyperlink", "chart", "image"
    QString target;
    bool isOutside = false;
};

/// word/document.xml of a report, what it refers to, charts and drawings.
struct DocxContent {
    QString xml;
    QList<DocxRelation> relations;
    QList<QPair<QString, QByteArray>> charts; ///< name in the package and XML
    QList<QPair<QString, QByteArray>> pictures; ///< name in the package, and SVG or PNG
    int numberedLists = 0;                    ///< each has a numbering of its own, from 1
};

/// Ids of the relationships that every document has.
namespace docxPart {
constexpr char header[] = "rId4";
constexpr char firstFooter[] = "rId5";
constexpr char footer[] = "rId6";
constexpr int firstFreeId = 7;
/// Numbering 1 is that of bullets, 2 that of the first numbered list.
constexpr int bullets = 1;
} // namespace docxPart

Result<DocxContent> docxContent(const Report &report, const PictureRaster &raster = {});

/// Namespaces of the parts below word/, as attributes.
QString docxNamespaces();

} // namespace hallmarker::core
