set(ROOM_SOURCES System.cpp)
