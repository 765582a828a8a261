set(ROOM_SOURCES Exposure.cpp Exposure.h ExposureGraph.cpp ExposureGraph.h ExposureWords.cpp ExposureWords.h ProvenControls.cpp ProvenControls.h ShortestPaths.cpp ShortestPaths.h)
