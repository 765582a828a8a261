#pragma once

#include "core/storage/Workspace.h"
#include "threats/workshop/deck/Deck.h"

namespace hallmarker::threats {

/// A deck in the workspace, so that every seat has the same cards. One of the same content is stored once.
core::Result<core::Record> keepDeck(core::WriteTransaction &transaction, const Deck &deck);
core::Result<Deck> deckFromRecord(const core::Record &record);

} // namespace hallmarker::threats
