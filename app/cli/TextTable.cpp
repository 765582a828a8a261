#include "app/cli/TextTable.h"

#include <algorithm>

namespace hallmarker::cli {

QString TextTable::toString() const
{
    QList<qsizetype> widths;
    for (const QString &cell : m_header)
        widths += cell.size();
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row.at(i).size());
    }
    const auto line = [&](const QStringList &row) {
        QString text;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const QString cell = row.value(i);
            const bool isLast = i + 1 == widths.size();
            if (m_right.contains(static_cast<int>(i)))
                text += cell.rightJustified(widths.at(i));
            else
                text += isLast ? cell : cell.leftJustified(widths.at(i));
            if (!isLast)
                text += QLatin1String("  ");
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        return QString(text + QLatin1Char('\n'));
    };
    QString out = line(m_header);
    for (const QStringList &row : m_rows)
        out += line(row);
    return out;
}

} // namespace hallmarker::cli
