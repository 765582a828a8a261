set(ROOM_SOURCES
  Severity.cpp Severity.h)
