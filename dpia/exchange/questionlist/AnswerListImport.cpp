#include "dpia/exchange/questionlist/AnswerListImport.h"

#include "dpia/answers/AnswerValue.h"
#include "dpia/exchange/questionlist/QuestionListTemplate.h"
#include "dpia/exchange/questionlist/QuestionListTexts.h"

#include <QFileInfo>
#include <QJsonArray>

#include <memory>

namespace hallmarker::dpia {

namespace {

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

/// Which question each column asks; nullptr: none.
QList<const Question *> questionsOf(const QuestionSheet &sheet, const Template &form)
{
    QHash<QString, const Question *> byWord;
    const QList<PlacedQuestion> all = form.questions();
    for (const PlacedQuestion &place : all) {
        QStringList words{place.question->text.original()};
        for (const QString &language : place.question->text.languages())
            words += place.question->text.in(language);
        for (const QString &word : std::as_const(words))
            if (!byWord.contains(folded(word)))
                byWord.insert(folded(word), place.question);
    }
    // Ids are stronger than texts, which may stand twice.
    for (const PlacedQuestion &place : all)
        if (!place.question->foreignId.isEmpty())
            byWord.insert(folded(place.question->foreignId), place.question);
    for (const PlacedQuestion &place : all)
        byWord.insert(folded(place.question->id), place.question);
    QList<const Question *> questions;
    for (const QString &column : sheet.header)
        questions.append(byWord.value(folded(column)));
    return questions;
}

/// The words of a cell with choices by their keys: other programs write what people see.
QString keyed(const Question &question, const QString &cell)
{
    const auto keyOf = [&question](const QString &word) {
        for (const Choice &choice : question.choices) {
            QStringList labels{choice.label.original()};
            for (const QString &language : choice.label.languages())
                labels += choice.label.in(language);
            for (const QString &label : std::as_const(labels))
                if (folded(label) == folded(word))
                    return choice.key;
        }
        return word.trimmed();
    };
    if (question.type == QuestionType::Choice)
        return keyOf(cell);
    if (question.type != QuestionType::Multi)
        return cell;
    QStringList keys;
    const QChar divider = cell.contains(QLatin1Char('|')) ? QLatin1Char('|') : cell.contains(QLatin1Char('\n')) ? QLatin1Char('\n') : cell.contains(QLatin1Char(';')) ? QLatin1Char(';') : QLatin1Char(',');
    if (const QString whole = keyOf(cell); question.choice(whole))
        return whole; // a label may hold a comma
    for (const QString &word : cell.split(divider, Qt::SkipEmptyParts))
        keys += keyOf(word);
    return keys.join(QLatin1Char(','));
}

core::Error refusedCell(const QuestionSheet &sheet, int row, int column, const QString &why)
{
    return core::Error(core::ErrorKind::Invalid, QuestionListTexts::tr("Row %1, column \"%2\": %3").arg(row + 1).arg(sheet.header.at(column), why), {}, {.file = sheet.file, .row = row + 1});
}

} // namespace

core::Result<AnswerListReport> AnswerListImport::run(const QuestionSheet &sheet, const TemplateFiles &files, const Options &options)
{
    HALLMARKER_ASSIGN(Template read, readTemplate(files));
    const auto form = std::make_shared<const Template>(std::move(read));
    const QList<const Question *> questions = questionsOf(sheet, *form);
    int name = sheet.column(nameColumns());
    int subject = sheet.column(subjectColumns());
    if (name >= 0 && questions.at(name))
        name = -1; // the template asks for it
    if (subject >= 0 && questions.at(subject))
        subject = -1;
    AnswerListReport report;
    QStringList strange;
    QHash<const Question *, QString> taken;
    for (int column = 0; column < sheet.header.size(); ++column) {
        const Question *question = questions.at(column);
        if (column == name || column == subject)
            continue;
        if (!question) {
            strange += sheet.header.at(column);
        } else if (taken.contains(question)) {
            return core::Error(core::ErrorKind::Invalid, QuestionListTexts::tr("The columns \"%1\" and \"%2\" are the same question \"%3\".").arg(taken.value(question), sheet.header.at(column), question->id), {}, {.file = sheet.file, .line = 1});
        } else {
            taken.insert(question, sheet.header.at(column));
        }
    }
    if (taken.isEmpty())
        return core::Error(core::ErrorKind::Invalid, QuestionListTexts::tr("No column of the list is a question of \"%1\". Make a template of the list first, with \"template import\".").arg(form->title.original()), {}, {.file = sheet.file, .line = 1});
    QStringList notes;
    for (const QString &column : std::as_const(strange))
        notes += QuestionListTexts::tr("The template does not ask for \"%1\"; its cells are kept with the assessment.").arg(column);

    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        report = {};
        report.notes = notes;
        for (int row = 0; row < sheet.rows.size(); ++row) {
            Assessment draft;
            draft.name = sheet.cell(row, name);
            if (draft.name.isEmpty())
                draft.name = options.name.isEmpty() ? QFileInfo(sheet.file).completeBaseName() : options.name;
            if (sheet.cell(row, name).isEmpty() && sheet.rows.size() > 1)
                draft.name += QStringLiteral(" %1").arg(row + 1);
            draft.subject = options.subject;
            if (const QString word = sheet.cell(row, subject); !word.isEmpty()) {
                const auto record = m_workspace.resolve(QString(), word);
                if (!record)
                    return refusedCell(sheet, row, subject, record.error().message);
                draft.subject = record->id;
            }
            draft.authors = {m_who};
            QJsonObject kept;
            for (int column = 0; column < sheet.header.size(); ++column)
                if (!questions.at(column) && column != name && column != subject && !sheet.cell(row, column).isEmpty())
                    kept.insert(sheet.header.at(column), sheet.cell(row, column));
            draft.origin = {{QStringLiteral("format"), QStringLiteral("question-columns")}};
            if (!kept.isEmpty())
                draft.origin.insert(QStringLiteral("kept"), kept);
            LoadedAssessment loaded;
            loaded.form = form;
            HALLMARKER_ASSIGN(loaded.assessment, AssessmentBook::begin(transaction, files, *form, draft));
            for (int column = 0; column < sheet.header.size(); ++column) {
                const Question *question = questions.at(column);
                const QString cell = sheet.cell(row, column);
                if (!question || cell.isEmpty() || column == name || column == subject)
                    continue;
                if (question->type == QuestionType::Evidence || question->type == QuestionType::Reference || question->type == QuestionType::Table)
                    return refusedCell(sheet, row, column, QuestionListTexts::tr("a cell of text cannot be an answer of type %1.").arg(questionTypeNames().at(static_cast<int>(question->type))));
                const auto value = AnswerValue::fromWords(*question, *form, keyed(*question, cell));
                if (!value)
                    return refusedCell(sheet, row, column, value.error().message);
                HALLMARKER_ASSIGN(const Answer stored, AssessmentBook::propose(transaction, loaded, *question, {*value, {}, {}, AnswerSource::Imported, {}}, m_who));
                if (stored.revision == 0 && stored.value != *value)
                    report.notes += QuestionListTexts::tr("\"%1\" is a fact about the subject that was told before; that stays.").arg(question->id);
                report.answers += stored.revision > 0 ? 1 : 0;
            }
            report.assessments.append(loaded.assessment);
        }
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("assessment.imported"), work));
    return report;
}

} // namespace hallmarker::dpia
