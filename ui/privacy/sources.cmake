set(ROOM_SOURCES
  AttackView.cpp AttackView.h
  AttackedRelease.cpp AttackedRelease.h
  AttributePanel.cpp AttributePanel.h
  AttributeStep.cpp AttributeStep.h
  ComparedWays.cpp ComparedWays.h
  DataStep.cpp DataStep.h
  HierarchyEditor.cpp HierarchyEditor.h
  HierarchyStep.cpp HierarchyStep.h
  LatticePicture.cpp LatticePicture.h
  LoadedSource.cpp LoadedSource.h
  ModelForm.cpp ModelForm.h
  ModelStep.cpp ModelStep.h
  ModelWords.cpp ModelWords.h
  NodeList.cpp NodeList.h
  PastReleases.cpp PastReleases.h
  PrivacyJobs.cpp PrivacyJobs.h
  PrivacyPage.cpp PrivacyPage.h
  PrivacyStep.h
  PrivacyWords.cpp PrivacyWords.h
  RecordsModel.cpp RecordsModel.h
  RecordsView.cpp RecordsView.h
  ReleaseDocument.cpp ReleaseDocument.h
  ReleaseDraft.cpp ReleaseDraft.h
  ReleaseResult.cpp ReleaseResult.h
  ReleaseService.h
  ReleaseStep.cpp ReleaseStep.h
  ResultStep.cpp ResultStep.h
  RiskScatter.cpp RiskScatter.h
  SearchStep.cpp SearchStep.h
  StepRail.cpp StepRail.h
  StepState.cpp StepState.h
  TreatmentForm.cpp TreatmentForm.h
  WaysView.cpp WaysView.h)
