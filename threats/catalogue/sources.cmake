set(ROOM_SOURCES
  Catalogue.cpp Catalogue.h
  CatalogueControl.h
  CatalogueLibrary.cpp CatalogueLibrary.h
  CatalogueMerge.cpp CatalogueMerge.h
  CatalogueReader.cpp CatalogueReader.h
  CatalogueTexts.h
  CatalogueThreat.h
  CatalogueWords.cpp CatalogueWords.h)
