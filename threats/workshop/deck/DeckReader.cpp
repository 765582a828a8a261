#include "core/yaml/YamlFields.h"
#include "threats/workshop/WorkshopTexts.h"
#include "threats/workshop/deck/Deck.h"

#include <QFile>

namespace hallmarker::threats {

namespace {

core::Result<DeckCard> readDeckCard(const core::YamlDocument &document, const QString &pointer)
{
    core::YamlFields fields(document, pointer);
    DeckCard card;
    card.id = fields.text(QStringLiteral("id"));
    card.suit = fields.text(QStringLiteral("suit"), QString());
    card.title = fields.text(QStringLiteral("title"));
    card.text = fields.text(QStringLiteral("text"), QString());
    card.question = fields.text(QStringLiteral("question"), QString());
    card.category = fields.text(QStringLiteral("category"), QString());
    card.targets = fields.texts(QStringLiteral("targets"), QStringList());
    card.threat = fields.text(QStringLiteral("threat"), QString());
    card.element = fields.text(QStringLiteral("element"), QString());
    card.rank = int(fields.integer(QStringLiteral("rank"), 0, 1'000, 0));
    HALLMARKER_TRY(fields.finish());
    return card;
}

} // namespace

core::Result<Deck> readDeck(const QByteArray &bytes, const QString &file)
{
    // JSON is YAML as well, so that one reader with places does for both.
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYaml(bytes, file));
    core::YamlFields fields(document, {});
    Deck deck;
    deck.id = fields.text(QStringLiteral("deck"));
    deck.version = int(fields.integer(QStringLiteral("version"), 1, 1'000'000, 1));
    deck.title = fields.text(QStringLiteral("title"));
    deck.language = fields.text(QStringLiteral("language"), QString());
    deck.licence = fields.text(QStringLiteral("licence"), QString());
    deck.source = fields.text(QStringLiteral("source"), QString());
    const QJsonObject suits = fields.map(QStringLiteral("suits"));
    const QJsonArray cards = fields.list(QStringLiteral("cards"));
    HALLMARKER_TRY(fields.finish());
    for (auto it = suits.begin(); it != suits.end(); ++it) {
        if (!it.value().isString())
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("The suit \"%1\" has no title.").arg(it.key()), {}, document.locate(core::jsonPointer(QStringLiteral("/suits"), it.key())));
        deck.suits.insert(it.key(), it.value().toString());
    }
    if (cards.isEmpty())
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("This deck has no cards."), {}, document.locate(QStringLiteral("/cards")));
    if (cards.size() > Deck::maxCards)
        return core::Error(core::ErrorKind::LimitExceeded, WorkshopTexts::tr("A deck has at most %1 cards.").arg(Deck::maxCards), {}, document.locate(QStringLiteral("/cards")));
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const QString pointer = core::jsonPointer(QStringLiteral("/cards"), i);
        HALLMARKER_ASSIGN(const DeckCard card, readDeckCard(document, pointer));
        if (deck.card(card.id))
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("Two cards are called \"%1\".").arg(card.id), {}, document.locate(pointer + QStringLiteral("/id")));
        if (!card.suit.isEmpty() && !deck.suits.contains(card.suit))
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("There is no suit \"%1\".").arg(card.suit), {}, document.locate(pointer + QStringLiteral("/suit")));
        deck.cards.append(card);
    }
    return deck;
}

core::Result<Deck> readDeckFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, WorkshopTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    const core::YamlLimits limits;
    return readDeck(file.read(limits.maxBytes + 1), path);
}

} // namespace hallmarker::threats
