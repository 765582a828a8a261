set(ROOM_SOURCES
  PytmFormat.cpp PytmFormat.h
  PytmReader.cpp PytmReader.h)
