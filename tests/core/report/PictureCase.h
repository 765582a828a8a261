#pragma once

#include "core/drawing/Picture.h"
#include "core/report/Report.h"

namespace hallmarker::tests {

/// Things in rows and columns, 220 x 160 units apart, each with its name.
inline std::shared_ptr<const core::Picture> pictureGrid(int columns, int rows)
{
    auto picture = std::make_shared<core::Picture>();
    picture->title = QStringLiteral("Grid <1>");
    picture->description = QStringLiteral("%1 things & their names").arg(columns * rows);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            core::PictureItem item;
            item.id = QStringLiteral("c%1r%2").arg(column).arg(row);
            item.title = item.id;
            item.bounds = QRectF(column * 220.0, row * 160.0, 150, 80);
            item.shapes.append(core::pictureRect(item.bounds, 6, core::PictureInk::Box, core::PictureInk::BoxLine));
            item.texts.append({item.bounds.center(), item.id, 13, 140});
            picture->bounds = picture->bounds.isNull() ? item.bounds : picture->bounds.united(item.bounds);
            picture->items.append(item);
        }
    }
    return picture;
}

inline core::Report pictureReport(int columns, int rows)
{
    core::Report report;
    report.title = QStringLiteral("Drawings");
    report.language = QStringLiteral("en");
    report.createdText = QStringLiteral("2026-03-01T09:30:00.000Z");
    report.blocks.push_back(core::ReportHeading{1, QStringLiteral("Diagrams"), {}});
    report.blocks.push_back(core::ReportPicture{QStringLiteral("All <things>"), pictureGrid(columns, rows)});
    report.blocks.push_back(core::ReportParagraph{core::plainText(QStringLiteral("After the drawing"))});
    return report;
}

} // namespace hallmarker::tests
