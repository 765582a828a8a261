set(ROOM_SOURCES RandomStream.cpp)
