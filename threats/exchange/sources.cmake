set(ROOM_SOURCES LossReport.h ThreatFormat.cpp ThreatFormat.h)
