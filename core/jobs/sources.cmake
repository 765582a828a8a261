set(ROOM_SOURCES Progress.cpp)
