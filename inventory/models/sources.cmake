set(ROOM_SOURCES Model.cpp ModelImporter.cpp ModelRepository.cpp ModelSignature.cpp ModelVersion.cpp)
