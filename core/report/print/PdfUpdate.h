#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace hallmarker::core {

/// A heading of a PDF: page from 0, distance from the top of the page in points.
struct PdfBookmark {
    int level = 1;
    QString title;
    int page = 0;
    double top = 0;
};

/// What Qt does not write into a PDF: bookmarks, language, author and subject. Appended as an update (ISO 32000-1,
/// 7.5.6): what Qt wrote stays as it is.
struct PdfUpdate {
    QList<PdfBookmark> bookmarks;
    QString language; ///< BCP 47
    QString author;
    QString subject;
    double pageHeight = 0; ///< in points

    /// False when the file is not built as Qt builds it.
    bool appendTo(QByteArray &pdf) const;
};

} // namespace hallmarker::core
