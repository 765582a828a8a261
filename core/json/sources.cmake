set(ROOM_SOURCES CanonicalJson.cpp ParseJson.cpp)
