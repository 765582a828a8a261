set(ROOM_SOURCES DecisionCurve.cpp EffectChecks.cpp FeatureInformation.cpp GeneralisedNumber.cpp MinimisationCheck.cpp ModelSide.cpp PruningStudy.cpp ReleaseEffectCheck.cpp ReleaseEffectReport.cpp ReleasedFeatures.cpp
  ScoreCalibration.cpp)
