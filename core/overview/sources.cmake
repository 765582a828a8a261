set(ROOM_SOURCES AuditReport.cpp Overview.cpp)
