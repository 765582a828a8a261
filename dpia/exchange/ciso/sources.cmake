set(ROOM_SOURCES
  CisoLibrary.cpp CisoLibrary.h
  CisoTemplate.cpp CisoTemplate.h
  CisoTexts.h)
