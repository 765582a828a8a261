#include "core/report/print/PdfDates.h"

#include <QDateTime>

namespace hallmarker::core {

bool setPdfDates(QByteArray &pdf, qint64 instantMs)
{
    const QByteArray digits = QDateTime::fromMSecsSinceEpoch(instantMs, Qt::UTC).toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    bool isFound = false;
    for (const QByteArray &key : {QByteArray("/CreationDate (D:"), QByteArray("/ModDate (D:")}) {
        // Only the document's own entry, which stands in its last objects: text of a page is compressed.
        const qsizetype at = pdf.lastIndexOf(key);
        if (at < 0)
            continue;
        const qsizetype start = at + key.size();
        const qsizetype end = pdf.indexOf(')', start);
        if (end < 0 || end - start < digits.size() || end - start > 32)
            continue;
        QByteArray date = digits;
        // D:YYYYMMDDHHmmSSOHH'mm'
        QByteArray zone("+00'00'");
        date += zone.left(end - start - digits.size());
        if (date.size() != end - start)
            continue;
        pdf.replace(start, date.size(), date);
        isFound = true;
    }
    return isFound;
}

} // namespace hallmarker::core
