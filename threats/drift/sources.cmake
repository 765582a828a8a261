set(ROOM_SOURCES Drift.cpp Drift.h LayerPlacing.cpp LayerPlacing.h)
