#pragma once

#include <QString>

class QTextDocument;

namespace hallmarker::ui {

/// What a document says, as the fragment of HTML that answers hold: paragraphs, headings, lists, tables, emphasis, links
/// and pictures. Nothing of fonts and colours, which belong to the window.
QString answerHtmlOf(const QTextDocument &document);
/// Puts an answer into a document that somebody edits.
void setAnswerHtml(QTextDocument &document, const QString &html);

} // namespace hallmarker::ui
