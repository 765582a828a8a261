set(ROOM_SOURCES
  CatalogueDeck.cpp CatalogueDeck.h
  Deck.cpp Deck.h
  DeckReader.cpp
  StoredDeck.cpp StoredDeck.h)
