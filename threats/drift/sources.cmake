set(ROOM_SOURCES Drift.cpp Drift.h DrawnWays.cpp DrawnWays.h LayerPlacing.cpp LayerPlacing.h Matching.cpp Matching.h)
