set(ROOM_SOURCES OscalExport.cpp)
