set(ROOM_SOURCES
  AfterActionJson.cpp
  AfterActionReport.cpp AfterActionReport.h)
