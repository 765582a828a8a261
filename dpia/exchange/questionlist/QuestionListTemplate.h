#pragma once

#include "dpia/exchange/ImportedTemplate.h"
#include "dpia/exchange/questionlist/QuestionSheet.h"

namespace hallmarker::dpia {

/// Who the template is that a list becomes.
struct QuestionListOptions {
    QString urn;              ///< empty: made of the title
    QString title;            ///< empty: the name of the file
    QString language = QStringLiteral("en");
};

/// Makes a template of a list with a row for each question. The column of the question has to be there ("question" or "text");
/// used are also: id, section, type, choices (divided by "|", ";" or lines), guidance, example, required, law, unit. Columns
/// that mean nothing here are told.
core::Result<ImportedTemplate> templateOfQuestionRows(const QuestionSheet &sheet, const QuestionListOptions &options);

/// Makes a template of a list with a column for each question, as exports of answers have them: questions of the type that all
/// of the answers fit.
core::Result<ImportedTemplate> templateOfQuestionColumns(const QuestionSheet &sheet, const QuestionListOptions &options);

/// Columns of a list of answers that are no questions.
QStringList nameColumns();    ///< of the assessment
QStringList subjectColumns(); ///< that it is about

} // namespace hallmarker::dpia
