set(ROOM_SOURCES
  Deck.cpp Deck.h
  DeckReader.cpp
  StoredDeck.cpp StoredDeck.h)
