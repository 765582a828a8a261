set(ROOM_SOURCES
  ThreatCells.cpp ThreatCells.h ThreatReport.cpp ThreatReport.h ThreatReportTexts.h ThreatSection.cpp ThreatSection.h)
