set(ROOM_SOURCES
  ThreatReport.cpp ThreatReport.h)
