set(ROOM_SOURCES Party.cpp PartyRepository.cpp Purpose.cpp)
