set(ROOM_SOURCES ClosestRecords.cpp ColumnDomain.cpp GaussianCopula.cpp GeneralisedCandidate.cpp MarginalModel.cpp OutcomeModel.cpp PrivacyChoice.cpp PrivacyChoiceCheck.cpp RegulationProfile.cpp
  ReleaseAttackSuite.cpp SynthesisBudget.cpp SynthesisDomain.cpp Synthesizer.cpp SyntheticCheck.cpp SyntheticChecks.cpp SyntheticFidelity.cpp SyntheticMeasures.cpp)
