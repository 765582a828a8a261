set(ROOM_SOURCES
  Answer.cpp Answer.h
  AnswerSheet.cpp AnswerSheet.h
  AnswerValue.cpp AnswerValue.h
  Citation.cpp Citation.h
  MarkupAttributes.cpp MarkupAttributes.h
  RichText.cpp RichText.h)
