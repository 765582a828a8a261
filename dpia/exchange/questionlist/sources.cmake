set(ROOM_SOURCES
  AnswerListImport.cpp AnswerListImport.h
  QuestionListTemplate.cpp QuestionListTemplate.h
  QuestionListTexts.h
  QuestionSheet.cpp QuestionSheet.h)
