set(ROOM_SOURCES DatasetReading.cpp DefinitionParts.cpp FeatureEncoding.cpp ModelSignature.cpp NpyArray.cpp)
