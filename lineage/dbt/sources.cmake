set(ROOM_SOURCES
  DbtFacts.cpp DbtFacts.h
  DbtImporter.cpp DbtImporter.h
  DbtManifest.cpp DbtManifest.h)
