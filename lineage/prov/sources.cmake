set(ROOM_SOURCES
  ProvImporter.cpp ProvImporter.h
  ProvNames.cpp ProvNames.h
  ProvReader.cpp ProvReader.h
  ProvTerms.h)
