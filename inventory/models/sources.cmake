set(ROOM_SOURCES Model.cpp ModelImporter.cpp ModelRepository.cpp ModelVersion.cpp)
