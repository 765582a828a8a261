set(ROOM_SOURCES
  Expression.cpp Expression.h
  ExpressionCheck.cpp ExpressionCheck.h
  ExpressionParser.cpp ExpressionParser.h
  LocalizedText.cpp LocalizedText.h
  Question.cpp Question.h
  QuestionReader.cpp QuestionReader.h
  ReadTemplates.cpp ReadTemplates.h
  Template.cpp Template.h
  TemplateCheck.cpp TemplateCheck.h
  TemplateFields.cpp TemplateFields.h
  TemplateLibrary.cpp TemplateLibrary.h
  TemplateReader.cpp TemplateReader.h
  TemplateTexts.h
  TemplateWriter.cpp TemplateWriter.h
  TranslationReader.cpp TranslationReader.h)
