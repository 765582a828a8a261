#include "core/report/HtmlReportWriter.h"

#include "core/digest/Hasher.h"
#include "core/drawing/PictureParts.h"
#include "core/drawing/PictureSvg.h"
#include "core/report/ChartSvg.h"
#include "core/report/PictureCaption.h"
#include "core/report/ReportOutline.h"
#include "core/report/SignatureRows.h"
#include "core/report/TextDirection.h"

#include <QRegularExpression>
#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::core {

namespace {

// Colours: 4.5:1 for text and 3:1 for outlines on their surfaces, in both themes.
/// What a printed page has room for, in units of 96 to the inch.
constexpr QSizeF htmlPageUnits(640, 860);

constexpr char htmlStyle[] = R"css(
:root{color-scheme:light dark;--window:#F6F7F9;--base:#FFFFFF;--alternate:#F0F2F5;--text:#1B1F24;--muted:#57606A;--accent:#0B5CAD;--visited:#6639BA;--line:#D5DAE0;--outline:#7F8894;--pass:#166B2C;--warn:#8A5A00;--fail:#B71825;--stale:#57606A;--info:#0B5CAD;--tone-pass:#D6F0DC;--tone-warn:#FBE7B5;--tone-fail:#F8D0CC;--tone-info:#DCE9F7}
@media (prefers-color-scheme:dark){:root{--window:#1C1F24;--base:#15181C;--alternate:#1F2328;--text:#E6EAF0;--muted:#A3ADBA;--accent:#6CB0FF;--visited:#C3A6FF;--line:#343A42;--outline:#6E7681;--pass:#4AC26B;--warn:#E0A82E;--fail:#FF7B72;--stale:#A3ADBA;--info:#6CB0FF;--tone-pass:#12391C;--tone-warn:#4A3A08;--tone-fail:#54201D;--tone-info:#14304F}}
*{box-sizing:border-box}
html{font-size:100%}
body{margin:0;background:var(--window);color:var(--text);font-family:Inter,"Noto Sans",system-ui,sans-serif;line-height:1.55}
.skip{position:absolute;left:-999em;top:0;background:var(--base);padding:.5rem 1rem}
.skip:focus{left:0}
main{max-width:60rem;margin:0 auto;padding:2rem 1.5rem 4rem;background:var(--base);min-height:100vh}
h1,h2,h3,h4,h5{line-height:1.25;margin:2em 0 .5em;font-weight:650}
h1{font-size:1.9rem;margin-top:0}
h2{font-size:1.4rem;border-bottom:1px solid var(--line);padding-bottom:.2em}
h3{font-size:1.15rem}
h4,h5{font-size:1rem}
p,ul,ol{margin:.6em 0;max-width:45rem}
.subtitle{font-size:1.15rem;color:var(--muted);margin-top:-.3em}
a{color:var(--accent)}
a:visited{color:var(--visited)}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
code,pre{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.9em}
code{overflow-wrap:anywhere}
pre{background:var(--alternate);border:1px solid var(--line);padding:.75rem 1rem;overflow-x:auto}
.scroll{overflow-x:auto;margin:1em 0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:start;font-weight:600;padding:.3em 0}
th,td{text-align:start;vertical-align:top;padding:.4em .6em;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--outline)}
tbody tr:nth-child(even){background:var(--alternate)}
.right{text-align:end}
.center{text-align:center}
dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.25rem 1.5rem;margin:1em 0}
dt{color:var(--muted)}
dd{margin:0;overflow-wrap:anywhere}
.callout{border-inline-start:4px solid var(--info);background:var(--alternate);padding:.6rem 1rem;margin:1em 0;max-width:45rem}
.callout p{margin:0}
.callout .word{font-weight:650;color:var(--info)}
.callout-pass{border-color:var(--pass)}.callout-pass .word{color:var(--pass)}
.callout-warn{border-color:var(--warn)}.callout-warn .word{color:var(--warn)}
.callout-fail{border-color:var(--fail)}.callout-fail .word{color:var(--fail)}
.callout-stale{border-color:var(--stale)}.callout-stale .word{color:var(--stale)}
.status{font-weight:650;white-space:nowrap;color:var(--info)}
.status-pass{color:var(--pass)}.status-warn{color:var(--warn)}.status-fail{color:var(--fail)}.status-stale{color:var(--stale)}
figure{margin:1.5em 0}
svg.chart{max-width:100%;height:auto;display:block}
svg.chart .label{fill:var(--text)}
svg.chart .bar{fill:var(--accent)}
svg.chart .whisker{stroke:var(--text)}
svg.chart .axis{stroke:var(--outline)}
nav.contents{border:1px solid var(--line);padding:.75rem 1.25rem;margin:1.5em 0;max-width:45rem}
nav.contents h2{font-size:1rem;border:0;margin:0 0 .3em;padding:0}
nav.contents ul{margin:0;padding-inline-start:1.2em}
.byline{color:var(--muted);font-size:.9rem}
.signature{border:1px solid var(--line);padding:.5rem 1.25rem;margin:1.5em 0;max-width:45rem}
.signature dd.line{border-bottom:1px solid var(--text);min-height:1.6em}
.signature dd.signed{min-height:3.2em}
.pagebreak{border:0;margin:2em 0}
.cover{margin:1.5em 0 2.5em}
ul.boxes{list-style:none;padding-inline-start:.3em}
ul.boxes li::before{content:"";display:inline-block;width:.75em;height:.75em;border:1px solid var(--text);margin-inline-end:.7em}
.lines div{border-bottom:1px solid var(--outline);height:2em;max-width:45rem}
.tone-pass{background:var(--tone-pass)}.tone-warn{background:var(--tone-warn)}.tone-fail{background:var(--tone-fail)}.tone-info{background:var(--tone-info)}
figure.drawing .parts{display:none}
@media print{:root{color-scheme:light;--window:#FFFFFF;--base:#FFFFFF;--alternate:#F0F2F5;--text:#1B1F24;--muted:#57606A;--accent:#0B5CAD;--visited:#0B5CAD;--line:#D5DAE0;--outline:#7F8894;--pass:#166B2C;--warn:#8A5A00;--fail:#B71825;--stale:#57606A;--info:#0B5CAD;--tone-pass:#D6F0DC;--tone-warn:#FBE7B5;--tone-fail:#F8D0CC;--tone-info:#DCE9F7}
@page{size:A4;margin:20mm}
body{font-size:10pt}main{max-width:none;padding:0}.skip{display:none}.scroll{overflow:visible}
h1,h2,h3,h4,h5{break-after:avoid}tr,.callout,.signature,figure svg,pre{break-inside:avoid}thead{display:table-header-group}td,th{print-color-adjust:exact}.cover{break-after:page}.pagebreak{break-after:page;margin:0}
figure.drawing .scroll>svg{max-width:100%;max-height:230mm;height:auto}figure.drawing .parts{display:block}figure.drawing .part{break-before:page;break-inside:avoid}
a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;color:var(--muted)}}
)css";

class HtmlBody {
public:
    explicit HtmlBody(const Report &report) : m_report(report), m_outline(report), m_direction(documentDirection(report.language)) {}

