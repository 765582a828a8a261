#pragma once

#include <QString>
#include <QStringList>

namespace hallmarker::dpia {

/// Text with simple formatting, as answers hold it: a fragment of HTML with paragraphs, lists, tables, emphasis, links and
/// embedded pictures. What comes in from outside is cleaned once, at the door: nothing in it runs or is fetched.
class RichText {
public:
    /// The fragment without what is not allowed. Clean text comes back byte for byte. `removed` names what was taken out.
    static QString cleaned(const QString &html, QStringList *removed = nullptr);
    static bool isClean(const QString &html) { return cleaned(html) == html; }
    /// What people typed without formatting: "<b>" stays the four characters that were typed.
    static QString fromPlain(const QString &text);
    /// The words alone, with line breaks where blocks end. Pictures give nothing.
    static QString plain(const QString &html);
    /// Whether a letter or digit stands behind nothing but tags that only give form: the usual answer, decided without cleaning, and of
    /// a beginning as well as of the whole. False says nothing.
    static bool beginsWithWord(const QString &html);
    /// Whether there is anything to read or to see.
    static bool isEmpty(const QString &html);
};

} // namespace hallmarker::dpia
