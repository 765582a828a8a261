set(ROOM_SOURCES
  LineageImporter.h)
