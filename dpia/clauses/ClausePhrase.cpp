#include "dpia/clauses/ClausePhrase.h"

#include "dpia/clauses/ClauseTexts.h"

#include <algorithm>

namespace hallmarker::dpia {

namespace {

bool isHyphen(QChar c)
{
    return c == QLatin1Char('-') || c == QChar(0x00ad) || (c >= QChar(0x2010) && c <= QChar(0x2011));
}

/// Runs of letters and digits; "sub-processor" is one word as "subprocessor" is. A star stays with its word.
QStringList phraseWords(const QString &text, bool withStars)
{
    QStringList words;
    QString word;
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded.at(i);
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || (withStars && c == QLatin1Char('*'))) {
            word += c;
        } else if (isHyphen(c) && !word.isEmpty() && i + 1 < folded.size() && folded.at(i + 1).isLetterOrNumber()) {
            continue;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

bool wordFits(const QString &pattern, const QString &word)
{
    return pattern.endsWith(QLatin1Char('*')) ? word.startsWith(QStringView(pattern).chopped(1)) : word == pattern;
}

bool pieceIsIn(const QStringList &piece, const QStringList &words)
{
    for (qsizetype at = 0; at + piece.size() <= words.size(); ++at) {
        bool isHere = true;
        for (qsizetype i = 0; isHere && i < piece.size(); ++i)
            isHere = wordFits(piece.at(i), words.at(at + i));
        if (isHere)
            return true;
    }
    return false;
}

/// A full stop ends a sentence when a capital follows, so that "Art. 28" and "e.g. this" do not.
bool endsSentence(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c == QLatin1Char(';') || c == QLatin1Char('\n') || c == QLatin1Char('!') || c == QLatin1Char('?'))
        return true;
    if (c != QLatin1Char('.'))
        return false;
    const qsizetype next = at + 1;
    return next >= text.size() || (text.at(next).isSpace() && next + 1 < text.size() && (text.at(next + 1).isUpper() || text.at(next + 1) == QLatin1Char('(')));
}

} // namespace

QList<ClauseSentence> clauseSentences(const QString &text)
{
    QList<ClauseSentence> sentences;
    qsizetype start = 0;
    const auto take = [&](qsizetype end) {
        const QString piece = text.mid(start, end - start).simplified();
        if (const QStringList words = phraseWords(piece, false); !words.isEmpty())
            sentences.append({piece, words});
        start = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i)
        if (endsSentence(text, i))
            take(i + 1);
    take(text.size());
    return sentences;
}

QString plainWording(const QString &text)
{
    return phraseWords(text, false).join(QLatin1Char(' '));
}

core::Result<ClausePhrase> ClausePhrase::parse(const QString &source)
{
    ClausePhrase phrase;
    phrase.m_source = source;
    const QStringList pieces = source.split(QLatin1Char('+'));
    for (const QString &piece : pieces) {
        const QStringList words = phraseWords(piece, true);
        const bool isBad = std::any_of(words.begin(), words.end(), [](const QString &word) { return word.indexOf(QLatin1Char('*')) >= 0 && (word.indexOf(QLatin1Char('*')) != word.size() - 1 || word.size() < 3); });
        if (words.isEmpty() || isBad)
            return core::Error(core::ErrorKind::Invalid, ClauseTexts::tr("\"%1\" cannot be looked for: words, a star only at the end of a word of at least two letters, and + between pieces.").arg(source));
        phrase.m_pieces.append(words);
    }
    return phrase;
}

bool ClausePhrase::isIn(const ClauseSentence &sentence) const
{
    return std::all_of(m_pieces.begin(), m_pieces.end(), [&](const QStringList &piece) { return pieceIsIn(piece, sentence.words); });
}

QString foundIn(const QList<ClausePhrase> &phrases, const QList<ClauseSentence> &sentences)
{
    for (const ClauseSentence &sentence : sentences)
        for (const ClausePhrase &phrase : phrases)
            if (phrase.isIn(sentence))
                return sentence.text;
    return {};
}

} // namespace hallmarker::dpia
