#pragma once

#include <QList>
#include <QString>

namespace hallmarker::dpia {

/// A run of words that both texts have, or one of them.
struct WordPiece {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const WordPiece &, const WordPiece &) = default;
};

/// What was taken out of a text and put into it, word by word.
QList<WordPiece> diffWords(const QString &before, const QString &after);
/// How much of their words two texts share: 0 nothing, 1 all.
double wordSimilarity(const QString &before, const QString &after);

} // namespace hallmarker::dpia
