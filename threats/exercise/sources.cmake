set(ROOM_SOURCES
  AtlasCaseStudies.cpp AtlasCaseStudies.h
  ExerciseBook.cpp ExerciseBook.h
  ExerciseOutcome.cpp ExerciseOutcome.h
  ExerciseRecords.cpp ExerciseRecords.h
  ExerciseRun.cpp ExerciseRun.h
  ExerciseScript.cpp ExerciseScript.h
  ExerciseTask.cpp ExerciseTask.h
  ExerciseTexts.h
  Scenario.cpp Scenario.h
  ScenarioLibrary.cpp ScenarioLibrary.h
  ScenarioReader.cpp)
