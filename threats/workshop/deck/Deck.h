#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace hallmarker::threats {

/// A card: something to ask about each place of the diagram that it fits.
struct DeckCard {
    QString id;
    QString suit;
    QString title;
    QString text;             ///< what it is about
    QString question;         ///< could it happen here, would it matter
    QString category;         ///< of the coverage map; empty: any
    QStringList targets;      ///< kinds of element that it fits; empty: all
    QString threat;           ///< id in a catalogue; empty: none
    QString element = {};     ///< key of the one element that it is about; empty: none in particular
    int rank = 0;             ///< what has the lower rank is dealt first; cards of one rank are shuffled
    friend bool operator==(const DeckCard &, const DeckCard &) = default;
};

/// A deck of cards, made from a threat catalogue or read from a file. No deck of anybody else ships with the program.
struct Deck {
    static constexpr qsizetype maxCards = 2'000;

    QString id;
    int version = 1;
    QString title;
    QString language;
    QString licence;
    QString source;
    QMap<QString, QString> suits; ///< title by id
    QList<DeckCard> cards;

    const DeckCard *card(const QString &id) const;
    QJsonObject toJson() const;
    static Deck fromJson(const QJsonObject &json);
};

/// Reads a deck in YAML or JSON (docs/manual/workshops.md shows the format). Errors name line and column.
core::Result<Deck> readDeck(const QByteArray &bytes, const QString &file = {});
core::Result<Deck> readDeckFile(const QString &path);

/// Shuffles each rank by the seed and deals in turn, the lowest rank first; the same deck, people and seed give the same hands
/// everywhere. `each` 0: all cards.
core::Result<QMap<QString, QStringList>> dealtHands(const Deck &deck, const QStringList &people, quint32 seed, int each = 0);

} // namespace hallmarker::threats
