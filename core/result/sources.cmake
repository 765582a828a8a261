set(ROOM_SOURCES Error.cpp)
