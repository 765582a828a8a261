set(ROOM_SOURCES
  AnswerShelf.cpp AnswerShelf.h
  CanonicalMembers.cpp CanonicalMembers.h
  Assessment.cpp Assessment.h
  AssessmentBook.cpp AssessmentBook.h
  AssessmentTexts.h
  CitedEvidence.cpp CitedEvidence.h
  Comment.cpp Comment.h
  Evaluation.cpp Evaluation.h
  LoadedAssessment.cpp LoadedAssessment.h
  StandInValue.cpp StandInValue.h
  StoredTemplates.cpp StoredTemplates.h)
