set(ROOM_SOURCES Digest.cpp Hasher.cpp)
