set(ROOM_SOURCES
  FactCatalogue.cpp FactCatalogue.h)