    QString write()
    {
        QString html;
        for (std::size_t i = 0; i < m_report.blocks.size(); ++i) {
            m_block = i;
            html += std::visit([this](const auto &block) { return this->block(block); }, m_report.blocks[i]);
        }
        return html;
    }

    QString cover()
    {
        QString html;
        for (const ReportBlock &coverBlock : m_report.cover)
            html += std::visit([this](const auto &block) { return this->block(block); }, coverBlock);
        return html.isEmpty() ? html : QString(QStringLiteral("<section class=\"cover\">\n") + html + QStringLiteral("</section>\n"));
    }

    /// A list of parts when there are enough of them to look for.
    QString contents() const
    {
        QString items;
        int count = 0;
        for (const ReportOutline::Entry &entry : m_outline.entries()) {
            if (entry.level != 1)
                continue;
            items += QStringLiteral("<li%3><a href=\"#%1\">%2</a></li>\n").arg(entry.anchor, xmlEscape(entry.text), dir(entry.text));
            ++count;
        }
        if (count < 4)
            return {};
        return QStringLiteral("<nav class=\"contents\" aria-labelledby=\"contents-heading\">\n<h2 id=\"contents-heading\">%1</h2>\n<ul>\n%2</ul>\n</nav>\n")
            .arg(QCoreApplication::translate("Report", "Contents").toHtmlEscaped(), items);
    }

