set(ROOM_SOURCES DatasetReading.cpp DefinitionParts.cpp)
