#include "core/storage/SearchWords.h"

namespace hallmarker::core {

namespace {

QString foldedWord(const QString &word)
{
    QString folded;
    for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing && c.category() != QChar::Mark_Enclosing)
            folded += c;
    }
    return folded.toLower();
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Calls found(start, end) for each word until it answers false.
template <typename Found>
void eachWord(const QString &text, Found found)
{
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isPart = i < text.size() && isWordPart(text.at(i));
        if (isPart && start < 0) {
            start = i;
        } else if (!isPart && start >= 0) {
            if (!found(start, i))
                return;
            start = -1;
        }
    }
}

} // namespace

QList<SearchWord> searchWordForms(const QString &text)
{
    QList<SearchWord> words;
    eachWord(text, [&](qsizetype start, qsizetype end) {
        const QString written = text.mid(start, end - start);
        if (const QString folded = foldedWord(written); !folded.isEmpty())
            words.append({written, folded});
        return true;
    });
    return words;
}

QStringList searchWords(const QString &text)
{
    QStringList words;
    for (const SearchWord &word : searchWordForms(text))
        words += word.folded;
    return words;
}

QString searchSnippet(const QString &text, const QStringList &words, int length)
{
    qsizetype hit = 0;
    eachWord(text, [&](qsizetype start, qsizetype end) {
        const QString word = foldedWord(text.mid(start, end - start));
        for (const QString &wanted : words) {
            if (word.startsWith(wanted)) {
                hit = start;
                return false;
            }
        }
        return true;
    });
    if (text.size() <= length)
        return text.simplified();
    qsizetype from = qMax<qsizetype>(0, hit - length / 3);
    while (from > 0 && from < hit && !text.at(from - 1).isSpace())
        ++from;
    QString piece = text.mid(from, length).simplified();
    if (from > 0)
        piece.prepend(QChar(0x2026));
    if (from + length < text.size())
        piece.append(QChar(0x2026));
    return piece;
}

} // namespace hallmarker::core
