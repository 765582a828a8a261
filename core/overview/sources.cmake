set(ROOM_SOURCES Overview.cpp)
