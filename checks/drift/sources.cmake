set(ROOM_SOURCES ColumnDrift.cpp DriftCheck.cpp DriftChecks.cpp PopulationStability.cpp)
