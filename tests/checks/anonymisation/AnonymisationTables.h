#pragma once

#include "checks/anonymisation/release/AnonymisationRun.h"

namespace hallmarker::tests {

/// A table of texts: columns with their cells.
core::Table textTable(const std::vector<std::pair<QString, std::vector<std::string>>> &columns);

/// A made-up table of patients with hierarchies: age in years, region of four letters, sex; a diagnosis. The same seed
/// gives the same table.
struct PatientTable {
    PatientTable(quint64 seed, std::size_t rows);

    core::Table table;
    std::map<QString, anonymisation::Hierarchy> hierarchies;
};

/// A case on it with the given models, a JSON array.
anonymisation::CaseDefinition patientCase(const QByteArray &models, double suppressionLimit, const QString &metric = QStringLiteral("loss"));

/// The rows of a release as texts, header left out, read back without any of the engine's own code.
std::vector<std::vector<std::string>> rowsOfRelease(const QByteArray &csv, char delimiter = ';');

} // namespace hallmarker::tests
