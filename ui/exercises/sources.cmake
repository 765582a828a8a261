set(ROOM_SOURCES
  ExerciseClocks.cpp ExerciseClocks.h
  ExerciseContents.cpp ExerciseContents.h
  ExercisesPage.cpp ExercisesPage.h
  ExerciseTable.cpp ExerciseTable.h
  ExerciseTimeline.cpp ExerciseTimeline.h
  ReportSection.cpp ReportSection.h
  RoleTable.cpp RoleTable.h
  ScoreSection.cpp ScoreSection.h)
