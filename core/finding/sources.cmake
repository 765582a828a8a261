set(ROOM_SOURCES Finding.cpp FindingRepository.cpp FindingSubject.cpp StaleText.cpp UnseenEvidence.cpp)
