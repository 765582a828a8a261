set(ROOM_SOURCES Dataset.cpp DatasetImporter.cpp DatasetReading.cpp DatasetRepository.cpp DatasetVersion.cpp)
