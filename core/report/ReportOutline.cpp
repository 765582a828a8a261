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

/// C0 and C1 controls, and the old marks of direction (U+202A to U+202E): these make a text look like another one, even
/// beyond its own end. Isolates and the simple marks, which people need, end with their paragraph.
bool isHiddenControl(char16_t code)
{
    return (code < 0x20 && code != '\t' && code != '\n') || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e);
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

QString documentNumber(double value, const QString &language)
{
    const QString number = reportNumber(value);
    return std::isfinite(value) ? QString(number).replace(QLatin1Char('.'), documentLocale(language).decimalPoint()) : number;
}

bool ReportOutline::wantsContents(const Report &report) const
{
    const auto parts = std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.level == 1; });
    if (parts < 4)
        return false;
    qsizetype characters = 0;
    for (const ReportBlock &block : report.blocks) {
        if (const auto *paragraph = std::get_if<ReportParagraph>(&block)) {
            characters += 80 + spokenText(paragraph->text).size();
        } else if (const auto *table = std::get_if<ReportTable>(&block)) {
            for (const QList<ReportText> &row : table->rows) {
                for (const ReportText &cell : row)
                    characters += 40 + spokenText(cell).size();
            }
        } else {
            characters += 200;
        }
    }
    return characters > 15'000; // about six pages
}

ReportTable chartTable(const ReportChart &chart, const QString &language)
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
        QList<ReportText> row{plainText(chart.labels.value(i)), plainText(documentNumber(chart.values.at(i), language))};
        if (hasIntervals) {
            row += i < chart.intervals.size() ? plainText(QCoreApplication::translate("Report", "%1 to %2").arg(documentNumber(chart.intervals.at(i).first, language), documentNumber(chart.intervals.at(i).second, language)))
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
        const char16_t code = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (c.isSurrogate() || code >= 0xfffe) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (code == '\r' || code == QChar::LineSeparator || code == QChar::ParagraphSeparator || code == 0x85) {
            if (code != '\r' || i + 1 >= text.size() || text.at(i + 1) != QLatin1Char('\n'))
                clean += QLatin1Char('\n');
        } else if (isHiddenControl(code)) {
            continue;
        } else {
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
