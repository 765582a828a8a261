#pragma once

#include <QString>
#include <QStringList>

namespace hallmarker::core {

/// A word as it is written, and as full-text search compares it.
struct SearchWord {
    QString written;
    QString folded;
};
QList<SearchWord> searchWordForms(const QString &text);
/// The words of a text as full-text search compares them: runs of letters and digits, lower case, without diacritics.
QStringList searchWords(const QString &text);
/// A piece of `text` of about `length` characters around the first word that begins with one of `words` (folded).
QString searchSnippet(const QString &text, const QStringList &words, int length = 120);

} // namespace hallmarker::core
