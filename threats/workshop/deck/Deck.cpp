#include "threats/workshop/deck/Deck.h"

#include "threats/workshop/RecordHead.h"
#include "threats/workshop/WorkshopTexts.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <random>

namespace hallmarker::threats {

const DeckCard *Deck::card(const QString &wanted) const
{
    const auto found = std::find_if(cards.begin(), cards.end(), [&wanted](const DeckCard &one) { return one.id == wanted; });
    return found == cards.end() ? nullptr : &*found;
}

QJsonObject Deck::toJson() const
{
    QJsonObject names;
    for (auto it = suits.begin(); it != suits.end(); ++it)
        names.insert(it.key(), *it);
    // What is empty is left out, so that what is written can be read as a file.
    const auto filled = [](QJsonObject object) {
        for (const QString &key : object.keys())
            if (object.value(key).toString(QStringLiteral("-")).isEmpty() || (object.value(key).isArray() && object.value(key).toArray().isEmpty()) || (object.value(key).isObject() && object.value(key).toObject().isEmpty()))
                object.remove(key);
        return object;
    };
    QJsonArray list;
    for (const DeckCard &one : cards) {
        QJsonObject card = filled({{QStringLiteral("id"), one.id}, {QStringLiteral("suit"), one.suit}, {QStringLiteral("title"), one.title}, {QStringLiteral("text"), one.text}, {QStringLiteral("question"), one.question}, {QStringLiteral("category"), one.category}, {QStringLiteral("targets"), QJsonArray::fromStringList(one.targets)}, {QStringLiteral("threat"), one.threat}, {QStringLiteral("element"), one.element}});
        if (one.rank > 0)
            card.insert(QStringLiteral("rank"), one.rank);
        list.append(card);
    }
    return filled({{QStringLiteral("deck"), id}, {QStringLiteral("version"), version}, {QStringLiteral("title"), title}, {QStringLiteral("language"), language}, {QStringLiteral("licence"), licence}, {QStringLiteral("source"), source}, {QStringLiteral("suits"), names}, {QStringLiteral("cards"), list}});
}

Deck Deck::fromJson(const QJsonObject &json)
{
    const BodyFields body(json);
    Deck read{body.text("deck"), int(body.number("version")), body.text("title"), body.text("language"), body.text("licence"), body.text("source"), {}, {}};
    const QJsonObject names = body.value("suits").toObject();
    for (auto it = names.begin(); it != names.end(); ++it)
        read.suits.insert(it.key(), it.value().toString());
    for (const QJsonValue &value : body.value("cards").toArray()) {
        const BodyFields one(value.toObject());
        read.cards.append({one.text("id"), one.text("suit"), one.text("title"), one.text("text"), one.text("question"), one.text("category"), one.texts("targets"), one.text("threat"), one.text("element"), int(one.number("rank"))});
    }
    return read;
}

core::Result<QMap<QString, QStringList>> dealtHands(const Deck &deck, const QStringList &people, quint32 seed, int each)
{
    if (people.isEmpty())
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("There is nobody to deal to. Let people join first."));
    QStringList cards;
    for (const DeckCard &card : deck.cards)
        cards.append(card.id);
    // The generator is fixed by the standard, its distributions are not: so the shuffle (Fisher and Yates) draws by itself.
    std::mt19937 random(seed);
    for (qsizetype i = cards.size() - 1; i > 0; --i)
        cards.swapItemsAt(i, qsizetype(random() % quint32(i + 1)));
    QHash<QString, int> ranks;
    for (const DeckCard &card : deck.cards)
        ranks.insert(card.id, card.rank);
    std::stable_sort(cards.begin(), cards.end(), [&ranks](const QString &a, const QString &b) { return ranks.value(a) < ranks.value(b); });
    QMap<QString, QStringList> hands;
    for (const QString &one : people)
        hands.insert(one, {});
    const qsizetype most = each > 0 ? qMin<qsizetype>(cards.size(), each * people.size()) : cards.size();
    for (qsizetype i = 0; i < most; ++i)
        hands[people.at(i % people.size())].append(cards.at(i));
    return hands;
}

} // namespace hallmarker::threats