    /// The attribute of a paragraph that runs against the document.
    template<typename T>
    QString dir(const T &text) const
    {
        const TextDirection direction = textDirection(text);
        if (direction == TextDirection::Neutral || direction == m_direction)
            return {};
        return direction == TextDirection::RightToLeft ? QStringLiteral(" dir=\"rtl\"") : QStringLiteral(" dir=\"ltr\"");
    }

    QString text(const ReportText &text) const
    {
        QString html;
        for (const ReportSpan &span : text) {
            const QString escaped = xmlEscape(span.text).replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
            switch (span.style) {
            case ReportSpan::Style::Plain: html += escaped; break;
            case ReportSpan::Style::Strong: html += QString(QStringLiteral("<strong>") + escaped + QStringLiteral("</strong>")); break;
            case ReportSpan::Style::Emphasis: html += QString(QStringLiteral("<em>") + escaped + QStringLiteral("</em>")); break;
            case ReportSpan::Style::Code: html += QString(QStringLiteral("<code>") + escaped + QStringLiteral("</code>")); break;
            case ReportSpan::Style::Link: {
                const QString target = m_outline.linkTarget(span.target);
                html += target.isEmpty() ? escaped : QStringLiteral("<a href=\"%1\">%2</a>").arg(xmlEscape(target), escaped);
                break;
            }
            case ReportSpan::Style::Status:
                html += QStringLiteral("<span class=\"status status-%1\"><span aria-hidden=\"true\">%2</span>\u00a0%3</span>").arg(statusKind(span.target), statusShape(span.target), escaped);
                break;
            }
        }
        return html;
    }

private:
    QString block(const ReportHeading &heading) const
    {
        const int level = std::clamp(heading.level, 1, 4) + 1; // h1 is the title of the document
        return QStringLiteral("<h%1 id=\"%2\"%4>%3</h%1>\n").arg(QString::number(level), m_outline.anchorOf(m_block), xmlEscape(heading.text), dir(heading.text));
    }
    QString block(const ReportParagraph &paragraph) const { return QString(QStringLiteral("<p") + dir(paragraph.text) + QLatin1Char('>') + text(paragraph.text) + QStringLiteral("</p>\n")); }
    QString block(const ReportList &list) const
    {
        if (list.items.isEmpty())
            return {};
        const QString tag = list.isNumbered ? QStringLiteral("ol") : QStringLiteral("ul");
        QString html = QString(QLatin1Char('<') + tag + (list.isChecklist ? QStringLiteral(" class=\"boxes\">\n") : QStringLiteral(">\n")));
        for (const ReportText &item : list.items)
            html += QString(QStringLiteral("<li") + dir(item) + QLatin1Char('>') + text(item) + QStringLiteral("</li>\n"));
        return QString(html + QStringLiteral("</") + tag + QStringLiteral(">\n"));
    }
    QString block(const ReportTable &table) const
    {
        const auto alignment = [&](qsizetype column, const QString &tone = {}) {
            const Qt::Alignment wanted = table.alignments.value(column, Qt::AlignLeft);
            QStringList names;
            if (wanted & (Qt::AlignRight | Qt::AlignHCenter))
                names += wanted & Qt::AlignRight ? QStringLiteral("right") : QStringLiteral("center");
            if (!tone.isEmpty())
                names += QString(QStringLiteral("tone-") + statusKind(tone));
            return names.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(names.join(QLatin1Char(' ')));
        };
        // A table that is wider than the window scrolls by itself, and can be scrolled with the keyboard.
        QString html = QStringLiteral("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%1\">\n<table>\n")
                           .arg(xmlEscape(table.caption.isEmpty() ? QCoreApplication::translate("Report", "Table") : table.caption));
        if (!table.caption.isEmpty())
            html += QString(QStringLiteral("<caption") + dir(table.caption) + QLatin1Char('>') + xmlEscape(table.caption) + QStringLiteral("</caption>\n"));
        if (!table.header.isEmpty()) {
            html += QStringLiteral("<thead>\n<tr>");
            for (qsizetype i = 0; i < table.header.size(); ++i)
                html += QStringLiteral("<th scope=\"col\"%1>%2</th>").arg(alignment(i) + dir(table.header.at(i)), xmlEscape(table.header.at(i)));
            html += QStringLiteral("</tr>\n</thead>\n");
        }
        html += QStringLiteral("<tbody>\n");
        for (qsizetype at = 0; at < table.rows.size(); ++at) {
            const QList<ReportText> &row = table.rows.at(at);
            html += QStringLiteral("<tr>");
            for (qsizetype i = 0; i < std::max(row.size(), table.header.size()); ++i) {
                const bool isRowHead = i == 0 && row.size() > 1;
                html += QStringLiteral("<%1%2>%3</%4>").arg(isRowHead ? QStringLiteral("th scope=\"row\"") : QStringLiteral("td"), alignment(i, table.tones.value(at).value(i)) + dir(row.value(i)), text(row.value(i)),
                                                            isRowHead ? QStringLiteral("th") : QStringLiteral("td"));
            }
            html += QStringLiteral("</tr>\n");
        }
        return QString(html + QStringLiteral("</tbody>\n</table>\n</div>\n"));
    }
    QString block(const ReportFields &fields) const
    {
        if (fields.fields.isEmpty())
            return {};
        QString html = QStringLiteral("<dl>\n");
        for (const auto &[name, value] : fields.fields)
            html += QStringLiteral("<dt%3>%1</dt><dd%4>%2</dd>\n").arg(xmlEscape(name), text(value), dir(name), dir(value));
        return QString(html + QStringLiteral("</dl>\n"));
    }
    QString block(const ReportCallout &callout) const
    {
        return QStringLiteral("<div class=\"callout callout-%1\" role=\"note\"%4><p><span class=\"word\">%2.</span> %3</p></div>\n")
            .arg(statusKind(callout.kind), calloutWord(callout.kind).toHtmlEscaped(), text(callout.text), dir(callout.text));
    }
    QString block(const ReportChart &chart)
    {
        return QString(QStringLiteral("<figure>\n") + chartSvg(chart, m_report.language, QStringLiteral("chart-%1").arg(++m_charts), false) + block(chartTable(chart, m_report.language)) + QStringLiteral("</figure>\n"));
    }
    /// On the screen at its own size, to be scrolled; on paper as a whole, and once more in parts where that would be hard to read.
    QString block(const ReportPicture &drawing)
    {
        if (!drawing.picture)
            return {};
        const QString id = QStringLiteral("drawing-%1").arg(++m_drawings);
        QString svg = QString::fromUtf8(pictureSvg(*drawing.picture));
        svg.remove(0, std::max<qsizetype>(0, svg.indexOf(QStringLiteral("<svg")))); // no XML declaration inside of a page
        // What is drawn is a group with a name, which the parts show again without holding it again.
        const qsizetype ground = svg.indexOf(QStringLiteral("/>\n"), svg.indexOf(QStringLiteral("<rect")));
        svg.insert(ground + 3, QStringLiteral("<g id=\"%1\">\n").arg(id));
        svg.insert(svg.lastIndexOf(QStringLiteral("</svg>")), QStringLiteral("</g>\n"));
        const PictureParts sheets = PictureParts::of(*drawing.picture, htmlPageUnits);
        QString parts;
        for (qsizetype i = 0; i < sheets.parts.size(); ++i) {
            const QRectF part = sheets.parts.at(i);
            const auto figure = [](double value) { return QString::number(value, 'f', 1); };
            parts += QStringLiteral("<div class=\"part\"><p>%1</p><svg viewBox=\"%2 %3 %4 %5\" width=\"%6\" height=\"%7\" font-family=\"Inter, 'Noto Sans', sans-serif\"><use href=\"#%8\"/></svg></div>\n")
                         .arg(xmlEscape(pictureCaption(drawing, sheets, i)), figure(part.x()), figure(part.y()), figure(part.width()), figure(part.height()), figure(part.width() * sheets.partScale), figure(part.height() * sheets.partScale), id);
        }
        if (!parts.isEmpty())
            parts = QString(QStringLiteral("<div class=\"parts\" aria-hidden=\"true\">\n") + parts + QStringLiteral("</div>\n"));
        return QStringLiteral("<figure class=\"drawing\">\n<figcaption>%1</figcaption>\n<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"%1\">\n%2</div>\n%3</figure>\n").arg(xmlEscape(drawing.title), svg, parts);
    }
    QString block(const ReportCode &code) const { return QString(QStringLiteral("<pre dir=\"ltr\"><code>") + xmlEscape(code.text) + QStringLiteral("</code></pre>\n")); }
    QString block(const ReportPageBreak &) const { return QStringLiteral("<hr class=\"pagebreak\"/>\n"); }
    QString block(const ReportWritingLines &lines) const { return QString(QStringLiteral("<div class=\"lines\" aria-hidden=\"true\">") + QStringLiteral("<div></div>").repeated(std::max(0, lines.lines)) + QStringLiteral("</div>\n")); }
    QString block(const ReportSignatures &signatures) const
    {
        QString html;
        for (const ReportSignature &signature : signatures.signatures) {
            html += QStringLiteral("<dl class=\"signature\">\n");
            for (const SignatureRow &row : signatureRows(signature, m_report.language)) {
                const QString look = row.value.isEmpty() ? QStringLiteral(" class=\"line%1\"").arg(row.isSigned ? QStringLiteral(" signed") : QString()) : dir(row.value);
                html += QStringLiteral("<dt>%1</dt><dd%2>%3</dd>\n").arg(xmlEscape(row.label), look, text(row.value));
            }
            html += QStringLiteral("</dl>\n");
        }
        return html;
    }

