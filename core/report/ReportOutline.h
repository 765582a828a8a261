#pragma once

#include "core/report/Report.h"

#include <QHash>
#include <QSet>

namespace hallmarker::core {

/// The headings of a report with an anchor each: unique, made of letters, digits, '-' and '_', starting with a letter.
/// All writers take their anchors from here, so that a link means the same in every format.
class ReportOutline {
public:
    struct Entry {
        int level = 1;      ///< 1 ... 4
        QString text;
        QString anchor;
        std::size_t block = 0;
    };

    explicit ReportOutline(const Report &report);

    const QList<Entry> &entries() const { return m_entries; }
    /// Of the heading that is this block of the report.
    QString anchorOf(std::size_t block) const;
    /// What a link may lead to: http, https and mailto addresses, and "#anchor" when such a heading exists (given as its
    /// anchor here). Empty for everything else; the writer then prints the text alone.
    QString linkTarget(const QString &target) const;
    /// Whether a document without a search field is long enough for a table of contents.
    bool wantsContents(const Report &report) const;

private:
    QList<Entry> m_entries;
    QHash<QString, QString> m_given; // anchor in the report -> anchor here
};

/// A number for people: whole numbers in full, others with six significant digits; "not defined" for NaN.
QString reportNumber(double value);
/// The same with the decimal sign of a language.
QString documentNumber(double value, const QString &language);
/// The numbers of a chart as a table, which every writer prints beside the drawing.
ReportTable chartTable(const ReportChart &chart, const QString &language);
/// The text of all spans, without marks.
QString spokenText(const ReportText &text);
/// The shape that stands before a status word, so that colour alone tells nothing: check mark, cross ...
QString statusShape(const QString &status);
/// The translated word that opens a callout of that kind.
QString calloutWord(const QString &kind);
/// "pass", "fail", "warn", "stale" or "info"; "info" for everything else. Safe as part of a style name.
QString statusKind(const QString &status);
/// Without control characters and without those that turn the direction of what follows; lone surrogates are replaced,
/// and every kind of line end is "\n".
QString xmlText(const QString &text);
/// xmlText with & < > " escaped.
QString xmlEscape(const QString &text);

} // namespace hallmarker::core
