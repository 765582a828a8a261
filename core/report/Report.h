#pragma once

#include "core/report/DocumentLanguage.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace hallmarker::core {

struct Picture;

/// Text of a paragraph or cell: plain, or with marks. Writers escape it for their format.
struct ReportSpan {
    enum class Style { Plain, Strong, Emphasis, Code, Link, Status };
    QString text;
    Style style = Style::Plain;
    QString target;  ///< of Link: URL or "#anchor"; of Status: "pass", "fail", "warn", "stale", "info" (word + colour)
};
using ReportText = QList<ReportSpan>;

struct ReportHeading {
    int level = 1;   ///< 1 ... 4; level 1 is the title of a part
    QString text;
    QString anchor;
};
struct ReportParagraph {
    ReportText text;
};
struct ReportList {
    QList<ReportText> items;
    bool isNumbered = false;
    bool isChecklist = false; ///< each item with an empty box to tick
};
struct ReportTable {
    QString caption;
    QStringList header;
    QList<QList<ReportText>> rows;
    QList<Qt::Alignment> alignments; ///< empty: left
    QList<int> widths;               ///< relative; empty: by content
    QList<QStringList> tones;        ///< ground of each cell: "pass", "warn", "fail", "info", "" for none. The words tell it too
};
/// Term and description pairs ("Owner: ...").
struct ReportFields {
    QList<QPair<QString, ReportText>> fields;
};
struct ReportCallout {
    QString kind;    ///< "info", "warn", "fail", "stale"
    ReportText text;
};
/// A bar chart drawn from its numbers; each writer also prints the numbers as a table.
struct ReportChart {
    QString title;
    QString unit;
    QStringList labels;
    QList<double> values;
    QList<QPair<double, double>> intervals; ///< empty: none
};
/// A drawing, in every format as a whole: made smaller until it fits, and on paper, where that would make it hard to read, also in parts on
/// pages of their own. Its description stands beside it for whoever cannot see it.
struct ReportPicture {
    QString title;
    std::shared_ptr<const Picture> picture;
};
struct ReportCode {
    QString text;
};
struct ReportPageBreak {};
/// Empty lines to write on by hand.
struct ReportWritingLines {
    int lines = 3;
};
/// One who signs, or has signed. What is empty is a line to be filled in by hand.
struct ReportSignature {
    QString name;
    QString role;
    QString statement;   ///< what is signed: "approves the processing as described"
    QString date;        ///< instant or text
    QString fingerprint; ///< of the key of a digital signature; empty: signed by hand
};
/// The signatures below a document; each stays whole on its page.
struct ReportSignatures {
    QList<ReportSignature> signatures;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportList, ReportTable, ReportFields, ReportCallout,
                                 ReportChart, ReportPicture, ReportCode, ReportPageBreak, ReportWritingLines, ReportSignatures>;

/// A document as a list of blocks, from which every format is written.
struct Report {
    QString title;
    QString subtitle;
    QString language = DocumentLanguage::current(); ///< BCP 47, of the text; the writers' own words follow it
    QString author;
    QString createdText;                     ///< instant
    QList<QPair<QString, QString>> metadata; ///< further name and value pairs of the file's properties
    std::vector<ReportBlock> cover;          ///< below the title on a page of its own, before the contents; no headings
    std::vector<ReportBlock> blocks;
};

/// A paragraph of one plain span.
inline ReportText plainText(const QString &text)
{
    return {ReportSpan{text, ReportSpan::Style::Plain, {}}};
}

} // namespace hallmarker::core
