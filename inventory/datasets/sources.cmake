set(ROOM_SOURCES Dataset.cpp DatasetImporter.cpp DatasetPreview.cpp DatasetRepository.cpp DatasetVersion.cpp TableRegistration.cpp)
