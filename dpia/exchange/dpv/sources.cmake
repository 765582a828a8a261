set(ROOM_SOURCES DpvExport.cpp)
