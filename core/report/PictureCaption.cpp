#include "core/report/PictureCaption.h"

#include <QCoreApplication>

namespace hallmarker::core {

QString pictureCaption(const ReportPicture &drawing, const PictureParts &sheets, qsizetype part)
{
    return QCoreApplication::translate("Report", "%1, part %2 of %3").arg(drawing.title).arg(part + 1).arg(sheets.parts.size());
}

} // namespace hallmarker::core
