#pragma once

#include "core/result/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace hallmarker::dpia {

/// The words of a sentence: case, accents of typing, hyphens and punctuation do not matter.
struct ClauseSentence {
    QString text;
    QStringList words;
};

/// Cuts a text into sentences.
QList<ClauseSentence> clauseSentences(const QString &text);
/// A text without what does not matter, to tell whether two are the same.
QString plainWording(const QString &text);

/// Words by which a text is recognised: "prior written authori*" stands in one piece, "delet* + end" are two pieces of one
/// sentence in any order. A star ends a word anywhere.
class ClausePhrase {
public:
    static core::Result<ClausePhrase> parse(const QString &source);

    bool isIn(const ClauseSentence &sentence) const;
    const QString &source() const { return m_source; }

private:
    QString m_source;
    QList<QStringList> m_pieces;
};

/// The first sentence that one of the phrases is found in; empty: none.
QString foundIn(const QList<ClausePhrase> &phrases, const QList<ClauseSentence> &sentences);

} // namespace hallmarker::dpia
