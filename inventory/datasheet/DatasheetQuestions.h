#pragma once

#include <QString>

#include <span>

namespace hallmarker::inventory {

/// The parts of a datasheet for a dataset (Gebru et al., Datasheets for Datasets, 2021).
enum class DatasheetSection { Motivation, Composition, Collection, Preprocessing, Uses, Distribution, Maintenance };

/// One question. What records, lineage and findings answer is filled in; a person may write another answer over it.
struct DatasheetQuestion {
    const char *key;
    DatasheetSection section;
    const char *text;

    QString keyText() const { return QString::fromLatin1(key); }
    QString questionText() const; ///< translated
};

/// All questions in the order of the paper.
std::span<const DatasheetQuestion> datasheetQuestions();
/// nullptr when there is no such question.
const DatasheetQuestion *datasheetQuestion(const QString &key);
QString datasheetSectionTitle(DatasheetSection section);

} // namespace hallmarker::inventory
