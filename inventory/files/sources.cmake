set(ROOM_SOURCES ArtifactPath.cpp FileArtifactLocator.cpp FileHashes.cpp TableSource.cpp VersionFile.cpp)
