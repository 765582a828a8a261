#pragma once

#include "core/yaml/YamlReader.h"
#include "threats/catalogue/Catalogue.h"

namespace hallmarker::threats {

/// What came of reading a catalogue's file: everything that is wrong with it, not only the first.
struct CatalogueReading {
    Catalogue value;
    QList<core::Error> errors; ///< with file, line and column; empty: it may be used
};

/// Reads the form of a catalogue (docs/threat-catalogue.md). What it refers to (controls, attributes, evidence) may stand
/// in another one, so conditions and references are judged by CatalogueCheck once all are put together.
CatalogueReading readCatalogue(const QByteArray &bytes, const QString &file);
CatalogueReading readCatalogue(const core::YamlDocument &document);

} // namespace hallmarker::threats