    const Report &m_report;
    ReportOutline m_outline;
    TextDirection m_direction;
    std::size_t m_block = 0;
    int m_charts = 0;
    int m_drawings = 0;
};

QString htmlMeta(const QString &name, const QString &content)
{
    return content.isEmpty() ? QString() : QStringLiteral("<meta name=\"%1\" content=\"%2\"/>\n").arg(xmlEscape(name), xmlEscape(content));
}

} // namespace

Result<QByteArray> HtmlReportWriter::write(const Report &report) const
{
    const DocumentLanguage words(report.language);
    HtmlBody body(report);
    const QByteArray style(htmlStyle);
    const QString styleHash = QString::fromLatin1(Hasher::of(style).raw().toBase64());

    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"%2>\n<head>\n<meta charset=\"utf-8\"/>\n").arg(xmlEscape(report.language), documentDirection(report.language) == TextDirection::RightToLeft ? QStringLiteral(" dir=\"rtl\"") : QString());
    html += QStringLiteral("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'\"/>\n").arg(styleHash);
    html += QStringLiteral("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    html += QStringLiteral("<title>%1</title>\n").arg(xmlEscape(report.title));
    html += htmlMeta(QStringLiteral("author"), report.author) + htmlMeta(QStringLiteral("dcterms.created"), report.createdText)
        + htmlMeta(QStringLiteral("generator"), QStringLiteral("Hallmarker " HALLMARKER_VERSION));
    for (const auto &[name, value] : report.metadata)
        html += htmlMeta(name, value);
    html += QString(QStringLiteral("<style>") + QString::fromUtf8(style) + QStringLiteral("</style>\n</head>\n<body>\n"));
    html += QStringLiteral("<a class=\"skip\" href=\"#main\">%1</a>\n<main id=\"main\">\n<header>\n<h1%3>%2</h1>\n")
                .arg(QCoreApplication::translate("Report", "Skip to the content").toHtmlEscaped(), xmlEscape(report.title), body.dir(report.title));
    if (!report.subtitle.isEmpty())
        html += QStringLiteral("<p class=\"subtitle\"%2>%1</p>\n").arg(xmlEscape(report.subtitle), body.dir(report.subtitle));
    QStringList byline{report.author, documentInstant(report.createdText, report.language)};
    byline.removeAll(QString());
    if (!byline.isEmpty())
        html += QStringLiteral("<p class=\"byline\">%1</p>\n").arg(xmlEscape(byline.join(QStringLiteral(" \u00b7 "))));
    html += QString(QStringLiteral("</header>\n") + body.cover() + body.contents() + body.write() + QStringLiteral("</main>\n</body>\n</html>\n"));
    return html.toUtf8();
}

} // namespace hallmarker::core
