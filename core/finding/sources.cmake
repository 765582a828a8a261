set(ROOM_SOURCES Finding.cpp FindingRepository.cpp StaleText.cpp)
