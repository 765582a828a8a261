set(ROOM_SOURCES
  ImportedTemplate.cpp ImportedTemplate.h)
