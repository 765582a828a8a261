set(ROOM_SOURCES IdSource.cpp)
