#include "core/report/ReportOutline.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace hallmarker::core {

namespace {

bool isAnchorCharacter(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
        || c == QLatin1Char('-') || c == QLatin1Char('_');
}

QString anchorFrom(const QString &text, bool isGiven)
{
    QString anchor;
    for (const QChar c : isGiven ? text : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (isAnchorCharacter(c))
            anchor += c;
        else if (c.category() != QChar::Mark_NonSpacing && !anchor.isEmpty() && !anchor.endsWith(QLatin1Char('-')))
            anchor += QLatin1Char('-');
    }
    while (anchor.endsWith(QLatin1Char('-')))
        anchor.chop(1);
    if (anchor.isEmpty() || !anchor.front().isLetter())
        anchor.prepend(QStringLiteral("part-"));
    return anchor;
}

} // namespace

ReportOutline::ReportOutline(const Report &report)
{
    QSet<QString> taken;
    for (std::size_t i = 0; i < report.blocks.size(); ++i) {
        const auto *heading = std::get_if<ReportHeading>(&report.blocks[i]);
        if (heading == nullptr)
            continue;
        const QString wanted = heading->anchor.isEmpty() ? anchorFrom(heading->text, false) : anchorFrom(heading->anchor, true);
        QString anchor = wanted;
        for (int n = 2; taken.contains(anchor); ++n)
            anchor = QString(wanted + QLatin1Char('-') + QString::number(n));
        taken.insert(anchor);
        if (!heading->anchor.isEmpty() && !m_given.contains(heading->anchor))
            m_given.insert(heading->anchor, anchor);
        m_entries.append({std::clamp(heading->level, 1, 4), heading->text, anchor, i});
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!m_given.contains(entry.anchor))
            m_given.insert(entry.anchor, entry.anchor);
    }
}

QString ReportOutline::anchorOf(std::size_t block) const
{
    for (const Entry &entry : m_entries) {
        if (entry.block == block)
            return entry.anchor;
    }
    return {};
}

QString ReportOutline::linkTarget(const QString &target) const
{
    if (target.startsWith(QLatin1Char('#'))) {
        const QString anchor = m_given.value(target.mid(1));
        return anchor.isEmpty() ? QString() : QString(QLatin1Char('#') + anchor);
    }
    const QUrl url(target, QUrl::StrictMode);
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
    if (!url.isValid() || !schemes.contains(url.scheme()))
        return {};
    return QString::fromLatin1(url.toEncoded());
}

QString reportNumber(double value)
{
    if (!std::isfinite(value))
        return QCoreApplication::translate("Report", "not defined");
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return QString::number(static_cast<qint64>(value));
    return QLocale::c().toString(value, 'g', 6);
}

ReportTable chartTable(const ReportChart &chart)
{
    ReportTable table;
    table.caption = chart.title;
    const QString value = QCoreApplication::translate("Report", "Value");
    table.header = {QCoreApplication::translate("Report", "Item"), chart.unit.isEmpty() ? value : QString(value + QStringLiteral(" (") + chart.unit + QLatin1Char(')'))};
    table.alignments = {Qt::AlignLeft, Qt::AlignRight};
    const bool hasIntervals = !chart.intervals.isEmpty();
    if (hasIntervals) {
        table.header += QCoreApplication::translate("Report", "Interval");
        table.alignments += Qt::AlignRight;
    }
    for (qsizetype i = 0; i < chart.values.size(); ++i) {
        QList<ReportText> row{plainText(chart.labels.value(i)), plainText(reportNumber(chart.values.at(i)))};
        if (hasIntervals) {
            row += i < chart.intervals.size() ? plainText(QCoreApplication::translate("Report", "%1 to %2").arg(reportNumber(chart.intervals.at(i).first), reportNumber(chart.intervals.at(i).second)))
                                              : plainText(QString());
        }
        table.rows += row;
    }
    return table;
}

QString spokenText(const ReportText &text)
{
    QString spoken;
    for (const ReportSpan &span : text)
        spoken += span.text;
    return spoken;
}

QString statusKind(const QString &status)
{
    static const QStringList known{QStringLiteral("pass"), QStringLiteral("fail"), QStringLiteral("warn"), QStringLiteral("stale")};
    return known.contains(status) ? status : QStringLiteral("info");
}

QString statusShape(const QString &status)
{
    const QString kind = statusKind(status);
    if (kind == QStringLiteral("pass"))
        return QStringLiteral("\u2713");
    if (kind == QStringLiteral("fail"))
        return QStringLiteral("\u2717");
    if (kind == QStringLiteral("warn"))
        return QStringLiteral("\u25b2");
    if (kind == QStringLiteral("stale"))
        return QStringLiteral("\u25d4");
    return QStringLiteral("\u25cf");
}

QString calloutWord(const QString &kind)
{
    const QString known = statusKind(kind);
    if (known == QStringLiteral("fail"))
        return QCoreApplication::translate("Report", "Problem");
    if (known == QStringLiteral("warn"))
        return QCoreApplication::translate("Report", "Attention");
    if (known == QStringLiteral("stale"))
        return QCoreApplication::translate("Report", "Stale");
    if (known == QStringLiteral("pass"))
        return QCoreApplication::translate("Report", "Passed");
    return QCoreApplication::translate("Report", "Note");
}

QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (c.isSurrogate() || c.unicode() >= 0xfffe) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (c.unicode() >= 0x20 || c == QLatin1Char('\t') || c == QLatin1Char('\n')) {
            clean += c;
        }
    }
    return clean;
}

QString xmlEscape(const QString &text)
{
    return xmlText(text).toHtmlEscaped();
}

} // namespace hallmarker::core
