set(ROOM_SOURCES Clock.cpp)
