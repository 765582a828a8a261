set(ROOM_SOURCES
  ChoiceLines.cpp ChoiceLines.h
  PartForm.cpp PartForm.h
  StructureTree.cpp StructureTree.h
  TemplateContents.cpp TemplateContents.h
  TemplateDraft.cpp TemplateDraft.h
  TemplateEditor.cpp TemplateEditor.h
  TemplateList.cpp TemplateList.h
  TemplatePreview.cpp TemplatePreview.h
  TemplatesPage.cpp TemplatesPage.h
  YamlPane.cpp YamlPane.h)
