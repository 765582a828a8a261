set(ROOM_SOURCES Exposure.cpp Exposure.h ExposureGraph.cpp ExposureGraph.h ShortestPaths.cpp ShortestPaths.h)
