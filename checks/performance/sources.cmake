set(ROOM_SOURCES ClassificationMetrics.cpp GroupFairness.cpp PerformanceCheck.cpp)
