#include "threats/workshop/deck/StoredDeck.h"

#include "core/json/CanonicalJson.h"
#include "threats/workshop/WorkshopTexts.h"

namespace hallmarker::threats {

namespace {

const char storedDeckKind[] = "workshop-deck";

} // namespace

core::Result<core::Record> keepDeck(core::WriteTransaction &transaction, const Deck &deck)
{
    core::RecordDraft draft;
    draft.kind = QString::fromLatin1(storedDeckKind);
    draft.name = deck.title;
    draft.body = deck.toJson();
    draft.id = QStringLiteral("%1_%2").arg(draft.kind, core::CanonicalJson::digestOf(draft.body).hex().left(24));
    const auto present = transaction.record(draft.id);
    if (present && !present->isDeleted)
        return *present;
    if (!present && present.error().kind != core::ErrorKind::NotFound)
        return present.error();
    return transaction.put(draft, present ? present->revision : 0);
}

core::Result<Deck> deckFromRecord(const core::Record &record)
{
    if (record.kind != QLatin1String(storedDeckKind))
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("The record \"%1\" is no deck of cards.").arg(record.id), {}, {.file = record.id});
    return Deck::fromJson(record.body);
}

} // namespace hallmarker::threats
