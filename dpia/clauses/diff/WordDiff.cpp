#include "dpia/clauses/diff/WordDiff.h"

#include "dpia/clauses/diff/SequenceAlignment.h"

#include <QHash>

namespace hallmarker::dpia {

namespace {

/// Words and marks, each with the space behind it; what is compared is without the space.
struct WordRow {
    QStringList keys;
    QStringList texts;
};

WordRow wordRow(const QString &text)
{
    WordRow row;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        const bool isWord = text.at(i).isLetterOrNumber() || text.at(i).isSurrogate() || text.at(i).isMark();
        while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end).isSurrogate() || text.at(end).isMark()))
            ++end;
        if (!isWord)
            end = i + 1;
        qsizetype next = end;
        while (next < text.size() && text.at(next).isSpace())
            ++next;
        row.keys += text.mid(i, end - i);
        row.texts += text.mid(i, next - i);
        i = next;
    }
    return row;
}

void addWord(QList<WordPiece> &pieces, WordPiece::Kind kind, const QString &text)
{
    if (!pieces.isEmpty() && pieces.constLast().kind == kind)
        pieces.last().text += text;
    else
        pieces.append({kind, text});
}

} // namespace

QList<WordPiece> diffWords(const QString &before, const QString &after)
{
    const WordRow a = wordRow(before);
    const WordRow b = wordRow(after);
    QList<WordPiece> pieces;
    int i = 0;
    int j = 0;
    const auto advance = [&](int toA, int toB) {
        for (; i < toA; ++i)
            addWord(pieces, WordPiece::Kind::Removed, a.texts.at(i));
        for (; j < toB; ++j)
            addWord(pieces, WordPiece::Kind::Added, b.texts.at(j));
    };
    const auto pairs = alignSequences(a.keys, b.keys);
    for (const auto &[placeA, placeB] : pairs) {
        advance(placeA, placeB);
        addWord(pieces, WordPiece::Kind::Same, b.texts.at(j));
        ++i;
        ++j;
    }
    advance(int(a.texts.size()), int(b.texts.size()));
    return pieces;
}

double wordSimilarity(const QString &before, const QString &after)
{
    const QStringList a = wordRow(before.toCaseFolded()).keys;
    const QStringList b = wordRow(after.toCaseFolded()).keys;
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() && b.isEmpty() ? 1 : 0;
    QHash<QString, int> counts;
    for (const QString &word : a)
        ++counts[word];
    int shared = 0;
    for (const QString &word : b)
        if (int &left = counts[word]; left > 0) {
            --left;
            ++shared;
        }
    return 2.0 * shared / double(a.size() + b.size());
}

} // namespace hallmarker::dpia
